import { stateFromRow } from "file:///work/main/.fuzz/motcua-dossier.mjs";
import { form06, tally } from "file:///work/main/.fuzz/motcua-statistics.mjs";
import { form06Chart } from "file:///work/main/.fuzz/motcua-svg.mjs";
import { vietnam } from "file:///work/main/.fuzz/motcua-vn.mjs";
const period = { from: "2026-10-15", to: "2026-11-14" };
const { calendar, disposition } = vietnam(period.to);
const states = ["2026-11-06", "2026-11-10"].map(
  (endedOn) => stateFromRow({ receivedAt: "2026-11-02", dueOn: "2026-11-09", endedOn, unit: "A" }, { on: period.to, calendar })
);
const form = form06(tally(states, { period, keys: ["unit"] }), { disposition });
const svg = form06Chart(form, { locale: "vi", title: "K\u1EBFt qu\u1EA3 gi\u1EA3i quy\u1EBFt", nameOf: () => "Ph\u01B0\u1EDDng An B\xECnh" });
svg.includes("Ph\u01B0\u1EDDng An B\xECnh: Tr\u01B0\u1EDBc h\u1EA1n 1, \u0110\xFAng h\u1EA1n 0, Qu\xE1 h\u1EA1n 1; tr\u01B0\u1EDBc h\u1EA1n v\xE0 \u0111\xFAng h\u1EA1n 1/2 = 50,00%.");
