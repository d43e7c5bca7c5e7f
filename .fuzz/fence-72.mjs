import { stateFromRow } from "file:///work/main/.fuzz/motcua-dossier.mjs";
import { checkSuccession, restate, tally } from "file:///work/main/.fuzz/motcua-statistics.mjs";
import { unitRegistry } from "file:///work/main/.fuzz/motcua-unit.mjs";
import { vietnamCalendar } from "file:///work/main/.fuzz/motcua-vn.mjs";
const commune = (code, days) => ({ code, names: { vi: code }, kind: "area", level: "commune", ...days });
const registry = unitRegistry({
  units: [
    ...["X1", "X2", "X3"].map((code) => commune(code, { until: "2025-06-30" })),
    ...["Y1", "Y2"].map((code) => commune(code, { since: "2025-07-01" }))
  ],
  successions: [
    { on: "2025-07-01", kind: "merge", from: ["X1", "X2"], to: ["Y1"] },
    { on: "2025-07-01", kind: "split", from: ["X3"], to: ["Y1", "Y2"] }
  ]
});
const june = { from: "2025-06-01", to: "2025-06-30" };
const july = { from: "2025-07-01", to: "2025-07-31" };
const open = (unit, on) => stateFromRow({ receivedAt: "2025-06-23", dueOn: "2025-07-10", endedOn: null, unit }, { on, calendar: vietnamCalendar });
const before = tally(["X1", "X2", "X3", "X3"].map((unit) => open(unit, june.to)), { period: june, keys: ["unit"] });
const { tally: restated, notComparable } = restate(before, registry, "2025-12-31");
restated.cells.map(({ key, open: counts }) => [key, counts[2]]);
notComparable.map(({ from, to, cause }) => [from, to, cause]);
const after = tally(["Y1", "Y1", "Y1", "Y2"].map((unit) => open(unit, july.to)), { period: july, keys: ["unit"] });
checkSuccession(before, after, registry, july.from);
const lost = tally(["Y1", "Y1", "Y2"].map((unit) => open(unit, july.to)), { period: july, keys: ["unit"] });
checkSuccession(before, lost, registry, july.from).map(({ path, value, accepted }) => [path, value, accepted]);
