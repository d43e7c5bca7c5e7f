import { inForce } from "file:///work/main/.fuzz/motcua.mjs";
import { postingRules } from "file:///work/main/.fuzz/motcua-vn.mjs";
const { announce, publish } = inForce(postingRules, "2026-11-20");
announce.ministry.value;
publish.province.value;
