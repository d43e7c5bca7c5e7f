import { score } from 'motcua';
import { print, scoreBlocks } from 'motcua/narrator';
import type { Criterion, Framework } from 'motcua/score';
import { describe, expect, test } from 'vitest';
import { refused } from '../../refused.ts';

const named = (text: string) => ({ vi: `${text} vi`, en: `${text} en` });
const leaf = (code: string, max: number, more: Partial<Criterion> = {}): Criterion => ({
  code,
  names: named(code),
  max,
  rule: { kind: 'proportional', of: { op: 'share', of: code } },
  ...more,
});

const framework: Framework = {
  id: 'own',
  version: '2026',
  names: named('own'),
  root: {
    code: 'T',
    names: named('Total'),
    max: 20,
    children: [
      { code: 'A', names: named('A'), max: 12, children: [leaf('a1', 8), leaf('a2', 4)] },
      leaf('b', 8, { absence: { notApplicable: 'full' } }),
      { ...leaf('c', 2), role: 'bonus' },
      { ...leaf('d', 0, { rule: { kind: 'points', input: 'd' } }), role: 'information' },
    ],
  },
  basis: [],
};

const card = (inputs: object) => score(framework, { unit: 'xa-1', period: '2026', inputs: inputs as never });
const whole = card({ a1: 0.5, a2: { numerator: 1, denominator: 3 }, b: 'not-applicable', c: 1, d: 7 });

describe('a score card', () => {
  test('is a table by depth, with its total', () => {
    const table = scoreBlocks(whole, { locale: 'vi' }).find(({ kind }) => kind === 'table');
    expect(table).toMatchObject({
      head: ['Mã', 'Tiêu chí', 'Điểm', 'Điểm tối đa', 'Ghi chú'],
      rows: [
        ['T', 'Total vi', '15,33', '20,00', ''],
        ['A', '– A vi', '5,33', '12,00', ''],
        ['a1', '– – a1 vi', '4,00', '8,00', ''],
        ['a2', '– – a2 vi', '1,33', '4,00', ''],
        ['b', '– b vi', '8,00', '8,00', 'không phát sinh tại đơn vị (b); tính điểm tối đa'],
        ['c', '– c vi', '2,00', '2,00', 'điểm cộng'],
        ['d', '– d vi', '7,00', '', 'để tham khảo, không tính điểm'],
      ],
      align: ['start', 'start', 'end', 'end', 'start'],
    });
    const texts = scoreBlocks(whole, { locale: 'vi', unitName: 'Xã Một' }).flatMap((block) =>
      'text' in block ? [block.text] : [],
    );
    expect(texts).toEqual(['Bảng điểm: Xã Một, 2026', 'Bộ tiêu chí: own (2026)', 'Tổng điểm: 15,33/20,00']);
    expect(scoreBlocks(whole, { locale: 'vi' }).some(({ kind }) => kind === 'list')).toBe(false);
  });

  test('that is incomplete tells what is missing in the place of a total, and what is wrong', () => {
    const partly = card({ a1: 0.5, a2: 45, b: 1, c: null, x: 3 });
    const blocks = scoreBlocks(partly, { locale: 'en', places: 0 });
    const table = blocks.find(({ kind }) => kind === 'table');
    expect(table).toMatchObject({
      rows: [
        ['T', 'Total en', '12', '20', 'incomplete'],
        ['A', '– A en', '4', '12', 'incomplete'],
        ['a1', '– – a1 en', '4', '8', ''],
        ['a2', '– – a2 en', '', '4', 'a figure is not valid (a2); it cannot be scored'],
        ['b', '– b en', '8', '8', ''],
        ['c', '– c en', '', '2', 'bonus; a figure is missing (c); it cannot be scored'],
        ['d', '– d en', '', '', 'for information, not counted'],
      ],
    });
    const text = print(blocks, 'text');
    expect(text).toContain('There is no total; points are missing of a2, c');
    expect(text).toContain('Not a share from 0 to 1');
    expect(text).toMatch(/Score card: xa-1, 2026/);
    expect(blocks.at(-1)).toMatchObject({ kind: 'list', ordered: true, items: { length: 2 } });
  });

  test('of which nothing is counted says so in the place of a total, with no list of nothing', () => {
    const child = (code: string, more: object) => ({
      code,
      names: { vi: code, en: code },
      max: 0,
      rule: { kind: 'points', input: code } as const,
      ...more,
    });
    const of = (policy: 'not-counted' | 'unscored') => ({
      id: 'own',
      version: '2026',
      names: { vi: 'Bộ', en: 'Set' },
      root: {
        code: 'T',
        names: { vi: 'Tổng', en: 'Total' },
        max: 10,
        children: [child('a', { max: 10, absence: { missing: policy } }), child('-', { role: 'deduction' })],
      },
      basis: [],
    });
    const told = (policy: 'not-counted' | 'unscored', inputs: object) =>
      (['vi', 'en'] as const).map((locale) => {
        const one = score(of(policy), { unit: 'A', period: '2026', inputs: { ...inputs } });
        return print(scoreBlocks(one, { locale }), 'text').split('\n').at(-1);
      });
    const nothing = [
      'Chưa tính được tổng điểm: không có tiêu chí nào được tính',
      'There is no total: no criterion is counted',
    ];
    expect(told('not-counted', { '-': 0 })).toEqual(nothing);
    expect(told('not-counted', { '-': -2 })).toEqual(nothing);
    expect(told('not-counted', {})).toEqual(nothing);
    const unscored = {
      ...of('unscored'),
      root: { ...of('unscored').root, children: of('unscored').root.children.slice(0, 1) },
    };
    const blocks = scoreBlocks(score(unscored, { unit: 'A', period: '2026', inputs: {} }), { locale: 'vi' });
    expect(print(blocks, 'text').split('\n').at(-1)).toBe('Chưa tính được tổng điểm: không có tiêu chí nào có điểm');
  });

  test('is refused in a language nobody speaks here', () => {
    expect(refused(() => scoreBlocks(whole, { locale: 'fr' as never })).code).toBe('kernel/unknown-locale');
  });
});
