import { appointmentSlip, parseAppointmentSlip } from "file:///work/main/.fuzz/motcua-deadline.mjs";
import { vietnam } from "file:///work/main/.fuzz/motcua-vn.mjs";
const receivedAt = "2026-11-20T09:00";
const query = { receivedAt, limit: { amount: 3, unit: "working-day" }, ...vietnam(receivedAt) };
const procedure = { code: "2.001610", name: { vi: "\u0110\u0103ng k\xFD doanh nghi\u1EC7p", en: "Founding an enterprise" } };
const stored = JSON.stringify(appointmentSlip(query, { procedure, printedOn: "2026-11-20" }));
parseAppointmentSlip(JSON.parse(stored)).dueOn;
parseAppointmentSlip({ dueOn: "2026-11-26" });
