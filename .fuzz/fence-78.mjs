import { workbookFile } from "file:///work/main/.fuzz/motcua-worksheet.mjs";
const rows = [[{ kind: "text", text: "=1+1", role: "text" }]];
const written = await workbookFile({ sheets: [{ name: "Ghi ch\xFA", widths: [20], frozen: 0, rows }] });
written.length > 0;
const refused = await workbookFile({ sheets: [{ name: "2026/11", widths: [], frozen: 0, rows: [] }] }).catch((error) => error.problems[0].code);
refused;
