import { rates } from "file:///work/main/.fuzz/motcua-vn.mjs";
import { form06Workbook } from "file:///work/main/.fuzz/motcua-worksheet.mjs";
const columns = { 3: 240, 4: 180, 5: 40, 6: 20, 7: 200, 8: 150, 9: 41, 10: 9, 11: 41, 12: 37, 13: 3 };
const { sheets } = form06Workbook({ rows: [{ key: [], columns }] }, { locale: "vi", rates: [rates.withinLimit] });
const [report, recomputed, checks, percentages] = sheets;
[report?.name, recomputed?.name, checks?.name, percentages?.name];
const broken = checks?.rows[4]?.[1];
broken?.kind === "formula" && broken.value;
