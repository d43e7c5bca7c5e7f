import { answerCounts, satisfactionLevels } from "file:///work/main/.fuzz/motcua-survey.mjs";
import { surveyWorkbook } from "file:///work/main/.fuzz/motcua-worksheet.mjs";
const questions = [{ id: "q1", kind: "scale", levels: satisfactionLevels() }];
const questionnaire = { id: "desk", version: "1", collector: "one-stop desk", population: "people served", questions };
const ballots = ["satisfied", "neutral", "very-satisfied"].map((q1) => ({ answers: { q1 } }));
const { sheets } = surveyWorkbook(answerCounts(ballots, questionnaire), questionnaire, { locale: "vi" });
const low = sheets[0]?.rows.find(([name]) => name?.kind === "text" && name.text === "C\u1EADn d\u01B0\u1EDBi")?.[2];
low?.kind === "formula" && typeof low.value === "number" && low.value.toFixed(4);
