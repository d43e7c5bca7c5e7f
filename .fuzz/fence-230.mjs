import { safeParseBallotState } from "file:///work/main/.fuzz/motcua-survey.mjs";
safeParseBallotState({ version: 2 }).success;
