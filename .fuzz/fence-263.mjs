import { classCountsSql } from "file:///work/main/.fuzz/motcua-sql.mjs";
const query = classCountsSql({ dialect: "clickhouse", classified: "dossier_status", on: "2026-11-14" });
query.split("\n").at(-1);
