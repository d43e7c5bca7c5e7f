import { safeParseDossierPolicy } from "file:///work/main/.fuzz/motcua-dossier.mjs";
safeParseDossierPolicy({ id: "mine" }).success;
