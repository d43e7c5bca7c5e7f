import { satisfactionRate } from "file:///work/main/.fuzz/motcua-survey.mjs";
import { deskQuestionnaire } from "file:///work/main/.fuzz/motcua-vn.mjs";
const questionnaire = { ...deskQuestionnaire, collector: "the desk of ward 1", population: "people served in October 2026" };
const ballots = ["very-satisfied", "satisfied", "neutral", "satisfied"].map((service) => ({ answers: { service } }));
satisfactionRate({ questionnaire, design: {}, ballots }).value;
