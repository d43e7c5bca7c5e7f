import { scoreWorkbook } from "file:///work/main/.fuzz/motcua-worksheet.mjs";
const children = [
  { code: "1", names: { vi: "\u0110\xFAng h\u1EA1n", en: "In time" }, max: 60, rule: { kind: "proportional", of: "in-time" } },
  { code: "2", names: { vi: "H\xE0i l\xF2ng", en: "Satisfied" }, max: 40, rule: { kind: "to-target", of: "satisfied", target: 0.9 } }
];
const root = { code: "T", names: { vi: "T\u1ED5ng \u0111i\u1EC3m", en: "Total" }, max: 100, children };
const framework = { id: "desk", version: "2026", names: { vi: "M\u1ED9t c\u1EEDa", en: "Desk" }, root, basis: [] };
const inputs = { "in-time": 0.95, satisfied: 0.81 };
const { sheets } = scoreWorkbook(framework, { unit: "an-binh", period: "2026", inputs }, { locale: "en" });
const cell = (row, column) => sheets[0]?.rows[row]?.[column];
const [total, rule] = [cell(4, 1), cell(11, 6)];
total?.kind === "formula" && total.value;
rule?.kind === "formula" && rule.formula;
