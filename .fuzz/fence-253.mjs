import { stateAsOf, timeline } from "file:///work/main/.fuzz/motcua-dossier.mjs";
import { tally, tallyIndicator } from "file:///work/main/.fuzz/motcua-statistics.mjs";
import { petitionIndicators766, vietnam } from "file:///work/main/.fuzz/motcua-vn.mjs";
import { petitionHandling } from "file:///work/main/.fuzz/motcua-vn-procedures.mjs";
const period = { from: "2026-06-15", to: "2026-09-14" };
const { calendar, policy, disposition } = vietnam("2026-06-15");
const petition = (sentOn, ending, endedOn) => stateAsOf(
  timeline([{ kind: "received", at: sentOn, case: ending, channel: "online" }, { kind: "finished", at: endedOn }], { procedure: petitionHandling, calendar, policy }),
  period.to
);
const states = [petition("2026-07-06", "refuse", "2026-07-08"), petition("2026-07-06", "supplement", "2026-07-14"), petition("2026-07-06", "handle", "2026-07-27")];
const counted = tally(states, { period, keys: [] });
const options = { disposition, source: { system: "petitions" }, given: (name) => name === "petitions-on-staff" ? 1 : null };
const share = ({ numerator, denominator }) => [numerator, denominator];
share(tallyIndicator(counted, petitionIndicators766.inTime, options).whole);
share(tallyIndicator(counted, petitionIndicators766.onStaff, options).whole);
share(tallyIndicator(counted, petitionIndicators766.satisfied, options).whole);
