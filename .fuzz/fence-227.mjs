import { safeParseQuestionnaire } from "file:///work/main/.fuzz/motcua-survey.mjs";
safeParseQuestionnaire({ id: "desk" }).success;
