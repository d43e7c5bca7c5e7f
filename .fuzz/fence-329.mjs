import { inForce } from "file:///work/main/.fuzz/motcua.mjs";
import { postingShares } from "file:///work/main/.fuzz/motcua-procedure.mjs";
import { postingRules, vietnam } from "file:///work/main/.fuzz/motcua-vn.mjs";
const procedure = (code, enteredOn) => ({
  code,
  name: { vi: code },
  announcement: { decision: "1187/Q\u0110-UBND", issuedBy: "province", signedOn: "2026-11-16", ...enteredOn && { enteredOn } }
});
const rules = inForce(postingRules, "2026-11-16");
const procedures = [procedure("1.000001", "2026-11-20"), procedure("1.000002", "2026-11-25"), procedure("1.000003")];
const shares = postingShares(procedures, { rules, ...vietnam("2026-11-16") });
shares.published;
shares.posted;
