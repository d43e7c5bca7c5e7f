import { dueDate } from "file:///work/main/.fuzz/motcua.mjs";
import { vietnam } from "file:///work/main/.fuzz/motcua-vn.mjs";
const receivedAt = "2024-04-26T09:00";
dueDate({ receivedAt, limit: { amount: 3, unit: "working-day" }, ...vietnam(receivedAt) }).dueOn;
