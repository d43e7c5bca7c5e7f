import { icsOfMoments } from "file:///work/main/.fuzz/motcua-ics.mjs";
const moments = [{ key: "H15-1/due/2026-11-26", at: "2026-11-26T15:00", kind: "due" }];
const text = icsOfMoments(moments, {
  stampedAt: "2026-11-20T02:00Z",
  timeZone: "Asia/Ho_Chi_Minh",
  summary: ({ kind }) => kind === "due" ? "\u0110\u1EBFn h\u1EA1n tr\u1EA3 k\u1EBFt qu\u1EA3" : "Nh\u1EAFc vi\u1EC7c"
});
text.includes("DTSTART:20261126T080000Z");
