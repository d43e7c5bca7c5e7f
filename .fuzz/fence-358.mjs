import { narrate } from "file:///work/main/.fuzz/motcua.mjs";
import { explainScore } from "file:///work/main/.fuzz/motcua-score.mjs";
import { frameworks } from "file:///work/main/.fuzz/motcua-vn.mjs";
const inputs = { "766/2.1": { numerator: 403016, denominator: 464494 } };
const story = narrate(explainScore(frameworks.qd766, { unit: "phu-tho", period: "2026-Q3", inputs }), { locale: "en" });
story.includes("2.1 Dossiers handled in time: 766/2.1 \xD7 20 = (403016 / 464494) \xD7 20 = 17.352904, rounded to 2 decimals (half up) 17.35 of 20");
