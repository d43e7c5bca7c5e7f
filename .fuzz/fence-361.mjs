import { rank, scoreUnits } from "file:///work/main/.fuzz/motcua-score.mjs";
const root = { code: "T", names: { vi: "T\u1ED5ng", en: "Total" }, max: 100, rule: { kind: "points", input: "total" } };
const framework = { id: "own", version: "1", names: { vi: "B\u1ED9 ti\xEAu ch\xED", en: "Criteria" }, root, basis: [] };
const totals = [["A", 84.941], ["B", 84.943], ["C", 70], ["D", null]];
const cards = scoreUnits(framework, totals.map(([unit, total]) => ({ unit, period: "2015", inputs: { total } })));
rank(cards).ranked.map(({ card, rank: rank2, of }) => `${card.unit} ${rank2}/${of}`);
const rounding = { places: 2, rounding: "half-up" };
rank(cards, { rounding }).ranked.map(({ card, rank: rank2, of }) => `${card.unit} ${rank2}/${of}`);
rank(cards).unranked.map(({ card, because }) => [card.unit, because]);
