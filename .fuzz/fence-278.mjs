import { workbookFile } from "file:///work/main/.fuzz/motcua-worksheet.mjs";
const rows = [
  [{ kind: "number", value: 40, role: "input" }, { kind: "formula", formula: "=A1+2", value: 42, role: "result" }]
];
const bytes = await workbookFile({ sheets: [{ name: "Sum", widths: [10, 10], frozen: 0, rows }] });
String.fromCharCode(...bytes.slice(0, 2));
