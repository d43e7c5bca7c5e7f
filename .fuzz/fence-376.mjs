import { pageOf } from "file:///work/main/.fuzz/motcua-statistics.mjs";
pageOf(["a", "b", "c"], { page: 2, size: 2 });
