import { stateFromRow } from "file:///work/main/.fuzz/motcua-dossier.mjs";
import { briefing, form06, tally } from "file:///work/main/.fuzz/motcua-statistics.mjs";
import { rates, vietnam } from "file:///work/main/.fuzz/motcua-vn.mjs";
const row = { receivedAt: "2026-11-10", dueOn: "2026-11-13", endedOn: "2026-11-17" };
const week = (from, to) => {
  const { calendar, disposition } = vietnam(to);
  return form06(tally([stateFromRow(row, { on: to, calendar })], { period: { from, to }, keys: [] }), { disposition });
};
const { previous } = briefing(week("2026-11-16", "2026-11-22"), { previous: week("2026-11-09", "2026-11-15"), definition: rates.withinLimit });
previous?.movements.map(({ measure, change }) => [measure, change])[1];
previous?.rate.now.value;
previous?.rate.change;
