import { stateFromRow } from "file:///work/main/.fuzz/motcua-dossier.mjs";
import { checkSuccession, tally } from "file:///work/main/.fuzz/motcua-statistics.mjs";
import { unitRegistry } from "file:///work/main/.fuzz/motcua-unit.mjs";
import { vietnamCalendar } from "file:///work/main/.fuzz/motcua-vn.mjs";
const commune = (code) => ({ code, names: { vi: code }, kind: "area", level: "commune" });
const registry = unitRegistry({
  units: [
    { ...commune("A"), until: "2025-06-30" },
    { ...commune("B"), until: "2025-06-30" },
    { ...commune("M"), since: "2025-07-01" }
  ],
  successions: [{ on: "2025-07-01", kind: "merge", from: ["A", "B"], to: ["M"] }]
});
const tallyOf = (units, from, to) => tally(
  units.map((unit) => stateFromRow({ receivedAt: "2025-06-23", dueOn: "2025-07-10", endedOn: null, unit }, { on: to, calendar: vietnamCalendar })),
  { period: { from, to }, keys: ["unit"] }
);
const before = tallyOf(["A", "A", "B"], "2025-06-01", "2025-06-30");
checkSuccession(before, tallyOf(["M", "M", "M"], "2025-07-01", "2025-07-31"), registry, "2025-07-01");
const [problem] = checkSuccession(before, tallyOf(["M", "M"], "2025-07-01", "2025-07-31"), registry, "2025-07-01");
[problem?.path, problem?.value, problem?.accepted];
