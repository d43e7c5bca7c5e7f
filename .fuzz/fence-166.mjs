import { print } from "file:///work/main/.fuzz/motcua-narrator.mjs";
print([{ kind: "paragraph", text: "a < b" }], "html");
