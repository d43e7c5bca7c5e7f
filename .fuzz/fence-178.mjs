import { agencyCodeText } from "file:///work/main/.fuzz/motcua-procedure.mjs";
agencyCodeText({ order: "bottom-up", top: "H12", below: ["00", "00", "000"] });
