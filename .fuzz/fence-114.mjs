import { explainDueDate, narrate } from "file:///work/main/.fuzz/motcua.mjs";
import { vietnam } from "file:///work/main/.fuzz/motcua-vn.mjs";
const receivedAt = "2026-11-20T09:00";
const limit = { amount: 3, unit: "working-day" };
const { value, because } = explainDueDate({ receivedAt, limit, ...vietnam(receivedAt) });
value.dueOn;
because.filter(({ rule }) => rule === "deadline/skip-holiday").map(({ inputs }) => inputs["from"]);
narrate(because, { locale: "en" }).includes("Vietnam Culture Day");
