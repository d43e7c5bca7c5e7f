import { classes } from "file:///work/main/.fuzz/motcua-dossier.mjs";
classes.findIndex(({ status, timeliness }) => status === "finished" && timeliness === "on-time");
