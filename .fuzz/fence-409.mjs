import { sipasBreaks } from "file:///work/main/.fuzz/motcua-vn.mjs";
sipasBreaks.map(({ on, names }) => `${on} ${names?.en}`);
