import { checkForm06 } from "file:///work/main/.fuzz/motcua-statistics.mjs";
const columns = { 3: 10, 4: 4, 5: 5, 6: 1, 7: 8, 8: 3, 9: 4, 10: 1, 11: 1, 12: 1, 13: 0 };
const [problem] = checkForm06({ rows: [{ key: [], columns }] });
[problem?.code, problem?.value, problem?.accepted];
