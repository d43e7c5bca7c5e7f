import * as own from "file:///work/main/dist/date-holidays.js";
const { remembered } = globalThis.motcuaCalls;
export const dateHolidaysSpec = remembered("motcua/date-holidays dateHolidaysSpec", own.dateHolidaysSpec);
export const vietnameseLunarDates = remembered("motcua/date-holidays vietnameseLunarDates", own.vietnameseLunarDates);
