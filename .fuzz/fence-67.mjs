import { cronbachAlpha, satisfactionLevels } from "file:///work/main/.fuzz/motcua-survey.mjs";
const ids = ["greeting", "guidance", "patience", "parking"];
const scale = {
  id: "officials",
  version: "1",
  collector: "the desk of the ward",
  population: "people served",
  questions: ids.map((id) => ({ id, kind: "scale", levels: satisfactionLevels() })),
  factors: [{ id: "manner", questions: ids }]
};
const levels = satisfactionLevels().map(({ id }) => id);
const points = [[5, 5, 4, 3], [4, 4, 4, 5], [3, 4, 3, 2], [2, 2, 1, 3], [5, 4, 5, 4], [3, 3, 2, 3], [1, 2, 2, 4]];
const ballots = points.map((row) => ({
  answers: Object.fromEntries(row.map((point, at) => [ids[at], levels[5 - point]]))
}));
const { n, alpha, interval, items } = cronbachAlpha(ballots, scale, { factor: "manner" });
[n, alpha?.toFixed(2), interval?.low.toFixed(2), interval?.high.toFixed(2)];
items.map(({ question, alphaIfDropped }) => `${question} ${alphaIfDropped?.toFixed(2)}`);
items.at(-1)?.itemRestCorrelation?.toFixed(2);
