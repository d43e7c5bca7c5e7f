import { vietnam } from "file:///work/main/.fuzz/motcua-vn.mjs";
import { dueDateWorkbook } from "file:///work/main/.fuzz/motcua-worksheet.mjs";
const receivedAt = "2026-11-20T09:00";
const days = { from: "2026-11-01", to: "2026-12-31" };
const { sheets } = dueDateWorkbook({ receivedAt, limit: { amount: 3, unit: "working-day" }, ...vietnam(receivedAt) }, { locale: "en", days });
const rows = sheets[0]?.rows ?? [];
const formulaOf = (label) => {
  const cell = rows.find(([name]) => name?.kind === "text" && name.text === label)?.[1];
  return cell?.kind === "formula" ? cell.formula : null;
};
formulaOf("Due on");
formulaOf("Last day of the limit");
