import { latestReceipt } from "file:///work/main/.fuzz/motcua-deadline.mjs";
import { vietnam } from "file:///work/main/.fuzz/motcua-vn.mjs";
const { calendar, policy } = vietnam("2026-11-20");
const limit = { amount: 3, unit: "working-day" };
latestReceipt({ dueOn: "2026-11-26", limit, calendar, policy });
latestReceipt({ dueOn: "2026-11-23", limit: { unit: "same-day" }, calendar, policy });
