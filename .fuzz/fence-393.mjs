import { sampleSizeOfDifference } from "file:///work/main/.fuzz/motcua-survey.mjs";
const { perGroup, ballots } = sampleSizeOfDifference({ shares: [0.8, 0.85] });
[perGroup.ceiling, ballots];
sampleSizeOfDifference({ shares: [0.8, 0.85], method: "arcsine" }).perGroup.ceiling;
sampleSizeOfDifference({ shares: [0.8, 0.8] });
