import { ballotsCsv } from 'motcua/survey';
import { expect, test } from 'vitest';
import { ward } from './ward.ts';

const file = (ballots: Parameters<typeof ballotsCsv>[0]['ballots']): readonly string[] =>
  ballotsCsv({ questionnaire: ward, ballots }).split('\n');

test('a fact that another ballot tells is an empty cell, and of no text', () => {
  const [head, ...lines] = file([
    { answers: {}, facts: { area: 'A', weight: 2 } },
    { answers: {}, facts: { weight: 0 } },
    { answers: {} },
  ]);
  expect(head).toMatch(/^"ballot","fact\.area","fact\.weight",/);
  expect(lines).toEqual(['1,"A",2,,,,,NA,NA,NA,,NA', '2,,0,,,,,NA,NA,NA,,NA', '3,,,,,,,NA,NA,NA,,NA', '']);
});

test('the name of a fact keeps its quotes, two for one', () => {
  expect(file([{ answers: {}, facts: { 'the "new" ward': 'A' } }])[0]).toMatch(
    /^"ballot","fact\.the ""new"" ward","answer\.manner",/,
  );
});
