import { stateAsOf, timeline } from "file:///work/main/.fuzz/motcua-dossier.mjs";
import { reportingPeriod, tally, tallyIndicator } from "file:///work/main/.fuzz/motcua-statistics.mjs";
import { petitionIndicators766, reportingCalendars, vietnam } from "file:///work/main/.fuzz/motcua-vn.mjs";
import { petitionHandling } from "file:///work/main/.fuzz/motcua-vn-procedures.mjs";
const period = reportingPeriod(reportingCalendars.government, 2026, { quarter: 3 });
const { calendar, policy, disposition } = vietnam(period.from);
const petition = (sentOn, ending, endedOn) => {
  const received = { kind: "received", at: sentOn, case: ending, channel: "online" };
  const events = endedOn === null ? [received] : [received, { kind: "finished", at: endedOn }];
  return stateAsOf(timeline(events, { procedure: petitionHandling, calendar, policy }), period.to);
};
const counted = tally(
  [
    petition("2026-07-06", "refuse", "2026-07-09"),
    petition("2026-07-06", "supplement", "2026-07-13"),
    petition("2026-07-06", "handle", "2026-07-24"),
    petition("2026-09-07", "handle", null)
  ],
  { period, keys: [] }
);
const given = (name) => name === "petitions-without-objection" ? 2 : null;
const options = { disposition, source: { system: "petitions" }, given };
const inTime = tallyIndicator(counted, petitionIndicators766.inTime, options).whole;
[inTime.numerator, inTime.denominator];
tallyIndicator(counted, petitionIndicators766.satisfied, options).whole.value;
