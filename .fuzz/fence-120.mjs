import { appointmentSlip, parseDeadlinePolicy } from "file:///work/main/.fuzz/motcua-deadline.mjs";
import { vietnam } from "file:///work/main/.fuzz/motcua-vn.mjs";
const query = { receivedAt: "2026-11-20", limit: { amount: 3, unit: "working-day" }, ...vietnam("2026-11-20") };
const procedure = { code: "2.001610", name: { vi: "\u0110\u0103ng k\xFD doanh nghi\u1EC7p", en: "Founding an enterprise" } };
const { policy } = appointmentSlip(query, { procedure, printedOn: "2026-11-20" });
parseDeadlinePolicy(JSON.parse(JSON.stringify(policy))).id;
