import { means } from "file:///work/main/.fuzz/motcua-oversight.mjs";
means.officials.against;
means.onEmail.names.en;
