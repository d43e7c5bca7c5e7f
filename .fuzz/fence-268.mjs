import { satisfactionRate } from "file:///work/main/.fuzz/motcua-survey.mjs";
import { estimateChart } from "file:///work/main/.fuzz/motcua-svg.mjs";
const rows = [
  { label: "Ph\u01B0\u1EDDng An B\xECnh", estimate: satisfactionRate({ numerator: 180, denominator: 200 }) },
  { label: "X\xE3 T\xE2n Ph\xFA", estimate: satisfactionRate({ numerator: 18, denominator: 20 }), outcome: "do-not-publish" },
  { label: "X\xE3 H\xF2a L\u1EE3i", estimate: satisfactionRate({ numerator: 0, denominator: 0 }) }
];
const svg = estimateChart(rows, {
  locale: "vi",
  title: "M\u1EE9c \u0111\u1ED9 h\xE0i l\xF2ng",
  reference: { value: 0.8326, label: "C\u1EA3 t\u1EC9nh" }
});
svg.includes("Ph\u01B0\u1EDDng An B\xECnh: 90,00%, kho\u1EA3ng tin c\u1EADy 95% t\u1EEB 85,06% \u0111\u1EBFn 93,43%, n = 200.");
svg.includes("X\xE3 T\xE2n Ph\xFA: kh\xF4ng c\xF4ng b\u1ED1, n = 20. X\xE3 H\xF2a L\u1EE3i: kh\xF4ng \u0111\u1EE7 phi\u1EBFu, n = 0.");
estimateChart([], { locale: "vi", title: "M\u1EE9c \u0111\u1ED9 h\xE0i l\xF2ng" });
