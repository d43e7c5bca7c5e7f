import { policyFor } from "file:///work/main/.fuzz/motcua-dossier.mjs";
import { interlinkedRules, policies } from "file:///work/main/.fuzz/motcua-vn.mjs";
const ask = (procedure, on) => policyFor(policies, { own: interlinkedRules, procedure, on });
ask("2.000986", "2026-11-20").supplement.value.effect;
ask("2.000986", "2026-08-31").supplement.value.effect;
ask("1.004222", "2026-11-20").id;
