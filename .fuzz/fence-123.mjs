import { safeParseAppointmentSlip } from "file:///work/main/.fuzz/motcua-deadline.mjs";
safeParseAppointmentSlip({ dueOn: "2026-02-30" }).success;
