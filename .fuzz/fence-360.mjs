import { rank, rankChanges, scoreUnits } from "file:///work/main/.fuzz/motcua-score.mjs";
const root = { code: "T", names: { vi: "T\u1ED5ng", en: "Total" }, max: 100, rule: { kind: "points", input: "total" } };
const framework = { id: "own", version: "1", names: { vi: "B\u1ED9 ti\xEAu ch\xED", en: "Criteria" }, root, basis: [] };
const year = (period, totals) => rank(scoreUnits(framework, Object.entries(totals).map(([unit, total]) => ({ unit, period, inputs: { total } }))));
const { changes, counts } = rankChanges(year("2021", { A: 87, B: 86, C: 80 }), year("2022", { A: 84, B: 85, C: 84.5 }));
changes.map(({ unit, up, points }) => [unit, up, points?.n]);
counts;
