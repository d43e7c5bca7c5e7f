import { type ClassCountRow, columnCountsFromRows } from 'motcua/sql';
import { checkForm06, form06, mergeColumnCounts, tallyFromColumns } from 'motcua/statistics';
import { vietnam, vietnamCalendar } from 'motcua/vn';
import { describe, expect, test } from 'vitest';
import { badReasons } from '../../../src/statistics/inside.ts';
import { refused } from '../../refused.ts';

const period = { from: '2026-10-15', to: '2026-11-14' };
const calendarVersion = vietnamCalendar.version;
const options = { on: period.to, groups: 2, period, calendarVersion };

const row = (rest: Partial<ClassCountRow>): ClassCountRow => ({
  group_no: 1,
  flow: 2,
  class_code: 12,
  is_there: 1,
  bad_reason: null,
  dossiers: 40,
  ...rest,
});

describe('rows of counts', () => {
  test.each([
    ['numbers', (value: number) => value],
    ['bigints', (value: number) => BigInt(value)],
    ['text', (value: number) => String(value)],
    ['text of a column that has places for fractions', (value: number) => `${value}.00`],
  ])('are read as %s', (_case, as) => {
    const read = columnCountsFromRows(
      [row({ group_no: as(1), flow: as(2), class_code: as(12), is_there: as(1), dossiers: as(40) })],
      options,
    );
    expect([read.counts[32 + 12], read.receipts?.[(5 + 2) * 32 + 12]]).toEqual([40, 40]);
    expect(read.counts.reduce((sum, count) => sum + count, 0)).toBe(40);
  });

  test('of one place add up, beyond 2^31 too', () => {
    const { counts } = columnCountsFromRows([row({ dossiers: 2n ** 40n }), row({ dossiers: '1' })], options);
    expect(counts[32 + 12]).toBe(2 ** 40 + 1);
  });

  test('that ended before the period are received in it alone, or neither', () => {
    const read = columnCountsFromRows([row({ is_there: 0 }), row({ is_there: 0, flow: -1, dossiers: 7 })], options);
    expect([read.counts.some((count) => count > 0), read.receipts?.[(5 + 2) * 32 + 12]]).toEqual([false, 40]);
  });

  test('that are bad are told by reason in the order of columns, wherever their group is', () => {
    const bad = (reason: string, dossiers: number, group_no = -1) =>
      row({ group_no, class_code: 255, flow: -1, is_there: 0, bad_reason: reason, dossiers });
    const { bad: told, counts } = columnCountsFromRows(
      [bad('statistics/bad-due', 3), bad('statistics/bad-group', 5), bad('statistics/bad-due', 4, 900)],
      options,
    );
    expect(told).toEqual([
      { code: 'statistics/bad-group', count: 5, first: -1 },
      { code: 'statistics/bad-due', count: 7, first: -1 },
    ]);
    expect(counts.some((count) => count > 0)).toBe(false);
    const whole = mergeColumnCounts(columnCountsFromRows([bad('statistics/bad-due', 3)], options), {
      ...columnCountsFromRows([], options),
      bad: [{ code: 'statistics/bad-due', count: 1, first: 12 }],
    });
    // where one part does not know its first, nobody does
    expect(whole.bad).toEqual([{ code: 'statistics/bad-due', count: 4, first: -1 }]);
  });

  test('fill a form that balances', () => {
    const read = columnCountsFromRows(
      [
        row({ group_no: 0, flow: 2, class_code: 4, dossiers: 3 }),
        row({ group_no: 0, flow: 4, class_code: 13, dossiers: 2 }),
        row({ group_no: 1, flow: 1, class_code: 14, dossiers: 6 }),
      ],
      options,
    );
    const tally = tallyFromColumns(read, { period, keys: ['field'], groups: [['Hộ tịch'], ['Đất đai']] });
    const form = form06(tally, { disposition: vietnam(period.to).disposition });
    expect(checkForm06(form)).toEqual([]);
    expect(form.rows[0]?.columns).toMatchObject({ 3: 11, 4: 3, 5: 6, 6: 2, 7: 8, 9: 2, 10: 6, 11: 3, 13: 3 });
  });

  test.each<[object, readonly (string | number)[], unknown, string]>([
    [{ dossiers: -3n }, [0, 'dossiers'], '-3', '0..9007199254740991'],
    [{ dossiers: '12a' }, [0, 'dossiers'], '12a', '0..9007199254740991'],
    [{ dossiers: undefined }, [0, 'dossiers'], null, '0..9007199254740991'],
    [{ group_no: 2.5 }, [0, 'group_no'], 2.5, '0..1'],
    [{ flow: -2 }, [0, 'flow'], -2, '0..4'],
    [{ flow: -2, is_there: 0 }, [0, 'flow'], -2, '-1..4'],
    [{ bad_reason: 'x' }, [0, 'bad_reason'], 'x', 'null, of good rows'],
    [{ class_code: 255 }, [0, 'bad_reason'], null, badReasons.join(' | ')],
    [{ class_code: 255, bad_reason: 'y' }, [0, 'bad_reason'], 'y', badReasons.join(' | ')],
  ])('%o is told with what was found and what is accepted', (rest, path, value, accepted) => {
    const error = refused(() => columnCountsFromRows([row(rest as never)], options));
    expect(error.problems).toMatchObject([{ code: 'sql/not-a-count', path, value, accepted }]);
  });

  test('without a period take no flow at all', () => {
    const { period: _period, ...all } = options;
    expect(refused(() => columnCountsFromRows([row({ flow: 0 })], all)).problems).toMatchObject([
      { path: [0, 'flow'], accepted: '-1..-1' },
    ]);
  });

  test('of what is not received come by no flow, and all else that is there by one', () => {
    const read = columnCountsFromRows([row({ class_code: 0, flow: -1 })], options);
    expect([read.counts[32], read.receipts?.some((count) => count > 0)]).toEqual([40, false]);
    const error = refused(() => columnCountsFromRows([row({ class_code: 2, flow: -1 })], options));
    expect(error.problems).toMatchObject([{ path: [0, 'flow'], value: -1, accepted: '0..4' }]);
  });

  test('without a period have no receipts', () => {
    const { period: _period, ...all } = options;
    const read = columnCountsFromRows([row({ flow: -1 })], all);
    expect([read.receipts, read.period, read.counts[32 + 12]]).toEqual([null, null, 40]);
  });

  const reading =
    (rest: object, more: object = {}) =>
    () =>
      columnCountsFromRows([row({}), row(rest as never)], { ...options, ...more });
  test.each<[string, string, () => unknown, readonly (string | number)[]]>([
    ['a count below zero', 'sql/not-a-count', reading({ dossiers: -1 }), [1, 'dossiers']],
    ['half a dossier', 'sql/not-a-count', reading({ dossiers: 0.5 }), [1, 'dossiers']],
    ['a count beyond 2^53', 'sql/not-a-count', reading({ dossiers: 2n ** 53n }), [1, 'dossiers']],
    ['a count beyond 2^53 as text', 'sql/not-a-count', reading({ dossiers: '9007199254740993' }), [1, 'dossiers']],
    ['no count', 'sql/not-a-count', reading({ dossiers: undefined }), [1, 'dossiers']],
    ['a count that is empty', 'sql/not-a-count', reading({ dossiers: '' }), [1, 'dossiers']],
    ['a group that is none', 'sql/not-a-count', reading({ group_no: 2 }), [1, 'group_no']],
    ['a group before the first', 'sql/not-a-count', reading({ group_no: -1 }), [1, 'group_no']],
    ['a class that is none', 'sql/not-a-count', reading({ class_code: 32 }), [1, 'class_code']],
    ['a class beyond all', 'sql/not-a-count', reading({ class_code: 256 }), [1, 'class_code']],
    ['a flow that is none', 'sql/not-a-count', reading({ flow: 5 }), [1, 'flow']],
    ['a place that is neither', 'sql/not-a-count', reading({ is_there: 2 }), [1, 'is_there']],
    ['a bad row without a reason', 'sql/not-a-count', reading({ class_code: 255 }), [1, 'bad_reason']],
    ['a reason that is none', 'sql/not-a-count', reading({ class_code: 255, bad_reason: 'x' }), [1, 'bad_reason']],
    ['a good row with a reason', 'sql/not-a-count', reading({ bad_reason: 'statistics/bad-due' }), [1, 'bad_reason']],
    ['no row', 'sql/not-a-count', () => columnCountsFromRows([null as never], options), [0, 'dossiers']],
    ['a flow without a period', 'sql/not-a-count', reading({}, { period: undefined }), [0, 'flow']],
    ['rows counted without a period, read with one', 'sql/not-a-count', reading({ flow: -1 }), [1, 'flow']],
    ['no group', 'statistics/groups', reading({}, { groups: 0 }), ['groups']],
    ['another day', 'statistics/other-day', reading({}, { on: '2026-11-13' }), ['on']],
    ['a day that is none', 'kernel/not-a-date', reading({}, { on: 'x', period: undefined }), []],
  ])('are refused: %s', (_case, code, call, path) => {
    const error = refused(call);
    expect([error.code, error.problems[0]?.path]).toEqual([code, path]);
  });
});
