import { cameraIndicators } from "file:///work/main/.fuzz/motcua-oversight.mjs";
const rooms = [
  { code: "ba-sao/1", unit: "ba-sao", kind: "reception-room", camera: { on: "2019-03-01", keeper: "district-inspectorate" } },
  { code: "ba-sao/2", unit: "ba-sao", kind: "one-stop-desk", camera: { on: "2019-03-01", keeper: "ba-sao" } },
  { code: "dai-cuong/2", unit: "dai-cuong", kind: "one-stop-desk", camera: { on: "2020-05-04", keeper: "district-office" } }
];
const options = {
  period: { from: "2020-01-01", to: "2020-12-31" },
  source: { system: "inventory" },
  keepers: [
    { kind: "reception-room", keeper: "district-inspectorate" },
    { kind: "one-stop-desk", keeper: "district-office" }
  ]
};
cameraIndicators(rooms, { ...options, on: "2020-04-30" }).installed.value;
const { installed, kept, problems } = cameraIndicators(rooms, { ...options, on: "2020-12-31" });
[installed.value, kept.value];
problems.map(({ code, path }) => [code, path.join(".")]);
