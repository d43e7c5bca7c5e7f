import { checkProcess } from "file:///work/main/.fuzz/motcua-procedure.mjs";
const step = (id, amount, ...after) => ({ id, name: { vi: id }, agency: { name: id }, calendar: "office", limit: { amount, unit: "working-day" }, after });
const process = {
  desk: { name: "B\u1ED9 ph\u1EADn m\u1ED9t c\u1EEDa" },
  calendar: "office",
  limit: { amount: 3, unit: "working-day" },
  steps: [step("receive", 0.5), step("decide", 2, "receive"), step("sign", 1, "decide")],
  basis: []
};
const [problem] = checkProcess(process);
problem?.code;
problem?.value;
checkProcess({ ...process, steps: [step("a", 1, "b"), step("b", 1, "a")] })[0]?.value;
