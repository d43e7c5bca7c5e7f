import { screenUnits } from "file:///work/main/.fuzz/motcua-composite.mjs";
const columns = { online: [61, null, 0], paid: [40, null, 0], late: [2, 5, 0] };
screenUnits(columns).map(({ isIncluded }) => isIncluded);
screenUnits(columns, { by: "either" }).map(({ isIncluded }) => isIncluded);
