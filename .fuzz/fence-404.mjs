import { petitionHandling } from "file:///work/main/.fuzz/motcua-vn-procedures.mjs";
petitionHandling.limits?.statutory;
petitionHandling.cases?.map(({ code }) => code);
