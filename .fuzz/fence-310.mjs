import { drawSample } from "file:///work/main/.fuzz/motcua-oversight.mjs";
const units = ["an-hiep", "an-ninh", "chau-thanh", "ho-dac-kien", "phu-tam", "phu-tan", "thien-my", "thuan-hoa"];
const { drawn, strata } = drawSample(units, { method: "simple-random", size: 3, seed: "kt-2021" });
strata;
drawn.length;
drawSample(units, { method: "systematic", size: 9, seed: "kt-2021" });
