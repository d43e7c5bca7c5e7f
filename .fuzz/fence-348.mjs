import { assessmentAsOf } from "file:///work/main/.fuzz/motcua-score.mjs";
const leaf = (code) => ({ code, names: { vi: code, en: code }, max: 5, lead: "so-noi-vu", rule: { kind: "points", input: code } });
const root = { code: "T", names: { vi: "T\u1ED5ng", en: "Total" }, max: 10, children: [leaf("1"), leaf("2")] };
const framework = { id: "own", version: "1", names: { vi: "B\u1ED9 ti\xEAu ch\xED", en: "Criteria" }, root, basis: [] };
const lead = { kind: "verified", stage: "lead", by: "so-noi-vu", at: "2026-11-20" };
const events = [
  { kind: "self-scored", criterion: "1", points: 5, by: "quan-1", at: "2026-11-02" },
  { kind: "self-scored", criterion: "2", points: 4, by: "quan-1", at: "2026-11-03" },
  { ...lead, criterion: "1", points: 3, reason: "Half of the reports were late" },
  { ...lead, criterion: "2", accept: true },
  { kind: "explained", criterion: "1", explanation: "One was sent by post", points: 4, by: "quan-1", at: "2026-12-01" },
  { kind: "verified-again", criterion: "1", accept: true, by: "hoi-dong", at: "2026-12-10", recordedAt: "2026-12-14" }
];
const history = { framework, unit: "quan-1", period: "2026", events };
assessmentAsOf(history, "2026-11-10").status;
assessmentAsOf(history, "2026-11-25").cards.verified.points;
assessmentAsOf(history, "2026-12-05").criteria[0]?.open;
assessmentAsOf(history, "2026-12-12").cards.second.points;
assessmentAsOf(history, "2026-12-12", { knownOn: "2026-12-12" }).status;
