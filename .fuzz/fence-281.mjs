import { auditThresholds } from "file:///work/main/.fuzz/motcua-dossier.mjs";
auditThresholds.lateEntry;
