import { checkApology, formOf } from "file:///work/main/.fuzz/motcua-dossier.mjs";
import { forms } from "file:///work/main/.fuzz/motcua-vn.mjs";
const form = formOf(forms, { circular: "5157/Q\u0110-UBND", kind: "apology" });
const values = { applicant: "Nguy\u1EC5n V\u0103n An", dossierCode: "H29.18-261109-0007", dueAt: "2026-11-16", newDate: "2026-11-16" };
const problems = checkApology({ kind: "apology", values, signedBy: "head" }, form);
problems.map(({ path }) => path[0]);
problems.at(-1)?.code;
