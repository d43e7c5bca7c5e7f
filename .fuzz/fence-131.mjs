import { parseDossierPolicy } from "file:///work/main/.fuzz/motcua-dossier.mjs";
import { vietnam } from "file:///work/main/.fuzz/motcua-vn.mjs";
const { policy } = vietnam("2026-11-21");
parseDossierPolicy(JSON.parse(JSON.stringify(policy))).supplement.value.effect;
parseDossierPolicy({ ...policy, supplement: { value: { effect: "double" }, basis: [] } });
