import { eventsFromStatusHistory } from "file:///work/main/.fuzz/motcua-dossier.mjs";
const { events, findings } = eventsFromStatusHistory([
  { code: 2, at: "2026-11-16T08:30" },
  { code: 5, at: "2026-11-17T10:00" },
  { code: 4, at: "2026-11-18T14:00", agency: "H15.50" },
  { code: 10, at: "2026-11-20T09:00" }
]);
events.map(({ kind }) => kind);
findings.map(({ code, path, value }) => [code, path[0], value]);
