import { stateFromRow } from "file:///work/main/.fuzz/motcua-dossier.mjs";
import { form06, rollForward, tally } from "file:///work/main/.fuzz/motcua-statistics.mjs";
import { vietnam } from "file:///work/main/.fuzz/motcua-vn.mjs";
const row = { receivedAt: "2026-10-12", dueOn: "2026-11-02", endedOn: "2026-11-03" };
const reportOf = (from, to) => {
  const { calendar, disposition } = vietnam(to);
  return form06(tally([stateFromRow(row, { on: to, calendar })], { period: { from, to }, keys: [] }), { disposition });
};
rollForward(reportOf("2026-09-15", "2026-10-14"), reportOf("2026-10-15", "2026-11-14"));
