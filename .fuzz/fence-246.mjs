import { otherDispositions } from "file:///work/main/.fuzz/motcua-vn.mjs";
otherDispositions.provincialSystem.returned.value;
