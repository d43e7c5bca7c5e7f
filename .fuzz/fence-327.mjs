import { inForce } from "file:///work/main/.fuzz/motcua.mjs";
import { checkPosting } from "file:///work/main/.fuzz/motcua-procedure.mjs";
import { postingRules, vietnam } from "file:///work/main/.fuzz/motcua-vn.mjs";
const announcement = { decision: "1187/Q\u0110-UBND", issuedBy: "province", signedOn: "2026-11-16", enteredOn: "2026-11-25" };
const procedure = { code: "1.001193", name: { vi: "\u0110\u0103ng k\xFD khai sinh" }, announcement };
const problems = checkPosting(procedure, { rules: inForce(postingRules, "2026-11-16"), ...vietnam("2026-11-16") });
const late = problems.find(({ code }) => code === "posting/published-late");
[late?.value, late?.accepted];
