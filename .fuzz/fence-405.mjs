import { yesNo } from "file:///work/main/.fuzz/motcua-survey.mjs";
yesNo().map(({ id }) => id);
