import { explainDueDate } from 'motcua';
import { compileCalendar, type WorkingCalendar, withHours } from 'motcua/calendar';
import {
  checkProcess,
  criticalPaths,
  holderOn,
  lateSteps,
  type Process,
  type ProcessStep,
  processSchedule,
  type ScheduleQuery,
  type TimeLimit,
} from 'motcua/procedure';
import { vietnam, vietnamCalendar, vietnamCalendarSpec } from 'motcua/vn';
import { describe, expect, test } from 'vitest';
import { processProblems } from '../../../src/procedure/process/process-phrases.ts';
import { refused } from '../../refused.ts';

const { policy } = vietnam('2026-11-20');
const sessions = [
  { opens: '07:30', closes: '11:30' },
  { opens: '13:00', closes: '17:00' },
];
const office = withHours(vietnamCalendar, { weekly: [{ days: [1, 2, 3, 4, 5], sessions }] });
// Saturdays worked, so without the swaps that make a Saturday a working day
const police = compileCalendar({
  ...vietnamCalendarSpec,
  id: 'police',
  weeklyRest: [7],
  notices: [
    {
      id: '2026-11',
      covers: { from: '2026-11-01', to: '2026-12-31' },
      certainty: 'official',
      basis: [],
      entries: [{ on: '2026-11-24', kind: 'holiday' }],
    },
  ],
});
const calendars: ReadonlyMap<string, WorkingCalendar> = new Map([
  ['office', office],
  ['police', police],
]);

const wd = (amount: number): TimeLimit => ({ amount, unit: 'working-day' });
const wh = (amount: number): TimeLimit => ({ amount, unit: 'working-hour' });
const step = (id: string, limit: TimeLimit, after: readonly string[] = [], more: Partial<ProcessStep> = {}) => ({
  id,
  name: { vi: id },
  agency: { name: `agency of ${id}` },
  calendar: 'office',
  limit,
  after,
  ...more,
});
const made = (steps: readonly ProcessStep[], more: Partial<Process> = {}): Process => ({
  desk: { name: 'desk' },
  calendar: 'office',
  limit: wd(5),
  steps,
  basis: [],
  ...more,
});
const told = (process: unknown, options?: Parameters<typeof checkProcess>[1]) =>
  checkProcess(process as Process, options).map(({ code, path }) => [code, path.join('.')]);

describe('what is wrong with a process', () => {
  const a = step('a', wd(1));
  test.each<[string, unknown, readonly (readonly [string, string])[]]>([
    ['nothing', null, [['process/no-steps', 'steps']]],
    ['no list', { steps: 'a, b' }, [['process/no-steps', 'steps']]],
    ['no steps', made([]), [['process/no-steps', 'steps']]],
    ['two of one id', made([a, a]), [['process/duplicate-id', 'steps.1.id']]],
    ['an unknown id', made([step('a', wd(1), ['b'])]), [['process/unknown-step', 'steps.0.after.0']]],
    ['an id twice', made([a, step('b', wd(1), ['a', 'a'])]), [['process/waits-twice', 'steps.1.after.1']]],
    ['itself', made([step('a', wd(1), ['a'])]), [['process/cycle', 'steps.0.after']]],
    [
      'no step',
      made([a, null as never]),
      [
        ['process/not-a-step', 'steps.1'],
        ['deadline/unknown-unit', 'steps.1.limit.unit'],
      ],
    ],
    ['no id', made([{ ...a, id: '' }]), [['process/not-a-step', 'steps.0']]],
    ['no list of ids', made([{ ...a, after: 'b' as never }]), [['process/not-a-step', 'steps.0']]],
    ['no agency', made([{ ...a, agency: undefined as never }]), [['process/not-a-step', 'steps.0']]],
    ['NaN', made([step('a', wd(Number.NaN))]), [['deadline/amount-out-of-bounds', 'steps.0.limit.amount']]],
    ['a total of NaN', made([a], { limit: wd(Number.NaN) }), [['deadline/amount-out-of-bounds', 'limit.amount']]],
    [
      'no such unit',
      made([step('a', { amount: 1, unit: 'OTHER' as never })]),
      [['deadline/unknown-unit', 'steps.0.limit.unit']],
    ],
    [
      'an extension of nothing',
      made([a], { extensions: [{ when: 'x', basis: [] }] }),
      [['process/not-an-extension', 'extensions.0']],
    ],
    [
      'an extension of two',
      made([a], { extensions: [{ when: 'x', upTo: wd(9), by: wd(1), basis: [] }] }),
      [['process/not-an-extension', 'extensions.0']],
    ],
    ['extensions that are none', made([a], { extensions: 'x' as never }), [['process/not-an-extension', 'extensions']]],
    [
      'a bad extension',
      made([a], { extensions: [{ when: 'x', by: wd(-1), basis: [] }] }),
      [['deadline/amount-out-of-bounds', 'extensions.0.by.amount']],
    ],
  ])('%s', (_, process, problems) => {
    expect(told(process)).toEqual(problems);
  });

  test('circles are named in the order of work, and what is behind them never starts', () => {
    const steps = [
      step('end', wd(1), ['c']),
      step('a', wd(1), ['c']),
      step('b', wd(1), ['a', 'start']),
      step('c', wd(1), ['b']),
      step('start', wd(1)),
      step('x', wd(1), ['y']),
      step('y', wd(1), ['x']),
    ];
    expect(checkProcess(made(steps)).map(({ code, path, value }) => [code, path.join('.'), value])).toEqual([
      ['process/cycle', 'steps.1.after', 'a → b → c → a'],
      ['process/cycle', 'steps.5.after', 'x → y → x'],
      ['process/unreachable', 'steps.0.after', 'end'],
    ]);
  });

  test('ids that name parts of every object are ids like others', () => {
    const steps = [
      step('__proto__', wd(1)),
      step('constructor', wd(1), ['__proto__']),
      step('toString', wd(1), ['constructor']),
    ];
    expect(checkProcess(made(steps), { calendars })).toEqual([]);
    expect(criticalPaths(made(steps))[0]?.steps).toEqual(['__proto__', 'constructor', 'toString']);
    expect(told(made([step('a', wd(1), ['__proto__', 'hasOwnProperty'])]))).toEqual([
      ['process/unknown-step', 'steps.0.after.0'],
      ['process/unknown-step', 'steps.0.after.1'],
    ]);
    expect(told(made([step('a', wd(1), [], { calendar: '__proto__' })]), { calendars })).toEqual([
      ['process/unknown-calendar', 'steps.0.calendar'],
    ]);
  });

  test('what is too large is one problem', () => {
    const chain = (length: number) =>
      Array.from({ length }, (_, at) => step(`${at}`, wd(1), at === 0 ? [] : [`${at - 1}`]));
    expect(told(made(chain(100_000)))).toEqual([['process/too-many-steps', 'steps']]);
    expect(told(made(chain(1_000), { limit: wd(1_000) }))).toEqual([]);
    expect(told(made(chain(1_000), { limit: wd(999) }))).toEqual([['process/over-limit', 'limit']]);
    const dense = Array.from({ length: 200 }, (_, at) =>
      step(
        `${at}`,
        wd(1),
        Array.from({ length: at }, (_, i) => `${i}`),
      ),
    );
    expect(told(made(dense))).toEqual([['process/too-many-waits', 'steps']]);
    const conditions = Array.from({ length: 21 }, (_, at) => step(`${at}`, wd(1), [], { when: `${at}` }));
    expect(told(made(conditions))).toEqual([['process/too-many-conditions', 'steps']]);
  });

  test('the key of a calendar is looked up when calendars are given', () => {
    const process = made([step('a', wd(1), [], { calendar: 'x' })], { calendar: 'y' });
    expect(told(process)).toEqual([]);
    expect(told(process, { calendars })).toEqual([
      ['process/unknown-calendar', 'calendar'],
      ['process/unknown-calendar', 'steps.0.calendar'],
    ]);
  });

  test('every problem has its words', () => {
    for (const phrase of Object.values(processProblems())) {
      expect(phrase.vi({}, {} as never)).not.toBe(phrase.en({}, {} as never));
    }
  });
});

describe('the longest way against the limit', () => {
  const day = (amount: number): TimeLimit => ({ amount, unit: 'calendar-day' });
  test.each<[string, TimeLimit, readonly ProcessStep[], readonly string[]]>([
    ['as long', wd(3), [step('a', wd(1)), step('b', wd(2), ['a'])], []],
    ['0.1 + 0.2 is 0.3', wd(0.3), [step('a', wd(0.1)), step('b', wd(0.2), ['a'])], []],
    ['longer', wd(3), [step('a', wd(1)), step('b', wd(2.5), ['a'])], ['over 3.5 working-day: a → b (3 working-day)']],
    ['side by side, the longer counts', wd(3), [step('a', wd(3)), step('b', wd(2))], []],
    [
      'side by side and one after',
      wd(3),
      [step('a', wd(3)), step('b', wd(2)), step('c', wd(1), ['a', 'b'])],
      ['over 4 working-day: a → c (3 working-day)'],
    ],
    ['two weeks are 14 days', { amount: 2, unit: 'week' }, [step('a', day(14))], []],
    ['15 days are more', { amount: 2, unit: 'week' }, [step('a', day(15))], ['over 15 calendar-day: a (2 week)']],
    ['a year is 12 months', { amount: 1, unit: 'year' }, [step('a', { amount: 12, unit: 'month' })], []],
    [
      '90 minutes are an hour and a half',
      { amount: 1.5, unit: 'hour' },
      [step('a', { amount: 90, unit: 'minute' })],
      [],
    ],
    [
      '91 are more',
      { amount: 1.5, unit: 'hour' },
      [step('a', { amount: 91, unit: 'minute' })],
      ['over 91 minute: a (1.5 hour)'],
    ],
    ['hours are no working days', wd(1), [step('a', wh(100))], ['differ 100 working-hour: a (1 working-day)']],
    [
      'a month is no 31 days',
      { amount: 1, unit: 'month' },
      [step('a', day(31))],
      ['differ 31 calendar-day: a (1 month)'],
    ],
    [
      'hours on the way: the days are compared, the hours told',
      wd(2),
      [step('a', wd(1)), step('b', wh(2), ['a']), step('c', wd(2), ['b'])],
      ['over 3 working-day: a → b → c (2 working-day)', 'differ 2 working-hour: b (2 working-day)'],
    ],
    [
      'a sum: within each unit',
      {
        unit: 'sum',
        parts: [
          { amount: 3, unit: 'working-day' },
          { amount: 2, unit: 'week' },
        ],
      },
      [step('a', wd(3)), step('b', day(14), ['a'])],
      [],
    ],
    [
      'a sum: more of one unit and less of the other says nothing',
      {
        unit: 'sum',
        parts: [
          { amount: 3, unit: 'working-day' },
          { amount: 2, unit: 'week' },
        ],
      },
      [step('a', wd(4)), step('b', day(1), ['a'])],
      ['differ 4 working-day: a (3 working-day + 2 week)'],
    ],
    [
      'a sum: more of one and as much of the other',
      {
        unit: 'sum',
        parts: [
          { amount: 3, unit: 'working-day' },
          { amount: 2, unit: 'week' },
        ],
      },
      [step('a', wd(2)), step('b', day(14), ['a']), step('c', wd(2), ['b'])],
      ['over 4 working-day: a → b → c (3 working-day + 2 week)'],
    ],
    ['the same day allows no day', { unit: 'same-day' }, [step('a', wd(1))], ['over 1 working-day: a (same-day)']],
    ['but hours', { unit: 'same-day' }, [step('a', wh(8))], ['differ 8 working-hour: a (same-day)']],
    [
      'on the spot allows nothing',
      { unit: 'on-the-spot' },
      [step('a', wh(1))],
      ['over 1 working-hour: a (on-the-spot)'],
    ],
    ['steps of no time', { unit: 'on-the-spot' }, [step('a', { unit: 'same-day' })], []],
  ])('%s', (_, limit, steps, problems) => {
    const found = checkProcess(made(steps, { limit })).map(
      ({ code, value, accepted }) => `${code === 'process/over-limit' ? 'over' : 'differ'} ${value} (${accepted})`,
    );
    expect(found).toEqual(problems);
  });

  test('steps on a condition count against the limit on that condition', () => {
    const steps = [
      step('a', wd(3)),
      step('verify', wd(2), ['a'], { when: 'verify' }),
      step('pay', wd(2), ['a'], { when: 'pay' }),
    ];
    const extensions = [{ when: 'verify', upTo: wd(5), basis: [] }];
    const found = checkProcess(made(steps, { limit: wd(3), extensions }));
    expect(found.map(({ path, value }) => [path.join('.'), value])).toEqual([['limit', '5 working-day: a → pay']]);
    const by = [...extensions, { when: 'pay', by: wd(1), basis: [] }];
    expect(
      checkProcess(made(steps, { limit: wd(3), extensions: by })).map(({ path, value }) => [path.join('.'), value]),
    ).toEqual([['extensions.1.by', '5 working-day: a → pay']]);
    expect(criticalPaths(made([step('z', wd(2)), step('a', wd(2))]))[0]?.steps).toEqual(['a']);
    expect(criticalPaths(made(steps), ['verify'])).toEqual([{ steps: ['a', 'verify'], takes: wd(5) }]);
    expect(criticalPaths(made(steps))).toEqual([{ steps: ['a'], takes: wd(3) }]);
  });
});

const schedule = (steps: readonly ProcessStep[], receivedAt: string, more: Partial<ScheduleQuery & Process> = {}) =>
  processSchedule({ receivedAt, process: made(steps, more), calendars, policy, ...more });
const times = (...of: Parameters<typeof schedule>) =>
  schedule(...of).steps.map(({ startsAt, due }) => `${startsAt} - ${due.dueAt ?? due.dueOn}`);

describe('when steps start and are due', () => {
  const hours = [step('a', wh(2)), step('b', wh(3), ['a']), step('c', wh(2), ['b'])];
  test.each<[string, string, readonly ProcessStep[], readonly string[]]>([
    [
      'days after days',
      '2026-11-20T09:00',
      [step('a', wd(1)), step('b', wd(2), ['a'])],
      ['2026-11-20T09:00 - 2026-11-23', '2026-11-24T00:00 - 2026-11-26'],
    ],
    [
      'hours after hours',
      '2026-11-16T07:30',
      hours,
      [
        '2026-11-16T07:30 - 2026-11-16T09:30',
        '2026-11-16T09:30 - 2026-11-16T14:00',
        '2026-11-16T14:00 - 2026-11-16T16:00',
      ],
    ],
    [
      'hours after days',
      '2026-11-20T09:00',
      [step('a', wd(1)), step('b', wh(1), ['a'])],
      ['2026-11-20T09:00 - 2026-11-23', '2026-11-24T00:00 - 2026-11-25T08:30'],
    ],
    [
      'days after hours',
      '2026-11-16T09:00',
      [step('a', wh(1)), step('b', wd(1), ['a'])],
      ['2026-11-16T09:00 - 2026-11-16T10:00', '2026-11-16T10:00 - 2026-11-17'],
    ],
    [
      'no day after days',
      '2026-11-16',
      [step('a', wd(1)), step('b', { unit: 'same-day' }, ['a'])],
      ['2026-11-16 - 2026-11-17', '2026-11-18T00:00 - 2026-11-17'],
    ],
    [
      'by the clock through the night',
      '2026-11-20T20:00',
      [step('a', { amount: 24, unit: 'hour' }), step('b', wd(1), ['a'])],
      ['2026-11-20T20:00 - 2026-11-21T20:00', '2026-11-21T20:00 - 2026-11-23'],
    ],
    [
      'the police also on Saturday',
      '2026-11-20T09:00',
      [step('a', wd(1), [], { calendar: 'police' }), step('b', wd(1), ['a'])],
      ['2026-11-20T09:00 - 2026-11-21', '2026-11-22T00:00 - 2026-11-23'],
    ],
  ])('%s', (_, receivedAt, steps, expected) => {
    expect(times(steps, receivedAt)).toEqual(expected);
  });

  test('who waits for several starts after the last, and the way there is told', () => {
    const steps = [step('z', wd(2)), step('a', wd(2)), step('long', wd(3)), step('end', wd(1), ['a', 'long', 'z'])];
    const planned = schedule(steps, '2026-11-16T09:00');
    expect(planned.steps.map(({ waitsFor }) => waitsFor)).toEqual([null, null, null, 'long']);
    expect([planned.criticalPath, planned.doneAt]).toEqual([['long', 'end'], '2026-11-21T00:00']);
    const equal = schedule([step('z', wd(2)), step('a', wd(2)), step('end', wd(1), ['z', 'a'])], '2026-11-16T09:00');
    expect(equal.criticalPath).toEqual(['a', 'end']);
  });

  test('a story can be told of every step', () => {
    const { steps } = schedule([step('a', wd(1)), step('b', wh(1), ['a'])], '2026-11-20T09:00');
    for (const { asked, due } of steps) {
      expect(explainDueDate({ ...asked, calendar: office, policy }).value).toEqual(due);
    }
  });

  test('a late receipt is late once: for the whole and for the steps that start with it', () => {
    const steps = [
      step('a', wd(1)),
      step('b', { unit: 'same-day' }),
      step('c', wh(9), ['a']),
      step('d', { unit: 'same-day' }, ['e']),
      step('e', wh(1)),
    ];
    const late = schedule(steps, '2026-11-16T15:30', { limit: { ...wd(3), receiptCutoff: '15:00' } });
    expect(late.steps.map(({ due }) => due.dueAt ?? due.dueOn)).toEqual([
      '2026-11-18',
      '2026-11-17',
      '2026-11-20T08:30',
      '2026-11-17',
      '2026-11-17T08:30',
    ]);
    expect(late.due?.dueOn).toBe('2026-11-20');
    const sameDay = schedule([step('e', wh(1)), step('d', { unit: 'same-day' }, ['e'])], '2026-11-16T14:30', {
      limit: { unit: 'same-day' },
    });
    expect(sameDay.steps.map(({ due }) => due.dueAt ?? due.dueOn)).toEqual(['2026-11-16T15:30', '2026-11-16']);
    const byPolicy = schedule([step('e', wh(1))], '2026-11-16T14:30', {
      policy: { ...policy, lateReceipt: { value: { after: '14:00' }, basis: [] } },
    });
    const clock = { amount: 24, unit: 'hour' } as const;
    const late14 = { ...policy, lateReceipt: { value: { after: '14:00' }, basis: [] } };
    expect(times([step('a', clock)], '2026-11-16T14:30', { policy: late14 })).toEqual([
      '2026-11-16T14:30 - 2026-11-18T07:30',
    ]);
    expect(times([step('a', clock)], '2026-11-16T14:30', { limit: { ...wd(3), receiptCutoff: '14:00' } })).toEqual([
      '2026-11-16T14:30 - 2026-11-17T14:30',
    ]);
    expect(byPolicy.steps[0]?.due.dueAt).toBe('2026-11-17T08:30');
    const ownCutoff = schedule([step('a', { ...wd(1), receiptCutoff: '16:00' })], '2026-11-16T15:30', {
      limit: { ...wd(3), receiptCutoff: '15:00' },
    });
    expect(ownCutoff.steps[0]?.due.dueOn).toBe('2026-11-17');
    const whole = schedule([step('a', { unit: 'same-day' })], '2026-11-16T15:30');
    expect(whole.steps[0]?.due.dueOn).toBe('2026-11-16');
    const noLimit = processSchedule({
      receivedAt: '2026-11-16T15:30',
      calendars,
      policy,
      process: withoutLimit([step('a', { unit: 'same-day' })]),
    });
    expect([noLimit.due, noLimit.steps[0]?.due.dueOn]).toEqual([null, '2026-11-17']);
  });

  test('steps on conditions that are not met are passed over', () => {
    const steps = [step('a', wd(1)), step('verify', wd(2), ['a'], { when: 'verify' }), step('sign', wd(1), ['verify'])];
    const more = {
      limit: wd(2),
      extensions: [
        { when: 'verify', upTo: wd(4), basis: [] },
        { when: 'flood', by: wd(3), basis: [] },
      ],
    };
    const plain = schedule(steps, '2026-11-16T09:00', more);
    expect([plain.steps.map(({ id }) => id), plain.notNeeded, plain.due?.dueOn]).toEqual([
      ['a', 'sign'],
      ['verify'],
      '2026-11-18',
    ]);
    expect(plain.steps[1]?.waitsFor).toBe('a');
    const verified = schedule(steps, '2026-11-16T09:00', { ...more, conditions: ['verify'] });
    expect([verified.criticalPath, verified.due?.dueOn]).toEqual([['a', 'verify', 'sign'], '2026-11-20']);
    expect(schedule(steps, '2026-11-16T09:00', { ...more, conditions: ['flood'] }).due?.dueOn).toBe('2026-11-23');
    expect(schedule(steps, '2026-11-16T09:00', { ...more, conditions: ['verify', 'flood'] }).due?.dueOn).toBe(
      '2026-11-23',
    );
    const none = schedule([step('a', wd(1), [], { when: 'x' })], '2026-11-16T09:00');
    expect([none.steps, none.criticalPath, none.doneAt]).toEqual([[], [], '2026-11-16T09:00']);
  });

  test('findings: steps after the limit, and facts that do not fit', () => {
    const steps = [step('a', wd(4)), step('b', wd(2), ['a']), step('c', wd(1), [], { when: 'x' })];
    const completed = new Map([
      ['b', '2026-11-17T10:00'],
      ['c', '2026-11-17'],
    ]);
    expect(schedule(steps, '2026-11-16T09:00').findings).toEqual([
      {
        code: 'process/step-after-limit',
        path: ['steps', 1],
        severity: 'warning',
        value: '2026-11-25',
        accepted: '≤ 2026-11-23',
      },
    ]);
    expect(schedule(steps, '2026-11-16T09:00', { completed }).findings.map(({ code }) => code)).toEqual([
      'process/done-before-start',
      'process/done-but-not-needed',
    ]);
    const late = new Map([['a', '2026-11-24T00:00']]);
    expect(
      schedule(steps.slice(0, 1), '2026-11-16T09:00', { completed: late }).findings.map(({ code }) => code),
    ).toEqual(['process/step-after-limit']);
  });

  test.each<[string, Partial<ScheduleQuery & Process>, string, readonly (string | number)[]]>([
    ['an unknown condition', { conditions: ['x'] }, 'process/unknown-condition', ['conditions', 0]],
    ['an unknown step done', { completed: new Map([['x', '2026-11-16']]) }, 'process/unknown-step', ['completed', 'x']],
    ['no calendars', { calendars: undefined as never }, 'process/invalid', ['calendar']],
    ['no policy', { policy: undefined as never }, 'deadline/invalid-policy', ['limit', 'policy']],
    [
      'a date that is none',
      { completed: new Map([['a', '2026-02-30']]) },
      'kernel/not-a-date-time',
      ['completed', 'a'],
    ],
    ['no hours', { calendars: new Map([...calendars, ['office', police]]) }, 'calendar/no-hours', ['steps', 0]],
  ])('refused: %s', (_, more, code, path) => {
    const error = refused(() => schedule([step('a', wh(1))], '2026-11-16T09:00', more));
    expect([error.code, error.problems[0]?.path]).toEqual([code, path]);
  });

  test('a process that cannot be worked is refused with every problem', () => {
    const error = refused(() => schedule([step('a', wd(0), ['a'])], '2026-11-16T09:00'));
    expect([error.code, error.problems.map(({ code }) => code)]).toEqual([
      'process/invalid',
      ['process/cycle', 'deadline/amount-out-of-bounds'],
    ]);
  });
});

function withoutLimit(steps: readonly ProcessStep[]): Process {
  const { limit: _, ...process } = made(steps);
  return process;
}

describe('who has the dossier', () => {
  const steps = [step('a', wh(2)), step('b', wd(1), ['a']), step('c', wd(2), ['a']), step('d', wd(1), ['b', 'c'])];
  const receivedAt = '2026-11-16T09:00';
  const names = ({ holders }: ReturnType<typeof holderOn>) =>
    holders.map((holder) => holder.step ?? holder.agency.name);

  test.each([
    ['2026-11-15', 'not-received', []],
    ['2026-11-16T08:59', 'not-received', []],
    ['2026-11-16T09:00', 'in-process', ['a']],
    ['2026-11-16T10:59', 'in-process', ['a']],
    ['2026-11-16T11:00', 'in-process', ['b', 'c']],
    ['2026-11-16', 'in-process', ['a', 'b', 'c']],
    ['2026-11-17', 'in-process', ['b', 'c']],
    ['2026-11-18T00:00', 'in-process', ['c']],
    ['2026-11-19', 'in-process', ['d']],
    ['2026-11-20', 'at-desk', ['desk']],
  ])('by plan, %s: %s %j', (at, phase, holders) => {
    const holding = holderOn(schedule(steps, receivedAt), at);
    expect([holding.phase, names(holding)]).toEqual([phase, holders]);
  });

  test.each([
    ['2026-11-15', 'not-received', []],
    ['2026-11-17', 'in-process', ['a', 'b', 'c']],
    ['2026-11-17T14:00', 'in-process', ['b', 'c']],
    ['2026-11-30', 'in-process', ['c']],
  ])('by facts, %s: %s %j', (at, phase, holders) => {
    const completed = new Map([
      ['a', '2026-11-17T14:00'],
      ['b', '2026-11-18'],
    ]);
    const holding = holderOn({ process: made(steps), receivedAt, completed }, at);
    expect([holding.phase, names(holding)]).toEqual([phase, holders]);
  });

  test('when all is done the desk has the results, since the last was done', () => {
    const completed = new Map(steps.map(({ id }, at) => [id, `2026-11-2${at}T10:00`]));
    const facts = { process: made(steps), receivedAt, completed };
    expect(holderOn(facts, '2026-11-23T10:00')).toEqual({
      phase: 'at-desk',
      holders: [{ agency: { name: 'desk' }, since: '2026-11-23T10:00' }],
    });
    expect(names(holderOn(facts, '2026-11-23T09:59'))).toEqual(['d']);
    expect(holderOn(schedule(steps, receivedAt, { completed }), '2026-11-23T10:00').phase).toBe('at-desk');
  });

  test('a step done in the minute it started never had it', () => {
    const some = [step('a', wd(1)), step('b', wd(1), ['a'])];
    const completed = new Map([
      ['a', '2026-11-16T10:00'],
      ['b', '2026-11-16T10:00'],
    ]);
    expect(names(holderOn({ process: made(some), receivedAt, completed }, '2026-11-16'))).toEqual(['a']);
  });

  test('nothing is asked of steps that are not needed', () => {
    const some = [step('a', wd(1)), step('b', wd(1), ['a'], { when: 'x' }), step('c', wd(1), ['b'])];
    const facts = { process: made(some), receivedAt, completed: new Map([['a', '2026-11-17']]) };
    expect(names(holderOn(facts, '2026-11-18T09:00'))).toEqual(['c']);
    expect(names(holderOn({ ...facts, conditions: ['x'] }, '2026-11-18T09:00'))).toEqual(['b']);
    expect(names(holderOn({ process: made(some), receivedAt }, '2026-11-18'))).toEqual(['a']);
  });

  test('facts that do not fit are refused', () => {
    expect(
      refused(() =>
        holderOn({ process: made(steps), receivedAt, completed: new Map([['x', '2026-11-16']]) }, '2026-11-17'),
      ).code,
    ).toBe('process/unknown-step');
    expect(refused(() => holderOn({ process: made([]), receivedAt }, '2026-11-17')).code).toBe('process/invalid');
    expect(refused(() => holderOn({ process: made(steps), receivedAt }, '2026-02-30')).code).toBe(
      'kernel/not-a-date-time',
    );
  });
});

describe('who apologises', () => {
  const steps = [step('a', wd(1)), step('b', wd(1), ['a']), step('c', wh(2))];
  const lateBy = (at: string, completed: ReadonlyMap<string, string> = new Map()) =>
    lateSteps(schedule(steps, '2026-11-16T09:00', { completed }), at).map(({ id }) => id);

  test.each([
    ['2026-11-16T11:00', []],
    ['2026-11-16T11:01', ['c']],
    ['2026-11-17', ['c']],
    ['2026-11-17T23:59', ['c']],
    ['2026-11-18T00:00', ['a', 'c']],
    ['2026-11-30', ['a', 'c']],
  ])('nothing done, %s: %j', (at, late) => {
    expect(lateBy(at)).toEqual(late);
  });

  test.each([
    [
      'done on the due day',
      [
        ['a', '2026-11-17'],
        ['c', '2026-11-16'],
      ],
      '2026-11-18',
      [],
    ],
    [
      'done at the minute',
      [
        ['a', '2026-11-17T23:59'],
        ['c', '2026-11-16T11:00'],
      ],
      '2026-11-18',
      [],
    ],
    [
      'done a minute late',
      [
        ['a', '2026-11-18T00:00'],
        ['c', '2026-11-16T11:01'],
      ],
      '2026-11-18',
      ['a', 'c'],
    ],
    [
      'not yet done at that time',
      [
        ['a', '2026-11-18T10:00'],
        ['c', '2026-11-16'],
      ],
      '2026-11-17T10:00',
      [],
    ],
    [
      'the one after has its whole share',
      [
        ['a', '2026-11-19'],
        ['c', '2026-11-16'],
      ],
      '2026-11-20',
      ['a'],
    ],
    [
      'and is late in its turn',
      [
        ['a', '2026-11-19'],
        ['c', '2026-11-16'],
      ],
      '2026-11-21',
      ['a', 'b'],
    ],
  ] as const)('%s', (_, completed, at, late) => {
    expect(lateBy(at, new Map(completed))).toEqual(late);
  });
});
