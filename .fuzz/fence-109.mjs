import { ranks } from "file:///work/main/.fuzz/motcua-composite.mjs";
ranks([82, 90, null, 82, 75]);
ranks([82, 90, null, 82, 75], { ties: "average", best: "lowest" });
ranks([82, 90, 61, 82], { groups: ["ward", "ward", "commune", "commune"] });
ranks([82, Number.NaN]);
