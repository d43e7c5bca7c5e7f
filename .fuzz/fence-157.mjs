import { toEpochDay } from "file:///work/main/.fuzz/motcua-calendar.mjs";
toEpochDay("1970-01-02");
toEpochDay("2026-02-30");
