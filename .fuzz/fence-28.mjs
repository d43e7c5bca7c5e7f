import { dueDate, isMotcuaError, narrate } from "file:///work/main/.fuzz/motcua.mjs";
import { vietnam } from "file:///work/main/.fuzz/motcua-vn.mjs";
let told = "";
try {
  dueDate({ receivedAt: "2026-11-20", limit: { amount: -3, unit: "week" }, ...vietnam("2026-11-20") });
} catch (error) {
  if (isMotcuaError(error)) told = narrate(error.problems, { locale: "vi" });
}
told;
