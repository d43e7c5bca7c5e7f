// The story of form 06 step by step, as data: what each step looked at, and what came of it.
import { inForce, narrate } from 'motcua';
import { explainForm06, type FormOptions, form06, tally } from 'motcua/statistics';
import { reportForms } from 'motcua/vn';
import { describe, expect, test } from 'vitest';
import { disposition, november, stateOf } from './states.ts';

const form = inForce(reportForms.form06, november.to);

const story = (options: Partial<FormOptions> = {}) => {
  const counted = tally(
    [
      { channel: 'online' as const, endedOn: '2026-11-06' },
      { channel: 'online' as const, endedOn: '2026-11-12', apologisedOn: '2026-11-08' },
      { channel: 'postal' as const, endedOn: '2026-11-06', outcome: 'withdrawn' as const },
      { receivedAt: '2026-10-01', endedOn: '2026-11-12' },
      { suspendedOn: '2026-11-06' },
      { dueOn: null },
      // of a unit nobody knows: in no row, and so in no story
      { unit: 'X', channel: 'online' as const, endedOn: '2026-11-06', outcome: 'withdrawn' as const },
    ].map((row) => stateOf(row)),
    { period: november, keys: ['unit'], known: { unit: ['A'] } },
  );
  return { counted, explained: explainForm06(counted, { disposition, ...options }) };
};

/** The steps by one rule. */
const stepsBy = (rule: string, options?: Partial<FormOptions>) =>
  story(options).explained.because.filter((step) => step.rule === rule);

describe('the steps of form 06', () => {
  test('come in the order of the form, and the form is the one that is explained', () => {
    const { counted, explained } = story();
    expect(explained.value).toEqual(form06(counted, { disposition }));
    expect(explained.because.map(({ rule }) => rule.replace('statistics/', ''))).toEqual([
      'counted',
      ...Array.from({ length: 5 }, () => 'disposition'),
      ...['sum', 'column', 'column', 'column'],
      ...['sum', 'column', 'column', 'column'],
      ...['sum', 'column', 'column'],
    ]);
  });

  test('begin with what was counted, on the basis of the form where there is one', () => {
    const first = { rule: 'statistics/counted', applied: true, outcome: 6 };
    const inputs = { from: november.from, to: november.to, knownOn: null };
    expect(stepsBy('statistics/counted')).toEqual([{ ...first, basis: [], inputs }]);
    expect(stepsBy('statistics/counted', { form })).toEqual([{ ...first, basis: form.basis, inputs }]);
  });

  test('say how many dossiers each switch decided on, and that one without dossiers decided nothing', () => {
    expect(
      stepsBy('statistics/disposition').map(({ applied, inputs, outcome }) => ({ applied, inputs, outcome })),
    ).toEqual([
      { applied: true, inputs: { switch: 'withdrawn', dossiers: 1 }, outcome: 'by-day' },
      { applied: false, inputs: { switch: 'returned', dossiers: 0 }, outcome: 'by-day' },
      { applied: false, inputs: { switch: 'stopped', dossiers: 0 }, outcome: 'by-day' },
      { applied: true, inputs: { switch: 'suspended', dossiers: 1 }, outcome: 'by-first-day' },
      { applied: true, inputs: { switch: 'noDueDate', dossiers: 1 }, outcome: 'excluded' },
    ]);
    expect(stepsBy('statistics/disposition')[0]?.basis).toEqual(disposition.withdrawn.basis);
  });

  test('count a dossier without a due date with one switch: with its own only where that says where it is told', () => {
    const row = { dueOn: null, endedOn: '2026-11-06', outcome: 'withdrawn' as const };
    const one = tally([stateOf(row), stateOf({ dueOn: null, suspendedOn: '2026-11-06' })], {
      period: november,
      keys: [],
    });
    const decided = (own: Partial<FormOptions['disposition']>) =>
      explainForm06(one, { disposition: { ...disposition, ...own } })
        .because.filter(({ rule, applied }) => rule === 'statistics/disposition' && applied)
        .map(({ inputs, outcome }) => [inputs['switch'], outcome, inputs['dossiers']]);
    const noDueDate = { value: 'in-time', basis: [] } as const;
    expect(decided({})).toEqual([['noDueDate', 'excluded', 2]]);
    expect(decided({ noDueDate })).toEqual([['noDueDate', 'in-time', 2]]);
    expect(decided({ noDueDate, withdrawn: { value: 'excluded', basis: [] } })).toEqual([
      ['withdrawn', 'excluded', 1],
      ['noDueDate', 'in-time', 1],
    ]);
    expect(
      decided({ noDueDate, withdrawn: { value: 'on-time', basis: [] }, suspended: { value: 'in-time', basis: [] } }),
    ).toEqual([
      ['withdrawn', 'on-time', 1],
      ['suspended', 'in-time', 1],
    ]);
  });

  test('tell what was refused after its receipt, where there is some: it is counted and in no column', () => {
    const refusedOne = stateOf({ endedOn: '2026-11-06', outcome: 'refused' });
    const { because } = explainForm06(tally([refusedOne], { period: november, keys: [] }), { disposition });
    expect(because[0]?.outcome).toBe(1);
    expect(narrate(because, { locale: 'en' })).toContain(
      'Dossiers refused after their receipt: in no column (1 dossier)',
    );
    expect(narrate(because, { locale: 'vi' })).toContain(
      'Hồ sơ bị từ chối sau khi tiếp nhận: không đưa vào cột nào (1 hồ sơ)',
    );
  });

  test('name the columns a sum is made of', () => {
    const [first, ...rest] = stepsBy('statistics/sum');
    expect(first).toEqual({
      rule: 'statistics/sum',
      applied: true,
      basis: [],
      inputs: { column: '3', label: { vi: 'Tổng số', en: 'Total' }, of: ['4', '5', '6'] },
      outcome: 5,
    });
    expect(rest.map(({ inputs, outcome }) => [inputs['column'], inputs['of'], outcome])).toEqual([
      ['7', ['8', '9', '10'], 4],
      ['11', ['12', '13'], 1],
    ]);
  });

  test('tell the parts of a column: the flows of what came in, the classes of the rest', () => {
    const columns = stepsBy('statistics/column');
    expect(
      columns.map(({ applied, inputs, outcome }) => [inputs['column'], applied, outcome, inputs['parts']]),
    ).toEqual([
      ['4', true, 2, [{ flow: 'online', dossiers: 2 }]],
      [
        '5',
        true,
        2,
        [
          { flow: 'postal', dossiers: 1 },
          { flow: 'unknown', dossiers: 1 },
        ],
      ],
      ['6', true, 1, [{ flow: 'carried', dossiers: 1 }]],
      [
        '8',
        true,
        2,
        [
          { status: 'finished', timeliness: 'early', apologised: false, dossiers: 1 },
          { status: 'withdrawn', timeliness: 'early', apologised: false, dossiers: 1 },
        ],
      ],
      ['9', false, 0, []],
      [
        '10',
        true,
        2,
        [
          { status: 'finished', timeliness: 'overdue', apologised: false, dossiers: 1 },
          { status: 'finished', timeliness: 'overdue', apologised: true, dossiers: 1 },
        ],
      ],
      ['12', true, 1, [{ status: 'suspended', timeliness: 'not-due', apologised: false, dossiers: 1 }]],
      ['13', false, 0, []],
    ]);
    expect(columns.every(({ basis }) => basis.length === 0)).toBe(true);
    expect(columns[0]?.inputs['label']).toEqual({ vi: expect.any(String), en: 'In the period: online' });
  });
});
