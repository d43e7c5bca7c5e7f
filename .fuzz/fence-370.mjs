import { stateFromRow } from "file:///work/main/.fuzz/motcua-dossier.mjs";
import { apologiesOwed } from "file:///work/main/.fuzz/motcua-statistics.mjs";
import { vietnam } from "file:///work/main/.fuzz/motcua-vn.mjs";
const on = "2026-11-25";
const { calendar, policy: { apology } } = vietnam(on);
const row = { receivedAt: "2026-11-16", dueOn: "2026-11-20", endedOn: null };
apologiesOwed([stateFromRow(row, { on, calendar })], on, { apology }).map(({ by, status }) => [by, status]);
