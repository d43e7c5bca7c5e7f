import { letterTemplates } from "file:///work/main/.fuzz/motcua-narrator.mjs";
letterTemplates.condolence.en.map(({ kind }) => kind);
