import { type Framework, type ScoreInputs, score } from 'motcua/score';
import { frameworks } from 'motcua/vn';
import { describe, expect, test } from 'vitest';
import { askedOf } from '../../../docs/audit/src/score/leaf-inputs.ts';
import { typedInput } from '../../../docs/audit/src/score/typed-input.ts';
import { inputWords } from '../../../docs/audit/src/score/words.ts';

const OFFERED = [frameworks.qd766, frameworks.tt01Agency, frameworks.tt01Officer];

const inputsOf = (framework: Framework) =>
  askedOf(framework).flatMap(({ leaves }) => leaves.flatMap(({ inputs }) => inputs));

describe('what a framework asks for', () => {
  test.each(OFFERED.map((framework) => [framework.id, framework] as const))(
    '%s is scored whole by it, and asks for nothing else',
    (_, framework) => {
      const inputs: ScoreInputs = Object.fromEntries(
        inputsOf(framework).map(({ name, options }) => [name, options === null ? '0.5' : (options[0] ?? null)]),
      );
      const card = score(framework, { unit: 'u', period: 'p', inputs });
      expect([card.complete, card.incomplete, card.problems]).toEqual([true, [], []]);
      expect(new Set(Object.keys(inputs)).size).toBe(inputsOf(framework).length);
    },
  );

  test('groups are the criteria under the total, with those under them', () => {
    expect(askedOf(frameworks.qd766).map(({ criterion, leaves }) => [criterion.code, leaves.length])).toEqual([
      ['1', 4],
      ['2', 1],
      ['3', 3],
      ['PAY', 3],
      ['4', 7],
      ['5', 4],
    ]);
    const officer = askedOf(frameworks.tt01Officer);
    expect(officer.map(({ criterion, leaves }) => [criterion.code, leaves[0]?.criterion === criterion])).toEqual(
      [1, 2, 3, 4, 7].map((number) => [`T.${number}`, true]),
    );
  });

  test('a criterion that reads several things has a name for each', () => {
    for (const framework of OFFERED) {
      const several = askedOf(framework).flatMap(({ leaves }) => leaves.filter(({ inputs }) => inputs.length > 1));
      const nameless = several.flatMap(({ inputs }) => inputs.filter(({ name }) => inputWords(name) === null));
      expect(nameless).toEqual([]);
    }
  });

  test('what is given in words has its answers', () => {
    const level = inputsOf(frameworks.tt01Agency).find(({ name }) => name === 'tt01/5/level');
    expect(level?.options).toEqual(['ministry', 'province', 'district', 'commune']);
  });
});

describe('what is typed', () => {
  test.each([
    ['', null],
    ['  ', null],
    ['940/987', { numerator: 940, denominator: 987 }],
    [' 940 / 987 ', { numerator: 940, denominator: 987 }],
    ['0,95', '0.95'],
    ['3', '3'],
    ['90,825%', '0.90825'],
    ['100 %', '1.00'],
    ['5%', '0.05'],
    ['0.5%', '0.005'],
    ['-', 'not-applicable'],
    ['Không áp dụng', 'not-applicable'],
  ])('%j is read', (text, input) => {
    expect(typedInput(text, null)).toEqual(input);
  });

  test.each([['abc'], ['1.000.000'], ['-5'], ['1/2/3'], ['%'], ['9'.repeat(20)]])('%j is not', (text) => {
    expect(typedInput(text, null)).toEqual({ wrong: text });
  });

  test('an answer in words is one of those offered', () => {
    expect(typedInput('commune', ['commune'])).toBe('commune');
    expect(typedInput('0.5', ['commune'])).toEqual({ wrong: '0.5' });
  });
});
