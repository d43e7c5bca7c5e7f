import { policyFor } from "file:///work/main/.fuzz/motcua-dossier.mjs";
import { denunciationRules, policies } from "file:///work/main/.fuzz/motcua-vn.mjs";
const ask = (procedure) => policyFor(policies, { own: denunciationRules, procedure, on: "2026-11-20" });
ask("denunciation").extension.value.most;
ask("complaint").extension.value.most;
