import { dueDate } from "file:///work/main/.fuzz/motcua.mjs";
import { limitFor } from "file:///work/main/.fuzz/motcua-procedure.mjs";
import { vietnam } from "file:///work/main/.fuzz/motcua-vn.mjs";
import { complaintSettlement } from "file:///work/main/.fuzz/motcua-vn-procedures.mjs";
const acceptedOn = "2026-06-15";
const due = (code) => {
  const query = { channel: "in-person", ...code === void 0 ? {} : { case: code } };
  return dueDate({ receivedAt: acceptedOn, limit: limitFor(complaintSettlement, query), ...vietnam(acceptedOn) }).dueOn;
};
[due(), due("remote")];
complaintSettlement.limits?.extensions?.[0]?.upTo;
