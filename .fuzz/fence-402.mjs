import { checkQuestionnaire, yesNo } from "file:///work/main/.fuzz/motcua-survey.mjs";
const ward = { id: "ward", version: "1", collector: "ward desk", population: "people served" };
const paid = { id: "paid", kind: "single", options: yesNo() };
checkQuestionnaire({ ...ward, questions: [paid] });
checkQuestionnaire({ ...ward, questions: [paid, paid] }).map(({ code }) => code);
