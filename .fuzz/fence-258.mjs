import { inForce } from "file:///work/main/.fuzz/motcua.mjs";
import { reportForms } from "file:///work/main/.fuzz/motcua-vn.mjs";
inForce(reportForms.form06, "2026-11-14").issuer.vi;
inForce(reportForms.form06a, "2024-11-14").number;
