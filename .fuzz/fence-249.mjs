import { holidayStatute } from "file:///work/main/.fuzz/motcua-vn.mjs";
holidayStatute.holidays.filter(({ inLieu }) => !inLieu).map(({ names }) => names.en);
