import { compareLimits } from "file:///work/main/.fuzz/motcua-procedure.mjs";
compareLimits({ amount: 3, unit: "working-day" }, { amount: 5, unit: "working-day" });
compareLimits({ amount: 2, unit: "week" }, { amount: 14, unit: "calendar-day" });
compareLimits({ unit: "same-day" }, { amount: 1, unit: "working-day" });
compareLimits({ amount: 20, unit: "working-day" }, { amount: 30, unit: "calendar-day" });
