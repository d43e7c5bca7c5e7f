import { availability } from "file:///work/main/.fuzz/motcua-composite.mjs";
availability([12, 0, null, 7]);
availability([null]);
