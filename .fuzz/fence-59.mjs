import { answerCounts, ballotsFromRows, checkBallots, satisfactionLevels, yesNo } from "file:///work/main/.fuzz/motcua-survey.mjs";
const questionnaire = {
  id: "ward-desk",
  version: "2026",
  collector: "the desk of the ward",
  population: "people whose dossier ended in October 2026",
  questions: [
    { id: "manner", kind: "scale", names: { vi: "Th\xE1i \u0111\u1ED9 ph\u1EE5c v\u1EE5", en: "Manner" }, levels: satisfactionLevels() },
    { id: "paid", kind: "single", names: { vi: "C\xF3 n\u1ED9p l\u1EC7 ph\xED", en: "Fee paid" }, options: yesNo() },
    {
      id: "online",
      kind: "single",
      names: { vi: "N\u1ED9p tr\u1EF1c tuy\u1EBFn", en: "Paid online" },
      options: yesNo(),
      askedOf: { question: "paid", answers: ["yes"] }
    }
  ]
};
const rows = [
  { "M\xE3 phi\u1EBFu": "1", "Th\xE1i \u0111\u1ED9 ph\u1EE5c v\u1EE5": "R\u1EA5t h\xE0i l\xF2ng", "C\xF3 n\u1ED9p l\u1EC7 ph\xED": "Kh\xF4ng", "N\u1ED9p tr\u1EF1c tuy\u1EBFn": "" },
  { "M\xE3 phi\u1EBFu": "2", "Th\xE1i \u0111\u1ED9 ph\u1EE5c v\u1EE5": "H\xE0i l\xF2ng", "C\xF3 n\u1ED9p l\u1EC7 ph\xED": "C\xF3", "N\u1ED9p tr\u1EF1c tuy\u1EBFn": "C\xF3" },
  { "M\xE3 phi\u1EBFu": "2", "Th\xE1i \u0111\u1ED9 ph\u1EE5c v\u1EE5": "H\xE0i l\xF2ng", "C\xF3 n\u1ED9p l\u1EC7 ph\xED": "C\xF3", "N\u1ED9p tr\u1EF1c tuy\u1EBFn": "C\xF3" },
  { "M\xE3 phi\u1EBFu": "3", "Th\xE1i \u0111\u1ED9 ph\u1EE5c v\u1EE5": "Tuy\u1EC7t v\u1EDDi", "C\xF3 n\u1ED9p l\u1EC7 ph\xED": "C\xF3", "N\u1ED9p tr\u1EF1c tuy\u1EBFn": "T\u1EEB ch\u1ED1i" }
];
const { ballots, findings } = checkBallots(ballotsFromRows(rows, { questionnaire }), { questionnaire });
findings.map(({ code, count }) => `${code} ${count}`);
const [manner, , online] = answerCounts(ballots, questionnaire);
manner?.satisfied;
manner?.leftOut;
online?.leftOut;
