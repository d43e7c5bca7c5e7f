import { forms } from "file:///work/main/.fuzz/motcua-vn.mjs";
const numbered05 = forms.filter(({ number }) => number === "05").map(({ kind }) => kind);
numbered05;
