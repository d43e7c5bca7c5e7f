import { sampleSize } from "file:///work/main/.fuzz/motcua-survey.mjs";
sampleSize({ margin: 0.05 }).ballots;
sampleSize({ margin: 0.05, population: 2e3 }).ballots;
const plan = sampleSize({ margin: 0.05, population: 2e3, designEffect: 1.5, expectedResponse: 0.6 });
[plan.n0.ceiling, plan.afterDesignEffect.ceiling, plan.ballots, plan.invitations.ceiling];
sampleSize({ margin: 0 });
