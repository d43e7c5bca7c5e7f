import { questionnaireOf } from "file:///work/main/.fuzz/motcua-survey.mjs";
const outline = { id: "ward", factors: [{ id: "place" }, { id: "manner" }, { id: "all", of: ["place", "manner"] }] };
const head = { version: "2026", collector: "ward desk", population: "people served" };
const whole = questionnaireOf(outline, { ...head, questions: { place: [{ id: "p1" }, { id: "p2" }], manner: [{ id: "m1" }] } });
whole.factors?.map(({ id, questions }) => `${id}: ${questions.join(", ")}`);
const part = questionnaireOf(outline, { ...head, questions: { manner: [{ id: "m1" }] } });
part.factors?.map(({ id }) => id);
