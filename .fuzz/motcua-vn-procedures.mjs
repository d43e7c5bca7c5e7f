import * as own from "file:///work/main/dist/vn/procedures.js";
const { remembered } = globalThis.motcuaCalls;
export const complaintSettlement = remembered("motcua/vn/procedures complaintSettlement", own.complaintSettlement);
export const denunciationSettlement = remembered("motcua/vn/procedures denunciationSettlement", own.denunciationSettlement);
export const petitionHandling = remembered("motcua/vn/procedures petitionHandling", own.petitionHandling);
export const procedures = remembered("motcua/vn/procedures procedures", own.procedures);
