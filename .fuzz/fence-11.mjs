import { publication, satisfactionRate } from "file:///work/main/.fuzz/motcua-survey.mjs";
import { estimateChart } from "file:///work/main/.fuzz/motcua-svg.mjs";
const ballots = [
  { label: "Ph\u01B0\u1EDDng An B\xECnh", numerator: 180, denominator: 200 },
  { label: "Ph\u01B0\u1EDDng H\xF2a L\u1EE3i", numerator: 160, denominator: 210 },
  { label: "X\xE3 T\xE2n Ph\xFA", numerator: 18, denominator: 20 },
  { label: "X\xE3 B\xECnh Minh", numerator: 0, denominator: 0 }
];
const estimates = ballots.map((count) => satisfactionRate(count, { interval: "beta" }));
const judged = publication(estimates);
const rows = ballots.map(({ label }, at) => ({ label, estimate: estimates[at], outcome: judged[at].outcome }));
const reference = { value: 0.8326, label: "C\u1EA3 t\u1EC9nh" };
const chart = estimateChart(rows, { locale: "vi", title: "M\u1EE9c \u0111\u1ED9 h\xE0i l\xF2ng", reference, places: 1 });
chart.includes("Ph\u01B0\u1EDDng An B\xECnh: 90,0%, kho\u1EA3ng tin c\u1EADy 95% t\u1EEB 85,0% \u0111\u1EBFn 93,8%, n = 200.");
chart.includes("X\xE3 T\xE2n Ph\xFA: kh\xF4ng c\xF4ng b\u1ED1, n = 20. X\xE3 B\xECnh Minh: kh\xF4ng \u0111\u1EE7 phi\u1EBFu, n = 0.");
