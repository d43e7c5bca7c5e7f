import { fromEpochDay } from "file:///work/main/.fuzz/motcua-calendar.mjs";
fromEpochDay(20781);
