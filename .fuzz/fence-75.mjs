import { vietnam } from "file:///work/main/.fuzz/motcua-vn.mjs";
import { dueDateWorkbook, workbookFile } from "file:///work/main/.fuzz/motcua-worksheet.mjs";
const receivedAt = "2026-11-20T09:00";
const query = { receivedAt, limit: { amount: 3, unit: "working-day" }, ...vietnam(receivedAt) };
const workbook = dueDateWorkbook(query, { locale: "vi" });
workbook.sheets.map(({ name, rows }) => [name, rows.length]);
const bytes = await workbookFile(workbook);
bytes.length > 1e4;
