import { formOf } from "file:///work/main/.fuzz/motcua-dossier.mjs";
import { forms } from "file:///work/main/.fuzz/motcua-vn.mjs";
formOf(forms, { circular: "01/2018/TT-VPCP", kind: "control-sheet" }).number;
formOf(forms, { circular: "03/2025/TT-VPCP", name: "Th\xF4ng b\xE1o d\u1EEBng gi\u1EA3i quy\u1EBFt h\u1ED3 s\u01A1" }).number;
formOf(forms, { circular: "01/2018/TT-VPCP", kind: "stop-notice" });
