import { interlinkedRules } from "file:///work/main/.fuzz/motcua-vn.mjs";
interlinkedRules.map(({ id, procedures }) => [id, ...procedures]);
