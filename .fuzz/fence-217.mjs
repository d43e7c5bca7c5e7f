import { reportingPeriod } from "file:///work/main/.fuzz/motcua-statistics.mjs";
import { reportingCalendars } from "file:///work/main/.fuzz/motcua-vn.mjs";
reportingPeriod(reportingCalendars.government, 2026, { month: 11 });
reportingPeriod(reportingCalendars.government, 2026, { quarter: 1 });
reportingPeriod(reportingCalendars.months, 2026, { half: 2 });
