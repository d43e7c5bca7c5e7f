import { inForce } from "file:///work/main/.fuzz/motcua.mjs";
import { dispositions } from "file:///work/main/.fuzz/motcua-vn.mjs";
inForce(dispositions, "2026-11-14").suspended.value;
