import { classificationSql } from "file:///work/main/.fuzz/motcua-sql.mjs";
const columns = { keys: ["id"], received: "received_on", ended: "ended_on", group: "unit_no", limit: "limit_days" };
const query = classificationSql({ dialect: "duckdb", dossiers: "dossier", columns, on: "2026-11-20", groups: 130 });
query.split("\n").slice(0, 3);
