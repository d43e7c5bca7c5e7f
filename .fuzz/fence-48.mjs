import { effectiveWeights, leaveOneCriterionOut, rankRobustness, scoreUnits } from "file:///work/main/.fuzz/motcua-score.mjs";
const leaf = (code, max) => ({ code, names: { vi: code, en: code }, max, rule: { kind: "points", input: code } });
const children = [leaf("in-time", 40), leaf("online", 30), leaf("satisfied", 30)];
const root = { code: "T", names: { vi: "T\u1ED5ng", en: "Total" }, max: 100, children };
const framework = { id: "own", version: "2026", names: { vi: "B\u1ED9 ti\xEAu ch\xED", en: "Criteria" }, root, basis: [] };
const of = (unit, inTime, online, satisfied) => ({
  unit,
  period: "2026",
  inputs: { "in-time": inTime, online, satisfied }
});
const requests = [of("A", 38, 28, 27), of("B", 36, 15, 26), of("C", 24, 26, 25), of("D", 20, 10, 24)];
const { units, meanRankChange } = rankRobustness(framework, requests, { seed: 2026, replicates: 1e3, weights: { spread: 0.25 } });
units.map(({ unit, rank, ranks }) => [unit, rank, ranks?.low, ranks?.high]);
(meanRankChange ?? 0) > 0;
leaveOneCriterionOut(framework, requests).without.map(({ code, ranks }) => [code, ...ranks]);
const weights = effectiveWeights(framework, { cards: scoreUnits(framework, requests) });
weights.map(({ code, weight, varianceShare }) => [code, Number(weight?.n) / Number(weight?.d), varianceShare?.toFixed(2)]);
