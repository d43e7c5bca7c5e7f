import { dueDate } from "file:///work/main/.fuzz/motcua.mjs";
import { vietnam } from "file:///work/main/.fuzz/motcua-vn.mjs";
const receivedAt = "2026-11-21T20:00";
const limit = { amount: 2, unit: "working-day" };
const { calendar, policy } = vietnam(receivedAt);
dueDate({ receivedAt, limit, calendar, policy }).dueOn;
const fromMonday = { ...policy, restDayReceipt: { value: "next-working-day", basis: [] } };
dueDate({ receivedAt, limit, calendar, policy: fromMonday }).dueOn;
