import { rates } from "file:///work/main/.fuzz/motcua-vn.mjs";
rates.withinLimit.names.vi;
[rates.progress766.numerator, rates.progress766.denominator];
