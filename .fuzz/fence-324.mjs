import { portalFindingSeverities } from "file:///work/main/.fuzz/motcua-procedure.mjs";
portalFindingSeverities["limit/unit-unknown"];
portalFindingSeverities["limit/differs-by-channel"];
