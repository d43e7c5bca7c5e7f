import { checkFramework, decimalText, score } from "file:///work/main/.fuzz/motcua-score.mjs";
import { frameworks } from "file:///work/main/.fuzz/motcua-vn.mjs";
const { heads, headsPooledTo10 } = frameworks.haiPhong212;
const inputs = {
  "hp212/II.5.1.a": 91.2,
  "hp212/II.5.1.a/city-average": 90.5,
  "hp212/II.5.1.b": 70,
  "hp212/II.5.1.b/city-average": 68,
  "hp212/II.5.1.c": "met",
  "hp212/II.5.2.a": "not-applicable",
  "hp212/II.5.2.b": 0.93,
  "hp212/II.5.2.b/target": 0.95,
  "hp212/II.5.2.c": "not-applicable",
  "hp212/II.5.2.c/target": "not-applicable",
  "hp212/II.5.2.d": 0,
  "hp212/II.5.2.e": "met",
  "hp212/II.5.2.g": 1
};
const request = { unit: "an-binh", period: "2026", inputs };
const other = (framework) => score(framework, request).root.children[1]?.children[4]?.points ?? null;
[heads, headsPooledTo10].map(other).map((points) => points && decimalText(points, { locale: "en" }));
checkFramework(headsPooledTo10).map(({ code, path }) => `${code} ${path.at(-1)}`);
