import { narrationBlocks, print } from "file:///work/main/.fuzz/motcua-narrator.mjs";
print([{ kind: "heading", level: 1, text: "V\xEC sao?" }, ...narrationBlocks([], "vi")], "markdown");
