import { daysRemaining, latestReceipt, warnFrom } from "file:///work/main/.fuzz/motcua-deadline.mjs";
import { vietnam } from "file:///work/main/.fuzz/motcua-vn.mjs";
const { calendar, policy } = vietnam("2026-11-20");
daysRemaining("2026-11-26", "2026-11-20", calendar);
warnFrom("2026-02-23", calendar);
latestReceipt({ dueOn: "2026-11-26", limit: { amount: 3, unit: "working-day" }, calendar, policy });
