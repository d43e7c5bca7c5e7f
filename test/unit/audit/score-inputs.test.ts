import { type Framework, type ScoreInputs, score } from 'motcua/score';
import { frameworks } from 'motcua/vn';
import { describe, expect, test } from 'vitest';
import { askedOf } from '../../../docs/audit/src/score/leaf-inputs.ts';
import { typedInput, understood } from '../../../docs/audit/src/score/typed-input.ts';
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

  test('shares are known as such: all but what is for information, numbers of dossiers and levels', () => {
    expect(inputsOf(frameworks.qd766).filter(({ isShare }) => !isShare)).toMatchObject([{ name: '766/5.1' }]);
    const shares = inputsOf(frameworks.tt01Agency).filter(({ isShare }) => isShare);
    expect(shares.map(({ name }) => name)).toEqual([
      'tt01/5/approved-at-desk',
      'tt01/5/received-at-desk',
      'tt01/8/in-time',
      'tt01/9/online-procedures',
      'tt01/9/online-dossiers',
    ]);
  });

  test('what is given in words has its answers', () => {
    const level = inputsOf(frameworks.tt01Agency).find(({ name }) => name === 'tt01/5/level');
    expect(level?.options).toEqual(['ministry', 'province', 'district', 'commune']);
  });
});

describe('what is typed', () => {
  const share = { options: null, isShare: true };
  const number = { options: null, isShare: false };

  const wrongCode = (
    text: string,
    asked: { readonly options: readonly string[] | null; readonly isShare: boolean },
  ) => {
    const input = typedInput(text, asked);
    return typeof input === 'object' && input !== null && 'wrong' in input ? input.wrong.code : null;
  };

  test.each([
    ['', null],
    ['  ', null],
    ['940/987', { numerator: 940, denominator: 987 }],
    [' 940 / 987 ', { numerator: 940, denominator: 987 }],
    ['0/0', { numerator: 0, denominator: 0 }],
    ['0,95', '0.95'],
    ['0,825', '0.825'],
    ['1', '1'],
    ['90,825%', '0.90825'],
    ['100 %', '1.00'],
    ['5%', '0.05'],
    ['0.5%', '0.005'],
    ['-', 'not-applicable'],
    ['Không áp dụng', 'not-applicable'],
  ])('%j is read', (text, input) => {
    expect(typedInput(text, share)).toEqual(input);
  });

  test.each([
    ['abc', 'audit/not-an-input'],
    ['1.000.000', 'audit/thousands'],
    ['1.000', 'audit/thousands'],
    ['1,117', 'audit/thousands'],
    ['-5', 'audit/not-an-input'],
    ['1/2/3', 'audit/not-an-input'],
    ['1.117/1.200', 'audit/not-an-input'],
    ['%', 'audit/not-an-input'],
    ['9'.repeat(20), 'audit/not-an-input'],
    ['45', 'audit/not-a-share'],
    ['120%', 'audit/not-a-share'],
    ['120/100', 'audit/share-above-whole'],
    ['1/0', 'audit/zero-denominator'],
  ])('%j is not', (text, code) => {
    expect(wrongCode(text, share)).toBe(code);
  });

  test('what is no share may be above 1', () => {
    expect(typedInput('45', number)).toBe('45');
    expect(typedInput('120/100', number)).toEqual({ numerator: 120, denominator: 100 });
  });

  test('an answer in words is one of those offered', () => {
    expect(typedInput('commune', { options: ['commune'], isShare: false })).toBe('commune');
    expect(wrongCode('0.5', { options: ['commune'], isShare: false })).toBe('audit/not-an-input');
  });

  test.each([
    ['1', '= 100%'],
    ['0,95', '= 95%'],
    ['940/987', '= 95,24%'],
    ['0/0', '= mẫu số bằng 0'],
    ['-', '= không phát sinh tại đơn vị'],
    ['', ''],
    ['45', ''],
    ['abc', ''],
  ])('of %j it is told what was understood', (text, told) => {
    expect(understood(text, share, 'vi')).toBe(told);
  });

  test('in English with a point; of what is no share nothing is told', () => {
    expect(understood('940/987', share, 'en')).toBe('= 95.24%');
    expect(understood('12', number, 'vi')).toBe('');
  });
});
