import { differenceOfShares } from "file:///work/main/.fuzz/motcua-survey.mjs";
const { value, interval, chiSquare } = differenceOfShares({ numerator: 56, denominator: 70 }, { numerator: 48, denominator: 80 });
[value?.toFixed(2), interval?.low.toFixed(4), interval?.high.toFixed(4)];
chiSquare.pValue?.toFixed(4);
