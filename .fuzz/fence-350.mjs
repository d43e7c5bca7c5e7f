import { parseAssessmentEvents } from "file:///work/main/.fuzz/motcua-score.mjs";
const stored = '[{ "kind": "approved", "at": "2026-12-01", "by": "council" }]';
parseAssessmentEvents(JSON.parse(stored));
parseAssessmentEvents([{ kind: "approved", at: "01/12/2026", by: "council" }]);
