import { explainDueDate, narrate } from "file:///work/main/.fuzz/motcua.mjs";
import { vietnam } from "file:///work/main/.fuzz/motcua-vn.mjs";
const receivedAt = "2026-11-23T15:10";
const explained = explainDueDate({ receivedAt, limit: { unit: "same-day" }, ...vietnam(receivedAt) });
narrate(explained, { locale: "en" }).split("\n").at(-1);
