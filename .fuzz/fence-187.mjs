import { applyDiff, catalogue, diffCatalogues } from "file:///work/main/.fuzz/motcua-procedure.mjs";
const name = { vi: "Li\xEAn th\xF4ng \u0111\u0103ng k\xFD khai sinh" };
const old = { code: "2.000986", name, limits: { statutory: { amount: 20, unit: "working-day" } } };
const now = { ...old, since: "2026-09-01", limits: { statutory: { amount: 3, unit: "working-day" } } };
const [before, after] = [catalogue([old]), catalogue([{ ...old, until: "2026-08-31" }, now])];
const diff = diffCatalogues(before, after);
diff.changes.map(({ kind, since }) => [kind, since]);
diff.changes[1]?.differences[0]?.kind;
diffCatalogues(applyDiff(before, diff), after).changes.length;
