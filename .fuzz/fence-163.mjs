import { civilDate } from "file:///work/main/.fuzz/motcua.mjs";
civilDate("2026-11-20T17:30:00Z", "Asia/Ho_Chi_Minh");
