import { dueDate } from "file:///work/main/.fuzz/motcua.mjs";
import { withHours } from "file:///work/main/.fuzz/motcua-calendar.mjs";
import { vietnam } from "file:///work/main/.fuzz/motcua-vn.mjs";
const sessions = [
  { opens: "07:30", closes: "11:30" },
  { opens: "13:00", closes: "17:00" }
];
const { calendar, policy } = vietnam("2026-08-28");
const desk = withHours(calendar, { weekly: [{ days: [1, 2, 3, 4, 5], sessions }] });
const due = dueDate({ receivedAt: "2026-08-28T15:00", limit: { amount: 4, unit: "working-hour" }, calendar: desk, policy });
due.dueAt;
