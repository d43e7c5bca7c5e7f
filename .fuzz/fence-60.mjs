import { difference, estimate, estimateBy, satisfactionLevels } from "file:///work/main/.fuzz/motcua-survey.mjs";
const questions = [
  { id: "manner", kind: "scale", levels: satisfactionLevels() },
  { id: "days", kind: "number", unit: "day" }
];
const questionnaire = { id: "desk", version: "1", collector: "one-stop desk", population: "people served", questions };
const row = (district, commune, size, manner, days2) => ({
  answers: { manner, days: days2 },
  facts: { district, commune, communes: size }
});
const ballots = [
  row("A", "a1", 12, "very-satisfied", 3),
  row("A", "a1", 12, "satisfied", 5),
  row("A", "a2", 12, "neutral", 9),
  row("A", "a2", 12, "satisfied", 4),
  row("A", "a3", 12, "satisfied", 2),
  row("B", "b1", 20, "satisfied", 6),
  row("B", "b1", 20, "dissatisfied", 12),
  row("B", "b2", 20, "satisfied", 5),
  row("B", "b3", 20, "neutral", 8),
  row("B", "b3", 20, "refused", 7)
];
const design = { strata: "district", clusters: ["commune"], fpc: ["communes"] };
const sample = { questionnaire, design, ballots };
const rate = estimate(sample, { kind: "share", question: "manner" });
[rate.value?.toFixed(3), rate.standardError?.toFixed(3), rate.df, rate.n];
rate.interval && [rate.interval.low.toFixed(3), rate.interval.high.toFixed(3)];
const days = estimateBy(sample, { kind: "mean", question: "days" }, ["district"]);
days.map(({ domain, value }) => `${domain?.["district"]} ${value?.toFixed(2)}`);
const of = (district) => ({ kind: "mean", question: "days", domain: { district } });
difference(sample, of("B"), of("A")).pValue?.toFixed(3);
