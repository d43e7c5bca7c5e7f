import { compareRates, rate } from "file:///work/main/.fuzz/motcua-statistics.mjs";
import { rates } from "file:///work/main/.fuzz/motcua-vn.mjs";
const columns = { 3: 24, 4: 20, 5: 4, 6: 0, 7: 20, 8: 15, 9: 4, 10: 1, 11: 4, 12: 4, 13: 0 };
const [before, after] = [rate({ columns }, rates.withinLimit), rate({ columns: { ...columns, 9: 5 } }, rates.withinLimit)];
compareRates(before, after).change;
compareRates(before, rate({ columns }, rates.completion)).problems[0]?.code;
