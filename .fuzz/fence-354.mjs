import { bandRanking, rank, scoreUnits } from "file:///work/main/.fuzz/motcua-score.mjs";
const root = { code: "T", names: { vi: "T\u1ED5ng", en: "Total" }, max: 80, rule: { kind: "points", input: "total" } };
const framework = { id: "own", version: "1", names: { vi: "Ch\u1EC9 s\u1ED1", en: "Index" }, root, basis: [] };
const totals = Object.entries({ A: 48.8, B: 46.9, C: 46.4, D: 43.9, E: 41.7, F: null });
const ranking = rank(scoreUnits(framework, totals.map(([unit, total]) => ({ unit, period: "2026", inputs: { total } }))));
const quarters = ["high", "upper", "lower", "low"].map((outcome, at) => ({ outcome, upTo: (at + 1) / 4 }));
const { units } = bandRanking(ranking, { by: "share", bands: quarters });
units.map(({ unit, band }) => `${unit}: ${band}`);
bandRanking(ranking, { by: "count", bands: [{ outcome: "good", count: 9 }] });
