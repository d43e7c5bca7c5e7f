import { dueDate, explainDueDate, narrate } from "file:///work/main/.fuzz/motcua.mjs";
import { vietnam } from "file:///work/main/.fuzz/motcua-vn.mjs";
const receivedAt = "2026-11-20T09:00";
const query = { receivedAt, limit: { amount: 3, unit: "working-day" }, ...vietnam(receivedAt) };
dueDate(query).dueOn;
narrate(explainDueDate(query), { locale: "vi" }).includes("Ng\xE0y V\u0103n h\xF3a Vi\u1EC7t Nam");
