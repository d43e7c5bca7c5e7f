import { inForce } from "file:///work/main/.fuzz/motcua.mjs";
import { checkForm } from "file:///work/main/.fuzz/motcua-statistics.mjs";
import { reportForms } from "file:///work/main/.fuzz/motcua-vn.mjs";
const form = inForce(reportForms.form06, "2026-11-14");
checkForm({ rows: [] }, form);
