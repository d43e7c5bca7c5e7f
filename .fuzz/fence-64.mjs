import { sampleSize, yamaneSize } from "file:///work/main/.fuzz/motcua-survey.mjs";
const plan = sampleSize({ margin: 0.05, population: 2e3, designEffect: 1.5, expectedResponse: 0.6 });
[plan.n0.ceiling, plan.afterDesignEffect.ceiling, plan.afterPopulation.ceiling, plan.invitations.ceiling];
sampleSize({ margin: 0.05, population: 1e4 }).ballots;
yamaneSize({ population: 1e4, margin: 0.05 }).ceiling;
