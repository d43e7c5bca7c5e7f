import { appointmentSlip, reproduce } from "file:///work/main/.fuzz/motcua-deadline.mjs";
import { vietnam, vietnamCalendarSpec } from "file:///work/main/.fuzz/motcua-vn.mjs";
const receivedAt = "2025-12-31T09:00";
const query = { receivedAt, limit: { amount: 8, unit: "working-day" }, ...vietnam(receivedAt) };
const procedure = { code: "1.001456", name: { vi: "C\u1EA5p h\u1ED9 chi\u1EBFu ph\u1ED5 th\xF4ng", en: "Ordinary passport" } };
const slip = appointmentSlip(query, { procedure, printedOn: "2025-12-31" });
slip.dueOn;
slip.notices.map(({ id }) => id);
reproduce(slip, { spec: vietnamCalendarSpec }).same;
