import { score, subtotals } from "file:///work/main/.fuzz/motcua-score.mjs";
const leaf = (code, max) => ({ code, names: { vi: code, en: code }, max, source: code, rule: { kind: "points", input: code } });
const children = [leaf("verified", 61.5), leaf("sipas", 10), leaf("leaders", 22), leaf("statistics", 6.5)];
const root = { code: "T", names: { vi: "T\u1ED5ng", en: "Total" }, max: 100, children };
const framework = { id: "own", version: "1", names: { vi: "B\u1ED9 ti\xEAu ch\xED", en: "Criteria" }, root, basis: [] };
const inputs = { verified: 54.2, sipas: 8.23, leaders: 18.05, statistics: 5.31 };
const card = score(framework, { unit: "ninh-thuan", period: "2022", inputs });
subtotals(card).map(({ source, outOf }) => [source, outOf]);
