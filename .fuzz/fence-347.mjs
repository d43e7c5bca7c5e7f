import { safeParseFramework } from "file:///work/main/.fuzz/motcua-score.mjs";
safeParseFramework({ id: "own" }).success;
