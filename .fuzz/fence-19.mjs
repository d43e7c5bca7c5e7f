import { inForce } from "file:///work/main/.fuzz/motcua.mjs";
import { policies } from "file:///work/main/.fuzz/motcua-vn.mjs";
inForce(policies, "2026-08-04").id;
inForce(policies, "2026-08-05").id;
inForce(policies, "2014-11-30");
