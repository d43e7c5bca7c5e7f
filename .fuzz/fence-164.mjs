import { civilDate, isMotcuaError } from "file:///work/main/.fuzz/motcua.mjs";
let code = "none";
try {
  civilDate("2026-02-30T00:00:00Z", "Asia/Ho_Chi_Minh");
} catch (error) {
  if (isMotcuaError(error)) code = error.code;
}
code;
