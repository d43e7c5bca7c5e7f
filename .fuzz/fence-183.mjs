import { channels } from "file:///work/main/.fuzz/motcua-procedure.mjs";
channels[0];
