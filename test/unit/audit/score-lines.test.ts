import { explainScore, type Framework, type ScoreInputs, score } from 'motcua/score';
import { frameworks } from 'motcua/vn';
import { describe, expect, test } from 'vitest';
import { askedOf } from '../../../docs/audit/src/score/leaf-inputs.ts';
import { bandScale, codedName, ruleLines } from '../../../docs/audit/src/score/rule-words.ts';
import { gapsOf, hasTotal, resultLines, sheetOf, storyOf } from '../../../docs/audit/src/score/score-lines.ts';

const asked = (framework: Framework, inputs: ScoreInputs) => ({ framework, unit: 'u', period: 'p', inputs });

const cardOf = (framework: Framework, inputs: ScoreInputs) => score(framework, { unit: 'u', period: 'p', inputs });

const lines = (framework: Framework, inputs: ScoreInputs, locale: 'vi' | 'en' = 'vi') =>
  resultLines(asked(framework, inputs), cardOf(framework, inputs), locale);

/** Every input of a framework, but those that are given. */
const all = (framework: Framework, given: ScoreInputs = {}): ScoreInputs => {
  const inputs = askedOf(framework).flatMap(({ leaves }) => leaves.flatMap((leaf) => leaf.inputs));
  const values = inputs.map(({ name, options }) => [name, options === null ? '0.5' : (options[0] ?? null)] as const);
  return { ...Object.fromEntries(values), ...given };
};

const codes = (criteria: readonly { readonly code: string }[]) => criteria.map(({ code }) => code);

describe('an incomplete score', () => {
  test('has no total and no band, and says what is missing', () => {
    const [first, second, third] = lines(frameworks.tt01Agency, { 'tt01/1/2': '9', 'tt01/1/1': '1', 'tt01/1/0': '0' });
    expect(first).toBe('Chưa tính được tổng điểm: còn 8 tiêu chí chưa có điểm');
    expect(second).toMatch(/^Còn thiếu số liệu \(8\): T\.2 Thời gian từng bước so với quy định; /);
    expect(third).toBe('Điểm của các tiêu chí đã có số liệu, không phải tổng điểm: 1,90');
  });

  test('tells what is missing, what cannot be used and what does not exist apart', () => {
    const inputs = all(frameworks.qd766, {
      '766/1.1': null,
      '766/2.1': '45',
      '766/3.3': 'not-applicable',
      '766/5.1': null,
    });
    const gaps = gapsOf(cardOf(frameworks.qd766, inputs));
    expect([codes(gaps.missing), codes(gaps.refused), codes(gaps.unsaid)]).toEqual([['1.1'], ['2.1'], ['3.3']]);
    expect(lines(frameworks.qd766, inputs, 'en')).toHaveLength(5);
  });

  test('has no sum in the worksheet and no sums in the story', () => {
    const inputs = { '766/2.1': '0.5', '766/5.1': '12' };
    const explained = explainScore(frameworks.qd766, { unit: 'u', period: 'p', inputs });
    expect(sheetOf(explained.value, 'vi').rows[0]).toEqual(['', 'Điểm đánh giá', '', '100,00', 'chưa đủ số liệu']);
    expect(storyOf(explained, frameworks.qd766, 'vi').map(({ text }) => text)).toEqual([
      expect.stringMatching(/^2\.1 Hồ sơ giải quyết đúng hạn: tỷ lệ × 20 = 0,5 × 20 = 10; .*: được 10\/20 điểm$/),
      '2 Tiến độ giải quyết: 10 = 10: được 10/20 điểm',
      '5.1 Phân loại phản ánh, kiến nghị: 12,00. Chỉ để tham khảo, không tính điểm.',
      'Điểm đánh giá: chưa tính được',
    ]);
  });
});

describe('a complete score', () => {
  test('has its total and its band', () => {
    expect(lines(frameworks.qd766, all(frameworks.qd766)).slice(0, 2)).toEqual([
      expect.stringMatching(/^Tổng điểm: \d+,\d\d trên 100,00$/),
      expect.stringMatching(/^Xếp loại: /),
    ]);
  });

  test('what is only for information is missed by nobody', () => {
    expect(hasTotal(cardOf(frameworks.qd766, all(frameworks.qd766, { '766/5.1': null })))).toBe(true);
  });

  test('of circular 01/2018 leaves out what is told as not existing, and says so', () => {
    const inputs = all(frameworks.tt01Agency, { 'tt01/9/late': 'not-applicable' });
    const [first, second, third] = lines(frameworks.tt01Agency, inputs);
    expect(first).toMatch(/trên 16,00$/);
    expect(second).toMatch(/^Xếp loại: /);
    expect(third).toMatch(/^Không phát sinh .*: T\.9 Tiến độ/);
  });

  test('of nothing but what does not exist is none', () => {
    const none = Object.fromEntries(Object.keys(all(frameworks.tt01Agency)).map((name) => [name, 'not-applicable']));
    expect(lines(frameworks.tt01Agency, none)[0]).toBe('Chưa tính được tổng điểm: không tiêu chí nào có điểm');
  });

  test('no name of an input and no arrow is left in what is told', () => {
    for (const framework of [frameworks.qd766, frameworks.tt01Agency, frameworks.tt01Officer]) {
      const given = askedOf(framework).flatMap(({ leaves }) => leaves.flatMap((leaf) => leaf.inputs));
      const none = Object.fromEntries(given.map(({ name }) => [name, 'not-applicable']));
      for (const inputs of [all(framework), none]) {
        const explained = explainScore(framework, { unit: 'u', period: 'p', inputs });
        const told = [
          ...storyOf(explained, framework, 'vi').map(({ text }) => text),
          ...sheetOf(explained.value, 'vi').rows.flat(),
        ];
        expect(told.filter((text) => /tt01\/|766\/\d|→|PAY/.test(text))).toEqual([]);
      }
    }
  });
});

describe('what is told of a framework', () => {
  test('the bands with their bounds', () => {
    expect(bandScale(frameworks.qd766, 'vi')).toBe(
      'Thang xếp loại: dưới 50: Yếu; từ 50: Trung bình; từ 70: Khá; từ 80: Tốt; từ 90: Xuất sắc.',
    );
  });

  test('every criterion says how its points come about, in both languages', () => {
    for (const framework of [frameworks.qd766, frameworks.tt01Agency, frameworks.tt01Officer]) {
      for (const { criterion } of askedOf(framework).flatMap(({ leaves }) => leaves)) {
        const [vi, en] = [ruleLines(criterion, 'vi'), ruleLines(criterion, 'en')];
        expect(vi.length, criterion.code).toBeGreaterThan(0);
        expect(en).toHaveLength(vi.length);
        expect([...vi, ...en].filter((line) => /…|tt01\//.test(line))).toEqual([]);
      }
    }
    const petitions = askedOf(frameworks.tt01Agency).flatMap(({ leaves }) => leaves)[7];
    expect(ruleLines(petitions?.criterion as never, 'vi')[1]).toBe(
      'Số phản ánh, kiến nghị để kéo dài không quá 0; Phản ánh, kiến nghị xử lý đúng hạn / tổng số từ 90% và dưới 100%: 1 điểm',
    );
  });

  test('codes that no document prints are left out', () => {
    expect(['1', '3.5b', 'T.9', 'PAY', 'T', '766'].map((code) => codedName(code, 'x'))).toEqual([
      '1 x',
      '3.5b x',
      'T.9 x',
      'x',
      'x',
      'x',
    ]);
  });
});
