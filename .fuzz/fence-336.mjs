import { parseProcess } from "file:///work/main/.fuzz/motcua-procedure.mjs";
const desk = { name: "Trung t\xE2m Ph\u1EE5c v\u1EE5 h\xE0nh ch\xEDnh c\xF4ng" };
parseProcess({ desk, calendar: "office", steps: [], basis: [] }).steps.length;
parseProcess({ desk, steps: [] });
