import { ballotsFromRows, satisfactionLevels } from "file:///work/main/.fuzz/motcua-survey.mjs";
const questionnaire = {
  id: "desk",
  version: "1",
  collector: "one-stop desk",
  population: "people served",
  questions: [{ id: "q1", kind: "scale", names: { vi: "Th\xE1i \u0111\u1ED9", en: "Manner" }, levels: satisfactionLevels() }]
};
const rows = [{ "M\xE3 phi\u1EBFu": "A1", "Ph\u01B0\u1EDDng": "Ba H\xE0ng", "Th\xE1i \u0111\u1ED9": "R\u1EA5t h\xE0i l\xF2ng" }];
ballotsFromRows(rows, { questionnaire, facts: { ward: "Ph\u01B0\u1EDDng" } });
