import { variationThresholds } from "file:///work/main/.fuzz/motcua-survey.mjs";
variationThresholds.rules[0].bands.map(({ from }) => from);
