import { stateFromRow } from "file:///work/main/.fuzz/motcua-dossier.mjs";
import { restate, tally } from "file:///work/main/.fuzz/motcua-statistics.mjs";
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
const period = { from: "2025-06-01", to: "2025-06-30" };
const states = ["A", "A", "B"].map(
  (unit) => stateFromRow({ receivedAt: "2025-06-02", dueOn: "2025-06-09", endedOn: "2025-06-06", unit }, { on: period.to, calendar: vietnamCalendar })
);
const { tally: restated, carried } = restate(tally(states, { period, keys: ["unit"] }), registry, "2026-06-30");
restated.cells.map(({ key, endings }) => [key, endings[12]]);
carried;
