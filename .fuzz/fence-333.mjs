import { holderOn } from "file:///work/main/.fuzz/motcua-procedure.mjs";
const step = (id, ...after) => ({ id, name: { vi: id }, agency: { name: id }, calendar: "office", limit: { amount: 2, unit: "working-day" }, after });
const desk = { name: "B\u1ED9 ph\u1EADn m\u1ED9t c\u1EEDa" };
const process = { desk, calendar: "office", steps: [step("land"), step("tax"), step("sign", "land", "tax")], basis: [] };
const completed = /* @__PURE__ */ new Map([["land", "2026-11-24T16:00"]]);
const facts = { process, receivedAt: "2026-11-20T09:00", completed };
holderOn(facts, "2026-11-23").holders.map(({ step: step2 }) => step2);
holderOn(facts, "2026-12-31T08:00").holders;
holderOn(facts, "2026-11-20T08:59");
