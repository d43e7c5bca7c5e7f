import { inForce } from "file:///work/main/.fuzz/motcua.mjs";
import { questionnaireOf } from "file:///work/main/.fuzz/motcua-survey.mjs";
import { sipasEditions } from "file:///work/main/.fuzz/motcua-vn.mjs";
inForce(sipasEditions, "2019-12-31").factors.map(({ id }) => id);
const now = inForce(sipasEditions, "2026-10-31");
now.factors.filter(({ of }) => of !== void 0).map(({ id }) => id);
const head = { version: "2026-10", collector: "one-stop desk", population: "people whose dossier ended in October 2026" };
const own = questionnaireOf(now, { ...head, questions: { access: [{ id: "signs" }, { id: "seats" }], officials: [{ id: "manner" }] } });
own.factors?.map(({ id }) => id);
