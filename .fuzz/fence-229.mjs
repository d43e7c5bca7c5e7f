import { ballotAccumulator, parseBallotState, yesNo } from "file:///work/main/.fuzz/motcua-survey.mjs";
const questions = [{ id: "paid", kind: "single", options: yesNo() }];
const questionnaire = { id: "desk", version: "1", collector: "desk", population: "people served", questions };
const { create, add, extract } = ballotAccumulator(questionnaire, {});
const sent = JSON.stringify(extract(add(create(), { answers: { paid: "yes" } })));
parseBallotState(JSON.parse(sent)).cells.length;
parseBallotState({ ...JSON.parse(sent), digest: "sha256:0" });
