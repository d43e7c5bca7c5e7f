import { consequencesOf } from "file:///work/main/.fuzz/motcua-score.mjs";
const units = [{ unit: "A", band: "excellent" }, { unit: "B", band: "average" }, { unit: "C", band: null }];
const table = { excellent: "C\u1EDD thi \u0111ua", good: "B\u1EB1ng khen", average: null };
consequencesOf(units, table).map(({ unit, consequence }) => [unit, consequence]);
consequencesOf([{ unit: "D", band: "weak" }], table);
