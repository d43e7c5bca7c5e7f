import { flowChart } from "file:///work/main/.fuzz/motcua-svg.mjs";
const figures = [
  { period: { from: "2026-09-15", to: "2026-10-14" }, received: 126, resolved: 109, pending: 23 },
  { period: { from: "2026-10-15", to: "2026-11-14" }, received: 104, resolved: 105, pending: null }
];
const svg = flowChart(figures, { locale: "en", title: "Dossiers by month" });
svg.includes("11/2026: Received 104, Resolved 105, Pending at the end not available.");
flowChart([{ ...figures[0], received: Number.NaN }], { locale: "en", title: "x" });
