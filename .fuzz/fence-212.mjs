import { form07b } from "file:///work/main/.fuzz/motcua-statistics.mjs";
const none = { province: 0, district: 0, commune: 0 };
const [total] = form07b([{ unit: "A", authority: { province: 12, district: 0, commune: 30 }, oneStop: none, processes: none }]);
[total?.columns[3], total?.columns[6], total?.columns[7]];
