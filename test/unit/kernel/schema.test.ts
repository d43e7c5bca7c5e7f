import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import {
  basisListSchema,
  bilingualSchema,
  civilDateSchema,
  localTimeSchema,
  parseWith,
  safeParseWith,
} from '../../../src/kernel/inside.ts';
import { refused } from '../../refused.ts';

const problemsOf = (schema: z.ZodType, input: unknown) => {
  const result = safeParseWith(schema, input);
  return result.success
    ? []
    : result.problems.map(({ path, value, accepted }) => [path.join('.'), value, accepted] as const);
};

describe('what comes from outside', () => {
  test.each<[string, z.ZodType, unknown]>([
    ['a date', civilDateSchema, '0001-01-01'],
    ['a date', civilDateSchema, '2024-02-29'],
    ['a time', localTimeSchema, '00:00'],
    ['a time', localTimeSchema, '19:59'],
    ['a time', localTimeSchema, '23:59'],
    ['a name', bilingualSchema, { vi: 'Một cửa', en: 'One stop' }],
    ['laws', basisListSchema, []],
    ['laws', basisListSchema, [{ document: '91/2015/QH13', status: 'verified' }]],
    [
      'laws',
      basisListSchema,
      [
        {
          document: 'x',
          article: '1',
          clause: '1(đ)',
          title: { vi: 'x', en: 'y' },
          issuedOn: '2015-11-24',
          url: 'https://example.org',
          status: 'unverified',
        },
      ],
    ],
  ])('%s are taken as they are (%#)', (_, schema, input) => {
    expect(parseWith(schema, input)).toEqual(input);
    expect(safeParseWith(schema, input)).toEqual({ success: true, data: input });
  });

  test.each<[string, z.ZodType, unknown, string, unknown, string]>([
    ['a date', civilDateSchema, '2025-02-29', '', '2025-02-29', 'YYYY-MM-DD'],
    ['a date', civilDateSchema, '0000-01-01', '', '0000-01-01', '0001-01-01..9999-12-31'],
    ['a date', civilDateSchema, null, '', null, 'string'],
    ['a time', localTimeSchema, '24:00', '', '24:00', 'HH:mm, 00:00..23:59'],
    ['a time', localTimeSchema, '23:60', '', '23:60', 'HH:mm, 00:00..23:59'],
    ['a time', localTimeSchema, '7:30', '', '7:30', 'HH:mm, 00:00..23:59'],
    ['a time', localTimeSchema, '07:30:00', '', '07:30:00', 'HH:mm, 00:00..23:59'],
    ['a time', localTimeSchema, ' 07:30', '', ' 07:30', 'HH:mm, 00:00..23:59'],
    ['a name', bilingualSchema, { vi: 7, en: 'y' }, 'vi', 7, 'string'],
    ['a name', bilingualSchema, { vi: 'x' }, 'en', undefined, 'string'],
    ['a name', bilingualSchema, { vi: 'x', en: 'y', fr: 'z' }, 'fr', 'z', 'no such key'],
    ['laws', basisListSchema, 'law', '', 'law', 'array'],
    ['laws', basisListSchema, [{ document: 'x', status: 'read' }], '0.status', 'read', 'verified | unverified'],
    [
      'laws',
      basisListSchema,
      [{ document: 'x', status: 'verified', title: { vi: 'x' } }],
      '0.title.en',
      undefined,
      'string',
    ],
    ['laws', basisListSchema, [{ document: 'x', status: 'verified', page: 1 }], '0.page', 1, 'no such key'],
  ])('%s are refused at the place that is wrong (%#)', (_, schema, input, path, value, accepted) => {
    expect(problemsOf(schema, input)).toEqual([[path, value, accepted]]);
  });

  test.each<[string, z.ZodType, unknown, string]>([
    ['a text that is empty', z.string().min(1), '', 'at least 1 character'],
    ['a text that is short', z.string().min(2), 'x', 'at least 2 characters'],
    ['a text that is long', z.string().max(2), 'abc', 'at most 2 characters'],
    ['an empty list', z.array(z.any()).min(1), [], 'at least 1 item'],
    ['a long list', z.array(z.any()).max(2), [1, 2, 3], 'at most 2 items'],
    ['a number below', z.number().min(0), -1, '≥ 0'],
    ['a number at a strict bound', z.number().positive(), 0, '> 0'],
    ['a number above', z.int().max(5), 7, '≤ 5'],
    ['a number at a strict bound above', z.number().lt(3), 3, '< 3'],
    [
      'an unknown kind',
      z.discriminatedUnion('k', [z.object({ k: z.literal('a') }), z.object({ k: z.literal('b') })]),
      { k: 'c' },
      'a | b',
    ],
    ['none of several shapes', z.union([z.string(), z.object({ a: z.number() })]), { a: 'x' }, 'another shape'],
    ['an empty key', z.record(z.string().min(1), z.any()), { '': 1 }, 'at least 1 character'],
    ['a bound with a wording of its own', z.number().positive('0 < x'), 0, '0 < x'],
  ])('%s is told what is accepted, in no sentence of zod', (_, schema, input, accepted) => {
    expect(problemsOf(schema, input)[0]?.[2]).toBe(accepted);
  });

  test('every key too many is a problem of its own', () => {
    expect(problemsOf(bilingualSchema, { vi: 'x', en: 'y', fr: 'z', de: {} })).toEqual([
      ['fr', 'z', 'no such key'],
      ['de', 'object', 'no such key'],
    ]);
  });

  test('what cannot be looked into has no value to show', () => {
    const deep = z.any().superRefine((_, context) => context.addIssue({ code: 'custom', path: ['a', 'b'] }));
    for (const input of [null, { a: null }, { a: 'text' }, {}, { a: Object.create({ b: 'inherited' }) }]) {
      expect(problemsOf(deep, input)).toEqual([['a.b', undefined, 'Invalid input']]);
    }
    expect(problemsOf(deep, { a: { b: 7 } })).toEqual([['a.b', 7, 'Invalid input']]);
  });

  test('a refusal has one shape, thrown or returned', () => {
    const error = refused(() => parseWith(bilingualSchema, null));
    expect(error).toMatchObject({ code: 'kernel/invalid-shape', total: 1 });
    expect(error.problems).toEqual([
      { code: 'kernel/invalid-shape', path: [], severity: 'error', value: null, accepted: 'object' },
    ]);
    expect(safeParseWith(bilingualSchema, null)).toEqual({ success: false, problems: error.problems });
  });

  test('more problems than can be listed are one problem, and any other failure is not hidden', () => {
    const failing = (error: Error) =>
      z.any().refine(() => {
        throw error;
      });
    expect(safeParseWith(failing(new RangeError('too many')), 1)).toEqual({
      success: false,
      problems: [
        { code: 'kernel/invalid-shape', path: [], severity: 'error', accepted: 'fewer problems than can be listed' },
      ],
    });
    expect(() => safeParseWith(failing(new TypeError('broken')), 1)).toThrow('broken');
  });
});
