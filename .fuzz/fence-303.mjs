import { dossierRegister, timeline } from "file:///work/main/.fuzz/motcua-dossier.mjs";
import { print, registerBlocks } from "file:///work/main/.fuzz/motcua-narrator.mjs";
import { vietnam } from "file:///work/main/.fuzz/motcua-vn.mjs";
const received = timeline([{ kind: "received", at: "2026-11-16", appointedFor: "2026-11-20" }], { procedure: null, ...vietnam("2026-11-16") });
const details = { code: "H29.18-261116-0001", applicant: "Tr\u1EA7n Th\u1ECB B\xECnh" };
const register = dossierRegister([{ timeline: received, details }], { on: "2026-11-20" });
print(registerBlocks(register, "vi"), "text").split("\n")[0];
