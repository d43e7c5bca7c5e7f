import { dueDate } from "file:///work/main/.fuzz/motcua.mjs";
import { vietnam } from "file:///work/main/.fuzz/motcua-vn.mjs";
const receivedAt = "2026-11-20T09:00";
const { dueOn } = dueDate({ receivedAt, limit: { amount: 3, unit: "working-day" }, ...vietnam(receivedAt) });
dueOn;
