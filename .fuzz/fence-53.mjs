import { narrate } from "file:///work/main/.fuzz/motcua.mjs";
import { explainScore } from "file:///work/main/.fuzz/motcua-score.mjs";
import { frameworks } from "file:///work/main/.fuzz/motcua-vn.mjs";
const inputs = { "tt01/1/2": 3, "tt01/1/1": 4, "tt01/1/0": 1 };
const story = narrate(explainScore(frameworks.tt01Officer, { unit: "officer", period: "2026-Q3", inputs }), { locale: "en" });
story.split("\n")[0];
