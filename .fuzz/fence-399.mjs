import { shareThresholds } from "file:///work/main/.fuzz/motcua-survey.mjs";
shareThresholds.rules.map(({ measure }) => measure)[1];
