import { inForce } from "file:///work/main/.fuzz/motcua.mjs";
import { publicity } from "file:///work/main/.fuzz/motcua-procedure.mjs";
import { postingRules, vietnam } from "file:///work/main/.fuzz/motcua-vn.mjs";
const announcement = {
  decision: "1187/Q\u0110-UBND",
  issuedBy: "province",
  signedOn: "2026-11-16",
  effectiveOn: "2026-11-20",
  enteredOn: "2026-11-23"
};
const rules = inForce(postingRules, announcement.signedOn);
const { announced, published, posted } = publicity(announcement, { rules, ...vietnam(announcement.signedOn) });
[announced.kept, announced.lastOn];
[published.kept, published.lastOn];
posted.kept;
