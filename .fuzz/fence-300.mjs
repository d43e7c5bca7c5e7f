import { letterBlocks, print } from "file:///work/main/.fuzz/motcua-narrator.mjs";
const letter = { kind: "congratulation", values: { applicant: "\xD4ng A & b\xE0 B", child: "<b>An</b>" } };
const text = "Ch\xFAc m\u1EEBng {applicant} \u0111\xE3 c\xF3 th\xEAm {child}!";
const template = { vi: [{ kind: "paragraph", text }], en: [] };
print(letterBlocks(letter, "vi", template), "html");
