import { aggregate } from "file:///work/main/.fuzz/motcua-composite.mjs";
const uneven = [90, 10];
aggregate(uneven);
aggregate(uneven, { method: "geometric" })?.toFixed(6);
aggregate(uneven, { method: "harmonic" });
