import { satisfactionLevels } from "file:///work/main/.fuzz/motcua-survey.mjs";
satisfactionLevels().map(({ id, points }) => `${id} ${points}`)[0];
satisfactionLevels()[1]?.names?.vi;
