import { rate } from "file:///work/main/.fuzz/motcua-statistics.mjs";
import { rates } from "file:///work/main/.fuzz/motcua-vn.mjs";
import { rateWorkbook } from "file:///work/main/.fuzz/motcua-worksheet.mjs";
const columns = { 3: 240, 4: 180, 5: 40, 6: 20, 7: 200, 8: 150, 9: 41, 10: 9, 11: 40, 12: 37, 13: 3 };
const workbook = rateWorkbook([rate({ columns }, rates.withinLimit)], { locale: "vi", places: 0 });
const cell = workbook.sheets[0]?.rows[6]?.[4];
cell?.kind === "formula" && cell.value;
cell?.kind === "formula" && cell.formula.includes("INT((2*C7*100+D7)/(2*D7))/100");
