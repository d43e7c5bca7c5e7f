import { percentText } from "file:///work/main/.fuzz/motcua.mjs";
import { reduction } from "file:///work/main/.fuzz/motcua-procedure.mjs";
const limits = {
  statutory: { amount: 20, unit: "working-day" },
  committed: { amount: 9, unit: "working-day" }
};
const found = reduction({ code: "1.012783", name: { vi: "C\u1EA5p gi\u1EA5y ch\u1EE9ng nh\u1EADn" }, limits }, { channel: "in-person" });
found?.share;
percentText({ n: 11n, d: 20n }, { locale: "vi", places: 0 });
