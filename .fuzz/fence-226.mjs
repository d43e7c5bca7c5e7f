import { parseQuestionnaire } from "file:///work/main/.fuzz/motcua-survey.mjs";
const desk = { id: "desk", version: "1", collector: "desk", population: "people served" };
parseQuestionnaire({ ...desk, questions: [] });
