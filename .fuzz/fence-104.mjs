import { correlation } from "file:///work/main/.fuzz/motcua-composite.mjs";
const online = [10, 20, 30, null, 60];
const inTime = [50, 60, 80, 90, 70];
correlation(online, inTime)?.toFixed(4);
correlation(online, inTime, { method: "spearman" })?.toFixed(4);
correlation(online, inTime, { method: "kendall" })?.toFixed(4);
correlation(online, [5, 5, 5, 6, 5]);
