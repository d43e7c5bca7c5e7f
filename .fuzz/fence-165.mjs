import { percentText } from "file:///work/main/.fuzz/motcua.mjs";
percentText({ n: 12633n, d: 13611n }, { locale: "vi" });
percentText({ n: 1n, d: 8n }, { places: 0, rounding: "half-even", locale: "en" });
