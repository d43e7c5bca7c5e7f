import { safeParsePlan } from "file:///work/main/.fuzz/motcua-oversight.mjs";
safeParsePlan({ code: "cchc-2021" }).success;
