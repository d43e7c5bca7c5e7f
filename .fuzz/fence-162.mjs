import { civilDateTime } from "file:///work/main/.fuzz/motcua.mjs";
civilDateTime("2026-11-20T23:30:00Z", "Asia/Ho_Chi_Minh");
civilDateTime("2026-11-20T23:30:00", "Asia/Ho_Chi_Minh");
