import { percentText } from "file:///work/main/.fuzz/motcua.mjs";
import { rate } from "file:///work/main/.fuzz/motcua-statistics.mjs";
import { rates } from "file:///work/main/.fuzz/motcua-vn.mjs";
const columns = { 3: 240, 4: 180, 5: 40, 6: 20, 7: 200, 8: 150, 9: 40, 10: 10, 11: 40, 12: 37, 13: 3 };
const { numerator, denominator, value } = rate({ columns }, rates.withinLimit);
[numerator, denominator];
value === null ? "" : percentText(value, { locale: "vi" });
rate({ columns: { ...columns, 7: 0 } }, rates.withinLimit).value;
