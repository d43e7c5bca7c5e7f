import { sampleSizeOfMean } from "file:///work/main/.fuzz/motcua-survey.mjs";
sampleSizeOfMean({ margin: 0.1, variance: 1.2 }).ballots;
sampleSizeOfMean({ margin: 0.1, variance: 1.2, population: 1500 }).ballots;
