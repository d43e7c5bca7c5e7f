import { civilClock } from "file:///work/main/.fuzz/motcua-calendar.mjs";
const clock = civilClock("Asia/Ho_Chi_Minh");
clock(0);
clock("2026-11-20T08:10:59Z");
