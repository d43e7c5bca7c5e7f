import { inForce } from "file:///work/main/.fuzz/motcua.mjs";
const holidays = [
  { value: 10, since: "2013-05-01", until: "2020-12-31", basis: [] },
  { value: 11, since: "2021-01-01", basis: [] }
];
inForce(holidays, "2020-12-31");
inForce(holidays, "2021-01-01");
inForce(holidays, "2012-01-01");
