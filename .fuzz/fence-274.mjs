import { rates } from "file:///work/main/.fuzz/motcua-vn.mjs";
import { form06Workbook } from "file:///work/main/.fuzz/motcua-worksheet.mjs";
const columns = { 3: 10, 4: 4, 5: 5, 6: 1, 7: 8, 8: 3, 9: 4, 10: 1, 11: 1, 12: 1, 13: 0 };
const { sheets } = form06Workbook({ rows: [{ key: [], columns }] }, { locale: "en", rates: [rates.withinLimit] });
sheets.map(({ name }) => name);
const [, , , difference] = sheets[2]?.rows[7]?.slice(1) ?? [];
difference?.kind === "formula" && difference.value;
