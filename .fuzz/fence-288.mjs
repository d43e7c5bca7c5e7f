import { delayShares } from "file:///work/main/.fuzz/motcua-dossier.mjs";
import { vietnam } from "file:///work/main/.fuzz/motcua-vn.mjs";
const step = (id, amount, ...after) => ({ id, name: { vi: id }, agency: { name: id }, calendar: "office", limit: { amount, unit: "working-day" }, after });
const process = {
  desk: { name: "B\u1ED9 ph\u1EADn m\u1ED9t c\u1EEDa" },
  calendar: "office",
  limit: { amount: 4, unit: "working-day" },
  steps: [step("police", 1), step("insurance", 2, "police"), step("sign", 1, "insurance")],
  basis: []
};
const receivedAt = "2026-11-09T09:00";
const { calendar, policy } = vietnam(receivedAt);
const completed = /* @__PURE__ */ new Map([["police", "2026-11-13"], ["insurance", "2026-11-16"], ["sign", "2026-11-17"]]);
const { total, steps } = delayShares({ receivedAt, process, calendars: /* @__PURE__ */ new Map([["office", calendar]]), policy, completed });
total;
steps.map(({ id, owes, share }) => [id, owes, share?.working]);
