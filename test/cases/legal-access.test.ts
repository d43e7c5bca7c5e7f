// Decision 25/2021/QĐ-TTg, article 4, as lawnet.vn quotes it.
import { bandOf, type Framework, type ScoreInputs, score } from 'motcua/score';
import { frameworks } from 'motcua/vn';
import { expect, test } from 'vitest';

const named = (name: string) => ({ vi: name, en: name });

/** Five criteria of 20 points stand for those of the decision. */
const framework: Framework = {
  id: 'legal-access',
  version: 'test',
  names: named('Tiếp cận pháp luật'),
  root: {
    code: 'T',
    names: named('Tổng điểm'),
    max: 100,
    children: ['1', '2', '3', '4', '5'].map((code) => ({
      code,
      names: named(code),
      max: 20,
      rule: { kind: 'points', input: code },
    })),
  },
  bands: frameworks.legalAccess,
  basis: [],
};

test.each<[string, readonly number[], number | null, string | null]>([
  ['80 points', [16, 16, 16, 16, 16], 0, 'met'],
  ['79,99 points', [15.99, 16, 16, 16, 16], 0, 'not-met'],
  ['half of a criterion', [10, 20, 20, 20, 20], 0, 'met'],
  ['less than half of a criterion', [9.99, 20, 20, 20, 20], 0, 'not-met'],
  ['a head disciplined', [20, 20, 20, 20, 20], 1, 'not-met'],
  ['nobody knows of heads', [20, 20, 20, 20, 20], null, null],
])('%s', (_name, points, disciplined, band) => {
  const figures = Object.fromEntries(points.map((one, at) => [`${at + 1}`, one]));
  const inputs: ScoreInputs = { ...figures, 'legal-access/heads-disciplined': disciplined };
  const card = score(framework, { unit: 'xa', period: '2022', inputs });
  expect(card.problems).toEqual([]);
  expect(bandOf(framework, card, inputs).band).toBe(band);
});
