import * as own from "file:///work/main/dist/svg.js";
const { remembered } = globalThis.motcuaCalls;
export const estimateChart = remembered("motcua/svg estimateChart", own.estimateChart);
export const flowChart = remembered("motcua/svg flowChart", own.flowChart);
export const form06Chart = remembered("motcua/svg form06Chart", own.form06Chart);
export const rankChart = remembered("motcua/svg rankChart", own.rankChart);
export const rateChart = remembered("motcua/svg rateChart", own.rateChart);
