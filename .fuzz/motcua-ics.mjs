import * as own from "file:///work/main/dist/ics.js";
const { remembered } = globalThis.motcuaCalls;
export const ics = remembered("motcua/ics ics", own.ics);
export const icsOfMoments = remembered("motcua/ics icsOfMoments", own.icsOfMoments);
