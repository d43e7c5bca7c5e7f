import { decimalText } from "file:///work/main/.fuzz/motcua-score.mjs";
decimalText({ n: 347n, d: 20n }, { locale: "vi" });
decimalText({ n: -5n, d: 8n }, { locale: "en" });
