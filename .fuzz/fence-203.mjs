import { catalogue, threeReductions } from "file:///work/main/.fuzz/motcua-procedure.mjs";
const [a, b] = ["1.000001", "1.000002"].map((code) => ({ code, name: { vi: code } }));
const before = { catalogue: catalogue([a, b].filter((one) => one !== void 0)), on: "2025-06-30" };
const after = { catalogue: catalogue([a].filter((one) => one !== void 0)), on: "2026-06-30" };
threeReductions(before, after).procedures;
