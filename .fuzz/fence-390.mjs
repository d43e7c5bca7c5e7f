import { shareInterval } from "file:///work/main/.fuzz/motcua-survey.mjs";
const shown = (ends) => [ends.low.toFixed(4), ends.high.toFixed(4)];
shown(shareInterval({ share: 81 / 263, effectiveN: 263 }));
shown(shareInterval({ share: 81 / 263, effectiveN: 263, method: "beta" }));
shown(shareInterval({ share: 81 / 263, effectiveN: 90.5, df: 14 }));
