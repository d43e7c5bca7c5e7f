import { eventRowMapping } from "file:///work/main/.fuzz/motcua-dossier.mjs";
const kinds = { ...eventRowMapping.kinds, "Chuy\u1EC3n b\u01B0\u1EDBc": "transferred" };
kinds["Chuy\u1EC3n b\u01B0\u1EDBc"];
eventRowMapping.columns.dossier[0];
