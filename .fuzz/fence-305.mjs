import { checkDuty } from "file:///work/main/.fuzz/motcua-oversight.mjs";
const duty = { code: "friday", name: "Ng\xE0y th\u1EE9 s\xE1u g\u1EB7p g\u1EE1 d\xE2n", every: "week", weekdays: [5], since: "2021-03-01" };
checkDuty(duty);
checkDuty({ ...duty, until: "2021-03-04" }).map(({ code, value }) => [code, value]);
const villages = { code: "villages", name: "\u0110i c\u01A1 s\u1EDF", every: "month", times: 1e6, since: "2021-03-01" };
checkDuty(villages).map(({ code, accepted }) => [code, accepted]);
