import { score } from "file:///work/main/.fuzz/motcua.mjs";
import { frameworks } from "file:///work/main/.fuzz/motcua-vn.mjs";
const inputs = { "par/tham-dinh": 54.2, "par/sipas": 8.23, "par/khao-sat": 18.05, "par/ktxh": 5.31 };
score(frameworks.parIndex, { unit: "ninh-thuan", period: "2022", inputs }).points;
