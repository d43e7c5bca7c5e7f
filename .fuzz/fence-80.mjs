import { vietnameseLunarDates } from "file:///work/main/.fuzz/motcua-date-holidays.mjs";
vietnameseLunarDates()(2030, 1, 1);
