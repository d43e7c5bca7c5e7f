import { vietnam } from "file:///work/main/.fuzz/motcua-vn.mjs";
import { dueDateWorkbook } from "file:///work/main/.fuzz/motcua-worksheet.mjs";
const receivedAt = "2026-11-20T09:00";
const { sheets } = dueDateWorkbook({ receivedAt, limit: { amount: 3, unit: "working-day" }, ...vietnam(receivedAt) }, { locale: "vi" });
sheets.map(({ name }) => name);
const due = sheets[0]?.rows.at(-2)?.[1];
due?.kind === "formula" && due.value;
