import { auditCauses } from "file:///work/main/.fuzz/motcua-dossier.mjs";
auditCauses.at(-1);
