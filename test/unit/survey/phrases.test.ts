import { expect, test } from 'vitest';
import { ballotProblems } from '../../../src/survey/ballots/ballot-phrases.ts';
import { countProblems } from '../../../src/survey/counts/count-phrases.ts';
import { designProblems } from '../../../src/survey/design/design-phrases.ts';
import { intervalProblems } from '../../../src/survey/interval/interval-phrases.ts';
import { surveyProblems } from '../../../src/survey/phrases.ts';
import { planningProblems } from '../../../src/survey/planning/planning-phrases.ts';
import { publicationProblems } from '../../../src/survey/publication/publication-phrases.ts';
import { reliabilityProblems } from '../../../src/survey/reliability/reliability-phrases.ts';
import { stateProblems } from '../../../src/survey/state/state-phrases.ts';

test('a problem of surveys means one thing: no two parts of the room word the same code', () => {
  const parts = [
    ballotProblems(),
    countProblems(),
    designProblems(),
    intervalProblems(),
    planningProblems(),
    publicationProblems(),
    reliabilityProblems(),
    stateProblems(),
  ];
  const codes = parts.flatMap((part) => Object.keys(part));
  expect(codes.filter((code, at) => codes.indexOf(code) < at)).toEqual([]);
  expect(new Set(codes)).toEqual(new Set(Object.keys(surveyProblems())));
});
