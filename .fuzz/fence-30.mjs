import { stateFromRow } from "file:///work/main/.fuzz/motcua-dossier.mjs";
import { tally, tallyIndicator } from "file:///work/main/.fuzz/motcua-statistics.mjs";
import { indicators766, vietnam } from "file:///work/main/.fuzz/motcua-vn.mjs";
const period = { from: "2026-10-15", to: "2026-11-14" };
const { calendar, disposition } = vietnam(period.to);
const finished = (unit, facts) => ({
  ...stateFromRow({ receivedAt: "2026-11-02", dueOn: "2026-11-09", endedOn: "2026-11-06", unit }, { on: period.to, calendar }),
  facts
});
const counted = tally([finished("A", { digitised: true }), finished("A", { digitised: false }), finished("B", {})], { period, keys: ["unit"] });
const options = { disposition, source: { system: "one-stop" } };
const progress = tallyIndicator(counted, indicators766.progress, options);
[progress.whole.numerator, progress.whole.denominator];
const { whole, byUnit, problems } = tallyIndicator(counted, indicators766.digitised, options);
byUnit.map(({ unit, numerator, verification }) => [unit, numerator, verification]);
[whole.numerator, whole.denominator, whole.missing, problems[0]?.code];
