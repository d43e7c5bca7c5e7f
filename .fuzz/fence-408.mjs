import { cronbachAlpha, satisfactionLevels } from "file:///work/main/.fuzz/motcua-survey.mjs";
const ids = ["access", "manner", "result"];
const questions = ids.map((id) => ({ id, kind: "scale", levels: satisfactionLevels() }));
const questionnaire = { id: "desk", version: "1", collector: "one-stop desk", population: "people served", questions };
const answers = [
  ["satisfied", "satisfied", "very-satisfied"],
  ["neutral", "satisfied", "satisfied"],
  ["dissatisfied", "neutral", "neutral"],
  ["very-satisfied", "very-satisfied", "satisfied"],
  ["satisfied", null, "satisfied"]
];
const ballots = answers.map((row) => ({ answers: Object.fromEntries(row.map((answer, at) => [ids[at], answer])) }));
const { n, alpha, interval, leftOut } = cronbachAlpha(ballots, questionnaire, { questions: ids });
[n, leftOut.missing, alpha?.toFixed(3)];
[interval?.low.toFixed(2), interval?.high.toFixed(2)];
