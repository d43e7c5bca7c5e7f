import { safeParseAssessmentEvents } from "file:///work/main/.fuzz/motcua-score.mjs";
const parsed = safeParseAssessmentEvents([{ kind: "approved", at: "2026-12-01" }]);
parsed.success ? [] : parsed.problems.map(({ path }) => path);
