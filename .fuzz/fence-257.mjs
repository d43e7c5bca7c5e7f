import { repealedTexts } from "file:///work/main/.fuzz/motcua-vn.mjs";
const inForceNoMore = repealedTexts.filter(({ since }) => since <= "2026-11-21").map(({ document }) => document);
inForceNoMore.includes("42/2022/N\u0110-CP");
inForceNoMore.includes("60/2014/QH13");
