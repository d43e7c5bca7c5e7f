import { explainDueDate, narrate } from "file:///work/main/.fuzz/motcua.mjs";
import { vietnam } from "file:///work/main/.fuzz/motcua-vn.mjs";
const receivedAt = "2026-08-21T09:00";
const explained = explainDueDate({ receivedAt, limit: { amount: 2, unit: "working-day" }, ...vietnam(receivedAt) });
const told = narrate(explained, { locale: "en" }).split("\n");
told.at(-1);
told.find((line) => line.startsWith("5."));
