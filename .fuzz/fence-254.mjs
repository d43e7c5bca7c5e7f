import { inForce } from "file:///work/main/.fuzz/motcua.mjs";
import { policies } from "file:///work/main/.fuzz/motcua-vn.mjs";
inForce(policies, "2026-11-21").id;
inForce(policies, "2016-12-31").id;
