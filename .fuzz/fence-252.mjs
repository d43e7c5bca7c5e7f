import { letterRules } from "file:///work/main/.fuzz/motcua-vn.mjs";
letterRules.map(({ event, letter }) => `${event}: ${letter}`);
