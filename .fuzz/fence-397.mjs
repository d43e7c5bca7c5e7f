import { yamaneSize } from "file:///work/main/.fuzz/motcua-survey.mjs";
yamaneSize({ population: 1e4, margin: 0.05 }).ceiling;
yamaneSize({ population: 400, margin: 0.05 });
yamaneSize({ population: 0, margin: 0.05 });
