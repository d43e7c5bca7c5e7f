import { form06, narrate, rate, score, stateFromRow, tally } from 'motcua';
import { satisfactionRate } from 'motcua/survey';
import { frameworks, rates, vietnam } from 'motcua/vn';
import { expect, test } from 'vitest';
import { refused } from '../refused.ts';

// What a program without types gets wrong first: a name guessed, an option left out, two arguments the wrong way round. Each is told with what is meant.

const period = { from: '2026-10-15', to: '2026-11-14' };
const { calendar, disposition } = vietnam(period.to);
const row = { receivedAt: '2026-11-02', dueOn: '2026-11-09', endedOn: '2026-11-06' } as const;
const counted = tally([stateFromRow(row, { on: period.to, calendar })], { period });
const form = form06(counted, { disposition });
const [total] = form.rows;

test('a tally without keys has one cell', () => {
  expect(counted.cells).toHaveLength(1);
  expect(counted.digest).toBe(tally([], { period, keys: [] }).digest);
});

test.each<[string, () => unknown, string, string, RegExp]>([
  [
    'a rate of no name',
    () => rate(total as never, (rates as never)['onTime']),
    'statistics/unknown-choice',
    'definition',
    /rates\.withinLimit/,
  ],
  [
    'a definition where the row stands',
    () => rate(rates.withinLimit as never, total as never),
    'statistics/unknown-choice',
    'definition',
    /rates/,
  ],
  [
    'a form without a disposition',
    () => form06(counted, {} as never),
    'statistics/unknown-choice',
    'disposition',
    /vietnam\(on\)/,
  ],
  [
    'a form without options',
    () => form06(counted, undefined as never),
    'statistics/unknown-choice',
    'disposition',
    /vietnam\(on\)/,
  ],
  [
    'a framework of no name',
    () => score((frameworks as never)['qd767'], { unit: 'a', period: '2026', inputs: {} }),
    'score/invalid-framework',
    'framework',
    /qd766/,
  ],
  ['a story of an answer', () => narrate(total as never, { locale: 'vi' }), 'kernel/not-a-story', 'what', /explain/],
  [
    'ballots without a design',
    () =>
      satisfactionRate({
        questionnaire: {
          id: 'q',
          version: '1',
          collector: 'c',
          population: 'p',
          questions: [
            {
              id: 'a',
              kind: 'scale',
              names: { vi: 'a', en: 'a' },
              satisfied: ['y'],
              levels: [
                { id: 'y', points: 1, names: { vi: 'y', en: 'y' } },
                { id: 'n', points: 0, names: { vi: 'n', en: 'n' } },
              ],
            },
          ],
        },
        ballots: [],
      } as never),
    'survey/unknown-choice',
    'design',
    /simple random/,
  ],
])('%s is refused, and told what is meant', (_case, call, code, place, accepted) => {
  const [problem] = refused(call).problems;
  expect([problem?.code, problem?.path]).toEqual([code, [place]]);
  expect(problem?.accepted).toMatch(accepted);
});
