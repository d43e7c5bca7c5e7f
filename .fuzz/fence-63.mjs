import { differenceOfShares, satisfactionRate } from "file:///work/main/.fuzz/motcua-survey.mjs";
const shown = ({ low, high }) => [low.toFixed(3), high.toFixed(3)];
const rate = satisfactionRate({ numerator: 27, denominator: 30 });
rate.interval && shown(rate.interval);
const exact = satisfactionRate({ numerator: 30, denominator: 30 }, { interval: "beta" });
exact.interval && shown(exact.interval);
const all = satisfactionRate({ numerator: 27, denominator: 30 }, { population: 40 });
all.interval && shown(all.interval);
differenceOfShares({ numerator: 56, denominator: 70 }, { numerator: 48, denominator: 80 }).value?.toFixed(2);
