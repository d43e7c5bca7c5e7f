import { inForce } from 'motcua';
import {
  type Announcement,
  checkPosting,
  completeness,
  type PostingRules,
  type Procedure,
  postingShares,
  publicity,
} from 'motcua/procedure';
import { postingRules, vietnam } from 'motcua/vn';
import { describe, expect, test } from 'vitest';
import { postingProblems } from '../../../src/procedure/posting/posting-phrases.ts';
import { refused } from '../../refused.ts';

const rules = inForce(postingRules, '2026-11-16');
const options = { rules, ...vietnam('2026-11-16') };

const whole: Procedure = {
  code: '1.001193',
  name: { vi: 'Đăng ký khai sinh' },
  sequence: 'Nộp hồ sơ',
  channels: [{ channel: 'in-person' }],
  documents: [{ name: 'Tờ khai' }],
  sets: 1,
  limits: { statutory: { unit: 'same-day' } },
  subjects: [{ kind: 'citizen' }],
  agencies: { competent: [{ name: 'Ủy ban nhân dân cấp xã' }] },
};
const without = (...fields: readonly (keyof Procedure)[]) =>
  Object.fromEntries(
    Object.entries(whole).filter(([field]) => !fields.includes(field as keyof Procedure)),
  ) as Procedure;
const missing = (procedure: Procedure, required?: Parameters<typeof completeness>[1]['required']) =>
  completeness(procedure, { rules, ...(required === undefined ? {} : { required }) }).missing.map(
    ({ point, part, lacks }) => `${point} ${part}: ${lacks.join(', ')}`,
  );

describe('the parts of a procedure (art. 8(2))', () => {
  test('what has points a to g is complete; what point h names is not required of it', () => {
    const { isComplete, parts, basis } = completeness(whole, { rules });
    expect([isComplete, parts.map(({ point, state }) => `${point} ${state}`)]).toEqual([
      true,
      [...['a', 'b', 'c', 'd', 'đ', 'e', 'g'].map((point) => `${point} given`), ...Array(4).fill('h not-required')],
    ]);
    expect(basis).toMatchObject([{ document: '63/2010/NĐ-CP', article: '8', clause: '2', status: 'verified' }]);
  });

  test.each<[string, Procedure, readonly string[]]>([
    ['no name', { ...whole, name: { vi: ' ' } }, ['a name: name']],
    ['no sequence', without('sequence'), ['b sequence: sequence']],
    ['no channels', { ...whole, channels: [] }, ['c manner: channels']],
    ['no documents and no sets', without('documents', 'sets'), ['d documents: documents, sets']],
    ['no sets', without('sets'), ['d documents: sets']],
    ['documents that are none', { ...without('sets'), documents: [] }, []],
    ['no limit', without('limits'), ['đ limit: limits']],
    ['a limit in no unit', { ...whole, limits: { unread: [{ unit: 'OTHER', amount: 15 }] } }, ['đ limit: limits']],
    ['a limit of a channel', { ...without('limits'), channels: [{ limits: { committed: { unit: 'same-day' } } }] }, []],
    [
      'a limit of a case',
      { ...without('limits'), cases: [{ code: '1', limits: { statutory: { unit: 'same-day' } } }] },
      [],
    ],
    ['nobody to ask for it', { ...whole, subjects: [] }, ['e subjects: subjects']],
    ['nobody to decide', { ...whole, agencies: { executing: [{ name: 'x' }] } }, ['g authority: agencies.competent']],
    [
      'a form that is not listed',
      { ...whole, documents: [{ name: 'x', form: 'TK1' }], forms: [{ code: 'TK2' }] },
      ['h forms: TK1'],
    ],
    ['a form that is', { ...whole, documents: [{ name: 'x', form: 'TK1' }], forms: [{ code: 'TK1' }] }, []],
  ])('%s', (_, procedure, expected) => {
    expect(missing(procedure)).toEqual(expected);
  });

  test('what the law of the procedure requires has to be there', () => {
    const required = ['forms', 'result', 'requirements', 'fees'] as const;
    expect(missing(whole, required)).toEqual([
      'h forms: forms',
      'h result: results',
      'h requirements: requirements',
      'h fees: channels.fees',
    ]);
    const given: Procedure = {
      ...whole,
      forms: [{ code: 'TK1' }],
      results: [{ name: 'Giấy khai sinh' }],
      requirements: 'Không',
      channels: [{ channel: 'in-person', fees: [{ currency: 'VND', amount: 0 }] }],
    };
    expect(missing(given, required)).toEqual([]);
    expect(completeness(given, { rules }).parts.filter(({ state }) => state !== 'given')).toEqual([]);
  });
});

const judged = (announcement: Partial<Announcement>, other: PostingRules = rules) => {
  const { announced, published, posted } = publicity(
    { decision: '1/QĐ', ...announcement },
    { ...options, rules: other },
  );
  return [announced, published, posted].map(({ kept, lastOn }) => `${kept} ${lastOn ?? ''}`.trim());
};

describe('the days allowed (arts. 15, 24(2))', () => {
  test.each<[string, Partial<Announcement>, readonly string[]]>([
    [
      'a ministry, 20 days before',
      { issuedBy: 'ministry', signedOn: '2026-11-10', effectiveOn: '2026-11-30' },
      ['on-time 2026-11-10', 'unknown 2026-11-25', 'unknown'],
    ],
    [
      'a ministry, 19 days before',
      { issuedBy: 'ministry', signedOn: '2026-11-11', effectiveOn: '2026-11-30' },
      ['late 2026-11-10', 'unknown 2026-11-26', 'unknown'],
    ],
    [
      'a province, 5 days before',
      { issuedBy: 'province', signedOn: '2026-11-16', effectiveOn: '2026-11-21', enteredOn: '2026-11-23' },
      ['on-time 2026-11-16', 'on-time 2026-11-23', 'unknown'],
    ],
    [
      'a province, over a holiday',
      { issuedBy: 'province', signedOn: '2026-11-20', effectiveOn: '2026-11-24', enteredOn: '2026-12-01' },
      ['late 2026-11-19', 'late 2026-11-30', 'unknown'],
    ],
    [
      'the shortened way',
      {
        issuedBy: 'ministry',
        shortened: true,
        signedOn: '2026-11-19',
        effectiveOn: '2026-11-16',
        enteredOn: '2026-11-24',
      },
      ['on-time 2026-11-19', 'late 2026-11-23', 'unknown'],
    ],
    [
      'the shortened way, late',
      { shortened: true, signedOn: '2026-11-20', effectiveOn: '2026-11-16', enteredOn: '2026-11-20' },
      ['late 2026-11-19', 'on-time 2026-11-25', 'unknown'],
    ],
    [
      'nobody issued it',
      { signedOn: '2026-11-20', effectiveOn: '2026-11-24', enteredOn: '2026-11-23' },
      ['unknown', 'unknown', 'unknown'],
    ],
    [
      'no day of effect',
      { issuedBy: 'province', signedOn: '2026-11-16' },
      ['unknown', 'unknown 2026-11-23', 'unknown'],
    ],
    [
      'no day of signing',
      { issuedBy: 'province', effectiveOn: '2026-11-21', enteredOn: '2026-11-30' },
      ['unknown 2026-11-16', 'unknown', 'unknown'],
    ],
  ])('%s', (_, announcement, expected) => {
    expect(judged(announcement)).toEqual(expected);
  });

  test('posting at the office is judged where a rule sets the days', () => {
    const days = { value: { amount: 3, unit: 'working-day' } as const, basis: [] };
    const own: PostingRules = { ...rules, post: { ministry: days, province: days, shortened: days } };
    expect(judged({ issuedBy: 'province', signedOn: '2026-11-16', postedOn: '2026-11-20' }, own).at(-1)).toBe(
      'late 2026-11-19',
    );
    expect(judged({ issuedBy: 'province', signedOn: '2026-11-16', postedOn: '2026-11-19' }, own).at(-1)).toBe(
      'on-time 2026-11-19',
    );
  });

  test('the point from which the shortened way is counted is a reading; the days are read', () => {
    const basisOf = (kind: 'ministry' | 'shortened') =>
      rules.announce[kind].basis.map(({ article, status }) => [article, status]);
    expect([basisOf('ministry'), basisOf('shortened')]).toEqual([[['15', 'verified']], [['15', 'unverified']]]);
    expect(refused(() => inForce(postingRules, '2017-09-24')).code).toBe('kernel/not-in-force');
  });

  test('dates that are none are refused', () => {
    expect(refused(() => judged({ issuedBy: 'province', signedOn: '2026-02-30' })).code).toBe('kernel/not-a-date');
    expect(refused(() => judged({ issuedBy: 'province', effectiveOn: '2026-02-30' })).code).toBe('kernel/not-a-date');
    expect(refused(() => judged({ issuedBy: 'province', enteredOn: 'soon' })).code).toBe('kernel/not-a-date');
  });
});

describe('shares', () => {
  const procedures: readonly Procedure[] = [
    {
      ...whole,
      code: '1',
      announcement: {
        decision: 'a',
        issuedBy: 'province',
        signedOn: '2026-11-16',
        effectiveOn: '2026-11-30',
        enteredOn: '2026-11-20',
        postedOn: '2026-11-17',
      },
    },
    {
      ...whole,
      code: '2',
      announcement: {
        decision: 'b',
        issuedBy: 'province',
        signedOn: '2026-11-16',
        effectiveOn: '2026-11-17',
        enteredOn: '2026-11-30',
      },
    },
    { ...without('sets'), code: '3', announcement: { decision: 'c', issuedBy: 'province', signedOn: '2026-11-16' } },
    { ...whole, code: '4' },
  ];

  test('missing dates are neither on time nor late, and told', () => {
    expect(postingShares(procedures, options)).toEqual({
      announced: { onTime: { numerator: 1, denominator: 2 }, unknown: 2 },
      published: { onTime: { numerator: 1, denominator: 2 }, unknown: 2 },
      postedInTime: { onTime: { numerator: 0, denominator: 0 }, unknown: 4 },
      posted: { numerator: 1, denominator: 4 },
      complete: { numerator: 3, denominator: 4 },
      problems: [],
    });
  });

  test('parts required by code', () => {
    const required = new Map([
      ['1', ['fees'] as const],
      ['__proto__', ['fees'] as const],
    ]);
    expect(postingShares(procedures, { ...options, required }).complete).toEqual({ numerator: 2, denominator: 4 });
  });

  test('one that cannot be judged does not stop the others: it is told with its place', () => {
    const bad = {
      ...whole,
      code: '5',
      announcement: { decision: 'd', issuedBy: 'province', signedOn: '1999-01-01', postedOn: '1999-01-02' },
    } as const;
    const { published, posted, problems } = postingShares([bad, ...procedures], options);
    expect([published, posted]).toEqual([
      { onTime: { numerator: 1, denominator: 2 }, unknown: 3 },
      { numerator: 2, denominator: 5 },
    ]);
    expect(problems.map(({ code, path }) => [code, path])).toEqual([['calendar/out-of-coverage', [0, 'announcement']]]);
  });

  test('of nothing there are counts of nothing', () => {
    const none = { numerator: 0, denominator: 0 };
    expect(postingShares([], options)).toEqual({
      announced: { onTime: none, unknown: 0 },
      published: { onTime: none, unknown: 0 },
      postedInTime: { onTime: none, unknown: 0 },
      posted: none,
      complete: none,
      problems: [],
    });
  });

  test('problems of one procedure', () => {
    const found = (procedure: Procedure | undefined) =>
      procedure === undefined
        ? []
        : checkPosting(procedure, options).map(({ code, path, severity }) =>
            `${severity} ${code} ${path.join('.')}`.trim(),
          );
    expect(procedures.map(found)).toEqual([
      [],
      [
        'note posting/date-missing announcement.postedOn',
        'warning posting/announced-late announcement.signedOn',
        'warning posting/published-late announcement.enteredOn',
      ],
      [
        'warning posting/part-missing',
        'note posting/date-missing announcement.effectiveOn',
        'note posting/date-missing announcement.enteredOn',
        'note posting/date-missing announcement.postedOn',
      ],
      [
        'note posting/issuer-missing announcement.issuedBy',
        ...['signedOn', 'effectiveOn', 'enteredOn', 'postedOn'].map(
          (field) => `note posting/date-missing announcement.${field}`,
        ),
      ],
    ]);
    for (const phrase of Object.values(postingProblems()))
      expect(phrase.vi({}, {} as never)).not.toBe(phrase.en({}, {} as never));
  });
});
