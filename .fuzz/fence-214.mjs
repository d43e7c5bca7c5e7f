import { percentText } from "file:///work/main/.fuzz/motcua.mjs";
import { rateBounds } from "file:///work/main/.fuzz/motcua-statistics.mjs";
const { low, high, unexplained } = rateBounds({ numerator: 12633, others: 83, denominator: 13611 });
unexplained;
[low, high].map(({ value }) => value && percentText(value, { locale: "en" }));
