import { indicators766 } from "file:///work/main/.fuzz/motcua-vn.mjs";
Object.values(indicators766).map(({ code }) => code);
indicators766.progress.basis[0]?.status;
