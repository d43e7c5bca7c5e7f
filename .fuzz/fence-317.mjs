import { cameraIndicators } from "file:///work/main/.fuzz/motcua-oversight.mjs";
const room = (unit, kind, keeper) => ({ code: `${unit}/${kind}`, unit, kind, camera: { on: "2019-03-01", keeper } });
const rooms = [
  room("thanh-phong", "reception-room", "district-inspectorate"),
  room("thanh-phong", "one-stop-desk", "district-office"),
  room("thanh-tan", "one-stop-desk", "thanh-tan"),
  { code: "thanh-tan/reception-room", unit: "thanh-tan", kind: "reception-room" }
];
const { installed, kept, byKind, problems } = cameraIndicators(rooms, {
  period: { from: "2020-01-01", to: "2020-12-31" },
  on: "2020-12-31",
  source: { system: "inventory" },
  keepers: [
    { kind: "reception-room", keeper: "district-inspectorate" },
    { kind: "one-stop-desk", keeper: "district-office" }
  ]
});
[installed.value, kept.value];
byKind.map(({ kind, installed: installed2 }) => [kind, installed2.numerator, installed2.denominator]);
problems.map(({ code, value, accepted }) => [code, value, accepted]);
