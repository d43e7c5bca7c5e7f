import { apologyRules } from "file:///work/main/.fuzz/motcua-vn.mjs";
apologyRules.hoChiMinhCity2016.value.lead?.amount;
apologyRules.phoYen2017.value.publish;
