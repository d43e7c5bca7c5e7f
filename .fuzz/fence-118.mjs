import { parseTimeLimit } from "file:///work/main/.fuzz/motcua-deadline.mjs";
parseTimeLimit(JSON.parse('{ "amount": 5, "unit": "working-day" }'));
parseTimeLimit({ amount: 5, unit: "OTHER" });
