import { compileCalendar } from "file:///work/main/.fuzz/motcua-calendar.mjs";
compileCalendar({
  id: "typo",
  names: { vi: "G\xF5 nh\u1EA7m", en: "Typo" },
  timeZone: "Asia/Ho_Chi_Minh",
  weeklyRest: [6, 7],
  notices: [
    {
      id: "2026",
      covers: { from: "2026-01-01", to: "2026-12-31" },
      certainty: "official",
      basis: [],
      // 21/08/2026 is a Friday: the Saturday meant would stay a day off, unnoticed
      entries: [
        { on: "2026-08-31", kind: "swapped-off", pair: "2026-08-21" },
        { on: "2026-08-21", kind: "swapped-work", pair: "2026-08-31" }
      ]
    }
  ]
});
