import { isMotcuaError, narrate } from "file:///work/main/.fuzz/motcua.mjs";
import { explainLimitFor, limitFor } from "file:///work/main/.fuzz/motcua-procedure.mjs";
const land = {
  code: "1.012783",
  name: { vi: "C\u1EA5p \u0111\u1ED5i Gi\u1EA5y ch\u1EE9ng nh\u1EADn" },
  channels: [{ channel: "online", limits: { unread: [{ amount: 15, unit: "OTHER" }] } }],
  cases: [
    { code: "replace", limits: { statutory: { amount: 5, unit: "working-day" } } },
    { code: "survey", limits: { statutory: { amount: 15, unit: "working-day" } } }
  ]
};
let code = "";
try {
  limitFor(land, { channel: "online" });
} catch (error) {
  if (isMotcuaError(error)) code = error.code;
}
code;
const told = narrate(explainLimitFor(land, { channel: "online", case: "survey", of: "statutory" }), { locale: "en" });
told;
