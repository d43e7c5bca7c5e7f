import * as own from "file:///work/main/dist/sql.js";
const { remembered } = globalThis.motcuaCalls;
export const classCountsSql = remembered("motcua/sql classCountsSql", own.classCountsSql);
export const classificationSql = remembered("motcua/sql classificationSql", own.classificationSql);
export const columnCountsFromRows = remembered("motcua/sql columnCountsFromRows", own.columnCountsFromRows);
export const workingCalendarRows = remembered("motcua/sql workingCalendarRows", own.workingCalendarRows);
export const workingCalendarSql = remembered("motcua/sql workingCalendarSql", own.workingCalendarSql);
