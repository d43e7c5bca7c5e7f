import { withHours } from 'motcua/calendar';
import {
  checkProcess,
  holderOn,
  lateSteps,
  type Process,
  type ProcessStep,
  processSchedule,
  type ScheduleQuery,
  type TimeLimit,
} from 'motcua/procedure';
import { vietnam, vietnamCalendar } from 'motcua/vn';
import { describe, expect, test } from 'vitest';
import { refused } from '../../refused.ts';

const { policy } = vietnam('2026-11-20');
const sessions = [
  { opens: '07:30', closes: '11:30' },
  { opens: '13:00', closes: '17:00' },
];
const office = withHours(vietnamCalendar, { weekly: [{ days: [1, 2, 3, 4, 5], sessions }] });
const calendars = new Map([
  ['office', office],
  ['other', office],
]);
const wd = (amount: number) => ({ amount, unit: 'working-day' }) as const;
const wh = (amount: number) => ({ amount, unit: 'working-hour' }) as const;
const step = (id: string, limit: TimeLimit, after: readonly string[] = [], more: Partial<ProcessStep> = {}) => ({
  id,
  name: { vi: id },
  agency: { name: id },
  calendar: 'office',
  limit,
  after,
  ...more,
});
const made = (steps: readonly ProcessStep[], more: object = {}): Process => ({
  desk: { name: 'desk' },
  calendar: 'office',
  limit: wd(5),
  steps,
  basis: [],
  ...more,
});
const schedule = (steps: readonly ProcessStep[], receivedAt: string, more: Partial<ScheduleQuery> & object = {}) =>
  processSchedule({ receivedAt, process: made(steps, more), calendars, policy, ...more });

describe('a problem of a process shows what was given and says what would be accepted', () => {
  const a = step('a', wd(1));
  const chain = (length: number) => Array.from({ length }, (_, at) => step(`${at}`, wd(1)));
  // 100 steps that each wait for all of 100 others, and one that waits once more
  const waiting = (more: readonly string[]) => [
    ...chain(100),
    ...Array.from({ length: 100 }, (_, at) =>
      step(
        `w${at}`,
        wd(1),
        chain(100).map(({ id }) => id),
      ),
    ),
    step('last', wd(1), more),
  ];
  test.each<[string, unknown, readonly (readonly unknown[])[]]>([
    ['no steps', made([]), [['process/no-steps', 'steps', [], '1..1000']]],
    ['too many steps', made(chain(1_001)), [['process/too-many-steps', 'steps', 1_001, '1..1000']]],
    ['as many waits as may be', made(waiting([])), []],
    ['a wait more', made(waiting(['0'])), [['process/too-many-waits', 'steps', 10_001, '0..10000']]],
    [
      'twenty conditions, and a step without',
      made([a, ...Array.from({ length: 20 }, (_, at) => step(`${at}`, wd(1), [], { when: `${at}` }))]),
      [],
    ],
    [
      'a condition more',
      made(Array.from({ length: 21 }, (_, at) => step(`${at}`, wd(1), [], { when: `${at}` }))),
      [['process/too-many-conditions', 'steps', 21, '0..20']],
    ],
    [
      'no step',
      made([step('a', wd(1), [], { agency: {} as never })]),
      [['process/not-a-step', 'steps.0', 'object', '{ id, agency: { name }, calendar, after }']],
    ],
    ['no desk at all', made([a], { desk: undefined }), [['kernel/invalid-shape', 'desk', null, '{ name }']]],
    [
      'a desk without a name',
      made([a], { desk: { name: '' } }),
      [['kernel/invalid-shape', 'desk', 'object', '{ name }']],
    ],
    ['no desk', made([a], { desk: 5 }), [['kernel/invalid-shape', 'desk', 5, '{ name }']]],
    ['no calendar', made([a], { calendar: '' }), [['kernel/invalid-shape', 'calendar', '', 'the key of a calendar']]],
    [
      'conditions that are no text',
      made([a, step('b', wd(1), ['a'], { when: 5 as never }), step('c', wd(1), ['b'], { when: null as never })]),
      [
        ['process/not-a-step', 'steps.1.when', 5, 'a condition in words'],
        ['process/not-a-step', 'steps.2.when', null, 'a condition in words'],
      ],
    ],
    ['an id twice', made([a, a]), [['process/duplicate-id', 'steps.1.id', 'a', 'each id once']]],
    [
      'an id of no step',
      made([step('a', wd(1), ['x'])]),
      [['process/unknown-step', 'steps.0.after.0', 'x', 'the id of a step']],
    ],
    [
      'a wait twice',
      made([a, step('b', wd(1), ['a', 'a'])]),
      [['process/waits-twice', 'steps.1.after.1', 'a', 'each id once']],
    ],
    [
      'a circle and what is behind it',
      made([step('a', wd(1), ['b']), step('b', wd(1), ['a']), step('c', wd(1), ['b'])]),
      [
        ['process/cycle', 'steps.0.after', 'a → b → a', 'steps that wait only for earlier ones'],
        ['process/unreachable', 'steps.2.after', 'c', 'steps that can be done'],
      ],
    ],
    ...[5, [null], [{ limit: wd(1) }]].map((cases): [string, unknown, readonly (readonly unknown[])[]] => [
      'cases that are none',
      made([{ ...a, cases: cases as never }]),
      [['process/not-a-step', 'steps.0.cases', cases === 5 ? 5 : 'list of 1', '[{ when, limit }, …]']],
    ]),
    [
      'cases that are none, beside a share that is none',
      made([{ ...a, limit: wd(0), cases: 5 as never }]),
      [
        ['deadline/amount-out-of-bounds', 'steps.0.limit.amount', 0, '0 < x ≤ 36600'],
        ['process/not-a-step', 'steps.0.cases', 5, '[{ when, limit }, …]'],
      ],
    ],
    [
      'a share on a condition that is none',
      made([
        {
          ...a,
          cases: [
            { when: 'x', limit: wd(1) },
            { when: 'y', limit: wd(0) },
          ],
        },
      ]),
      [['deadline/amount-out-of-bounds', 'steps.0.cases.1.limit.amount', 0, '0 < x ≤ 36600']],
    ],
    [
      'extensions that are none',
      made([a], { extensions: 5 }),
      [['process/not-an-extension', 'extensions', 5, '[{ when, upTo }, …]']],
    ],
    ...[null, { when: 'x' }, { when: 'x', upTo: wd(9), by: wd(1) }, { when: 5, upTo: wd(9) }].map(
      (extension): [string, unknown, readonly (readonly unknown[])[]] => [
        'an extension that is none',
        made([a], { extensions: [extension] }),
        [
          [
            'process/not-an-extension',
            'extensions.0',
            extension === null ? null : 'object',
            '{ when, upTo } | { when, by } beside a limit',
          ],
        ],
      ],
    ),
    [
      'an extension beside no limit',
      made([a], { limit: undefined, extensions: [{ when: 'x', by: wd(1) }] }),
      [['process/not-an-extension', 'extensions.0', 'object', '{ when, upTo } | { when, by } beside a limit']],
    ],
    ['another beside no limit', made([a], { limit: undefined, extensions: [{ when: 'x', upTo: wd(1) }] }), []],
    [
      'an extension up to what is no limit',
      made([a], { extensions: [{ when: 'x', upTo: wd(0) }] }),
      [['deadline/amount-out-of-bounds', 'extensions.0.upTo.amount', 0, '0 < x ≤ 36600']],
    ],
  ])('%s', (_, process, problems) => {
    expect(
      checkProcess(process as Process).map(({ code, path, value, accepted }) => [
        code,
        path.join('.'),
        value,
        accepted,
      ]),
    ).toEqual(problems);
  });

  test('calendars are asked for beside what is wrong with the steps, but not of what is no step', () => {
    const told = (process: Process) =>
      checkProcess(process, { calendars }).map(({ path, accepted }) => [path.join('.'), accepted]);
    expect(told(made([a, { ...a, calendar: 'x' }]))).toEqual([
      ['steps.1.id', 'each id once'],
      ['steps.1.calendar', 'office | other'],
    ]);
    expect(told(made([a], { calendar: undefined }))).toEqual([['calendar', 'the key of a calendar']]);
    expect(told(made([null as never], { calendar: 'x' })).map(([path]) => path)).toEqual([
      'steps.0',
      'steps.0.limit.unit',
    ]);
  });

  test('conditions and steps that are not of the process', () => {
    const steps = [a, step('b', wd(1), [], { when: 'x', cases: [{ when: 'y', limit: wd(2) }] })];
    const more = { extensions: [{ when: 'z', upTo: wd(9), basis: [] }] };
    const problem = { severity: 'error', value: 'q' };
    expect(refused(() => schedule(steps, '2026-11-16', { ...more, conditions: ['x', 'q'] })).problems).toEqual([
      { ...problem, code: 'process/unknown-condition', path: ['conditions', 1], accepted: 'x | y | z' },
    ]);
    const completed = new Map([['q', '2026-11-16']]);
    expect(refused(() => schedule(steps, '2026-11-16', { ...more, completed })).problems).toEqual([
      { ...problem, code: 'process/unknown-step', path: ['completed', 'q'], accepted: 'the id of a step' },
    ]);
  });
});

describe('the longest way against several limits', () => {
  const told = (steps: readonly ProcessStep[], more: object) =>
    checkProcess(made(steps, more)).map(({ code, path, severity, value, accepted }) => [
      `${severity} ${code} ${path.join('.')}`,
      value,
      accepted,
    ]);

  test('is an error beyond each, and a note where one is in another unit', () => {
    const steps = [step('a', wd(3), [], { when: 'a' }), step('b', wd(3), ['a'], { when: 'b' })];
    const extensions = [
      { when: 'a', upTo: wd(5) },
      { when: 'b', upTo: { amount: 1, unit: 'month' } },
    ];
    expect(told(steps, { extensions })).toEqual([
      ['note process/units-differ extensions.1.upTo', '3 working-day: b', '1 month'],
      ['note process/units-differ extensions.1.upTo', '6 working-day: a → b', '1 month'],
    ]);
    expect(told(steps, { extensions: [extensions[0], { when: 'b', by: wd(0.5) }] })).toEqual([
      ['error process/over-limit extensions.0.upTo', '6 working-day: a → b', '5 working-day'],
    ]);
  });

  test.each(['same-day', 'on-the-spot'] as const)('counts what comes on top of %s', (unit) => {
    const steps = [step('a', wd(2), [], { when: 'x' })];
    const by = (amount: number) => ({ limit: { unit }, extensions: [{ when: 'x', by: wd(amount) }] });
    expect(told(steps, by(2))).toEqual([]);
    expect(told(steps, by(1))).toEqual([
      ['error process/over-limit extensions.0.by', '2 working-day: a', `${unit} + 1 working-day`],
    ]);
  });
});

describe('what a schedule asks and finds', () => {
  test('a step is told with what it gives, what it waits for and what was asked, and nothing else', () => {
    const returns = { name: 'Giấy' };
    const [a, b] = schedule([step('a', wd(1)), step('b', wd(1), ['a'], { returns })], '2026-11-16T09:00').steps;
    const due = { certainty: 'official', calendarVersion: office.version, policy: policy.id };
    expect(a).toStrictEqual({
      id: 'a',
      agency: { name: 'a' },
      startsAt: '2026-11-16T09:00',
      start: 'actual',
      waitsFor: null,
      due: { dueOn: '2026-11-17', ...due },
      asked: { receivedAt: '2026-11-16T09:00', limit: wd(1) },
    });
    expect(b).toStrictEqual({
      id: 'b',
      agency: { name: 'b' },
      returns,
      startsAt: '2026-11-18T00:00',
      start: 'planned',
      waitsFor: 'a',
      due: { dueOn: '2026-11-18', ...due },
      asked: { receivedAt: '2026-11-17', limit: wd(1) },
    });
  });

  test('a step that starts later knows no cut-off but its own', () => {
    const late10 = { ...policy, lateReceipt: { value: { after: '10:00' }, basis: [] } } as const;
    const asked = (limit: TimeLimit, more: object = {}) => {
      const [, b] = schedule([step('a', wh(2)), step('b', limit, ['a'])], '2026-11-16T09:00', more).steps;
      return [b?.asked.limit, b?.due.dueOn];
    };
    const own = { ...wd(1), receiptCutoff: '10:30' };
    expect(asked(wd(1))).toStrictEqual([wd(1), '2026-11-17']);
    expect(asked(own)).toStrictEqual([own, '2026-11-18']);
    expect(asked(wd(1), { policy: late10 })).toStrictEqual([{ ...wd(1), receiptCutoff: '23:59' }, '2026-11-17']);
    expect(asked({ unit: 'same-day' })).toStrictEqual([{ unit: 'same-day', receiptCutoff: '23:59' }, '2026-11-16']);
    const ownSameDay = { unit: 'same-day', receiptCutoff: '10:30' } as const;
    expect(asked(ownSameDay, { policy: late10 })).toStrictEqual([ownSameDay, '2026-11-17']);
  });

  test('facts that do not fit are warnings with their place', () => {
    const steps = [step('a', wd(1)), step('b', wd(1), ['a']), step('c', wd(1), [], { when: 'x' })];
    const completed = new Map([
      ['a', '2026-11-17T10:00'],
      ['b', '2026-11-17T09:59'],
      ['c', '2026-11-17'],
    ]);
    const warning = { severity: 'warning' };
    expect(schedule(steps, '2026-11-16T09:00', { completed }).findings).toEqual([
      {
        ...warning,
        code: 'process/done-before-start',
        path: ['completed', 'b'],
        value: '2026-11-17T09:59',
        accepted: '≥ 2026-11-17T10:00',
      },
      {
        ...warning,
        code: 'process/done-but-not-needed',
        path: ['completed', 'c'],
        value: '2026-11-17',
        accepted: 'a step that is needed',
      },
    ]);
    const inOneMinute = new Map([
      ['a', '2026-11-17T10:00'],
      ['b', '2026-11-17T10:00'],
    ]);
    expect(schedule(steps, '2026-11-16T09:00', { completed: inOneMinute }).findings).toEqual([]);
  });

  test('the latest of several limits governs, the first of equal ones with its cut-off', () => {
    const dueOf = (...extensions: readonly object[]) => {
      const found = schedule([step('a', wd(1))], '2026-11-16T15:30', {
        extensions: extensions.map((limit, at) => ({ when: `${at}`, basis: [], ...limit })),
        conditions: extensions.map((_, at) => `${at}`),
      } as object);
      return [found.due?.dueOn, found.steps[0]?.due.dueOn];
    };
    const cut = { upTo: { ...wd(3), receiptCutoff: '15:00' } };
    // the 24th is a holiday
    expect(dueOf({ upTo: wd(6) }, { upTo: wd(3) })).toEqual(['2026-11-25', '2026-11-17']);
    // received on the 17th, due on the 20th by both
    expect(dueOf(cut, { upTo: wd(4) })).toEqual(['2026-11-20', '2026-11-18']);
    expect(dueOf({ upTo: wd(4) }, cut)).toEqual(['2026-11-20', '2026-11-17']);
  });

  test('a step done in the minute of the receipt is waited for rather than the receipt', () => {
    const steps = [step('a', wd(1)), step('n', wd(1), [], { when: 'x' }), step('c', wd(1), ['a', 'n'])];
    const found = schedule(steps, '2026-11-16T09:00', { completed: new Map([['a', '2026-11-16T09:00']]) });
    expect(found.steps.map(({ waitsFor }) => waitsFor)).toEqual([null, 'a']);
  });

  test('a mistake of the caller that is no refusal stays what it is', () => {
    const broken = {
      ...policy,
      get lateReceipt(): never {
        throw new RangeError('not ours');
      },
    };
    expect(() => schedule([step('a', wd(1))], '2026-11-16', { policy: broken })).toThrow(RangeError);
  });
});

describe('at the edge of a day', () => {
  const ids = ({ holders }: ReturnType<typeof holderOn>) => holders.map(({ step: id }) => id);
  const steps = [step('a', wd(1)), step('b', wd(1), ['a'])];

  test('by plan a step has the dossier from the first minute after the day the one before is due', () => {
    expect(ids(holderOn(schedule(steps, '2026-11-16T09:00'), '2026-11-17'))).toEqual(['a']);
    expect(ids(holderOn(schedule(steps, '2026-11-16T09:00'), '2026-11-18T00:00'))).toEqual(['b']);
  });

  test('who has the dossier from its first minute has it not on the day before', () => {
    const completed = new Map([['a', '2026-11-17']]);
    expect(ids(holderOn({ process: made(steps), receivedAt: '2026-11-16', completed }, '2026-11-17'))).toEqual(['a']);
    expect(holderOn({ process: made(steps), receivedAt: '2026-11-17' }, '2026-11-16').phase).toBe('not-received');
  });

  test('a step that waits for nothing has the dossier since the receipt as it was told', () => {
    const completed = new Map([['a', '2026-11-16T00:00']]);
    const facts = { process: made(steps), receivedAt: '2026-11-16', completed };
    expect(holderOn(facts, '2026-11-16').holders).toEqual([{ agency: { name: 'b' }, step: 'b', since: '2026-11-16' }]);
  });

  test('a step of no day after a day is late from its first minute', () => {
    const some = [step('a', wd(1)), step('b', { unit: 'same-day' }, ['a'])];
    const late = (at: string) =>
      lateSteps(schedule(some, '2026-11-16', { completed: new Map([['a', '2026-11-17']]) }), at).map(({ id }) => id);
    expect([late('2026-11-17T23:59'), late('2026-11-18T00:00')]).toEqual([[], ['b']]);
  });

  test('a step done before the one it waits for is late in the minute it is done', () => {
    const found = schedule(steps, '2026-11-16', { completed: new Map([['b', '2026-11-20T10:00']]) });
    const late = (at: string) => lateSteps(found, at).map(({ id }) => id);
    expect([late('2026-11-20T09:59'), late('2026-11-20T10:00')]).toEqual([['a'], ['a', 'b']]);
  });
});
