import { dueDate } from 'motcua';
import { classify, type DossierEvent, type DossierState, policyFor, stateAsOf, timeline } from 'motcua/dossier';
import { indicator, meetsTarget, rollUp } from 'motcua/indicator';
import { checkProcedure, limitFor, type Procedure } from 'motcua/procedure';
import { score } from 'motcua/score';
import { reportingPeriod, tally, tallyIndicator } from 'motcua/statistics';
import { denunciationRules, frameworks, petitionIndicators766, policies, reportingCalendars, vietnam } from 'motcua/vn';
import { complaintSettlement, denunciationSettlement, petitionHandling, procedures } from 'motcua/vn/procedures';
import { describe, expect, test } from 'vitest';
import { refused } from '../../refused.ts';

const regimes = [petitionHandling, complaintSettlement, denunciationSettlement];
const days = (amount: number) => ({ amount, unit: 'calendar-day' }) as const;

function dossierOf(procedure: Procedure, events: readonly DossierEvent[], own = denunciationRules) {
  const on = events[0]?.at ?? '';
  const { calendar } = vietnam(on);
  return timeline(events, {
    procedure,
    calendar,
    policy: policyFor(policies, { own, procedure: procedure.code, on }),
  });
}

describe('petitions, complaints and denunciations', () => {
  test('are three procedures with clocks of their own, none of them verified', () => {
    expect(regimes.map(({ code, limits }) => [code, limits?.statutory])).toEqual([
      ['petition', days(20)],
      ['complaint', days(30)],
      ['denunciation', days(30)],
    ]);
    expect(regimes.flatMap((procedure) => checkProcedure(procedure))).toEqual([]);
    expect(JSON.stringify(regimes)).not.toContain('"verified"');
    for (const { name } of regimes) expect(name.en).toMatch(/^[A-Z]/);
  });

  test('a complaint has 30 days, 45 when complex; in remote areas 45 and 60, as the records of the portal have it', () => {
    const clocks = ({ limits, cases = [] }: Procedure) =>
      [limits, ...cases.map((one) => one.limits)].map((one) => [one?.statutory, one?.extensions?.[0]?.upTo]);
    expect(clocks(complaintSettlement)).toEqual([
      [days(30), days(45)],
      [days(45), days(60)],
    ]);
    expect(clocks(procedures.find(({ code }) => code === '1.000178')!)).toEqual(clocks(complaintSettlement));
  });

  test('a complex complaint is extended until the day its longer limit ends on', () => {
    const acceptedOn = '2026-06-01';
    const longer = complaintSettlement.limits!.extensions![0]!.upTo!;
    const { dueOn: until } = dueDate({ receivedAt: acceptedOn, limit: longer, ...vietnam(acceptedOn) });
    const dossier = dossierOf(complaintSettlement, [
      { kind: 'received', at: acceptedOn },
      { kind: 'extended', at: '2026-06-25', until },
      { kind: 'finished', at: '2026-07-10' },
    ]);
    expect(until).toBe('2026-07-16');
    expect(stateAsOf(dossier, '2026-06-24').due.lawfulOn).toBe('2026-07-01');
    const { timeliness, dueOn } = classify(stateAsOf(dossier, '2026-07-31'));
    expect([timeliness, dueOn]).toEqual(['early', until]);
  });

  test('a denunciation is extended once when complex, twice when specially complex, and never a third time', () => {
    const by = days(30);
    const extended = (...on: readonly string[]) =>
      dossierOf(denunciationSettlement, [
        { kind: 'received', at: '2021-03-01' },
        ...on.map((at): DossierEvent => ({ kind: 'extended', at, by })),
      ]);
    const due = (...on: readonly string[]) => stateAsOf(extended(...on), '2021-06-30').due.lawfulOn;
    expect(due()).toBe('2021-03-31');
    expect(due('2021-03-30')).toBe('2021-05-04');
    expect(due('2021-03-30', '2021-04-28')).toBe('2021-06-03');
    expect(due('2021-03-30', '2021-04-28', '2021-05-28')).toBe('2021-06-03');
    expect(extended('2021-03-30', '2021-04-28', '2021-05-28').findings).toEqual([
      expect.objectContaining({ code: 'dossier/extension-beyond-rule', value: 3, accepted: '≤ 2' }),
    ]);
    expect(denunciationSettlement.since).toBe('2019-01-01');
    expect(denunciationSettlement.limits?.extensions?.map((one) => one.by)).toEqual([
      by,
      { unit: 'sum', parts: [by, by] },
    ]);
  });

  test('a denunciation before the law of 2018 has no bound on extensions that is known', () => {
    const most = (on: string) =>
      policyFor(policies, { own: denunciationRules, procedure: 'denunciation', on }).extension.value.most;
    expect([most('2018-12-31'), most('2019-01-01')]).toEqual([null, 2]);
  });

  test('a clock that no regime has is refused by name', () => {
    const ask = (code: string) => limitFor(petitionHandling, { channel: 'online', case: code });
    expect(ask('refuse')).toEqual({ amount: 2, unit: 'working-day' });
    expect(refused(() => ask('settle')).problems).toEqual([
      {
        code: 'procedure/unknown-case',
        path: ['case'],
        severity: 'error',
        value: 'settle',
        accepted: 'refuse | supplement | handle | publish',
      },
    ]);
  });

  test('a province that answers in 10 working days promises less than the 20 days (Ninh Bình, 163/2025, art. 19)', () => {
    const promised: Procedure = {
      ...petitionHandling,
      limits: { ...petitionHandling.limits, committed: { amount: 10, unit: 'working-day' } },
    };
    const due = (procedure: Procedure) =>
      stateAsOf(dossierOf(procedure, [{ kind: 'received', at: '2026-07-06' }]), '2026-07-06').due.promisedOn;
    expect([due(petitionHandling), due(promised)]).toEqual(['2026-07-27', '2026-07-20']);
  });
});

const period = reportingPeriod(reportingCalendars.government, 2026, { quarter: 3 });
const { disposition } = vietnam(period.to);

/** A petition by the clock of how it ended: the day it was sent, the day it ended. */
function petition(sentOn: string, ending: string, endedOn: string | null, unit = 'A'): DossierState {
  const events: DossierEvent[] = [{ kind: 'received', at: sentOn, case: ending, channel: 'online', agency: unit }];
  if (endedOn !== null) events.push({ kind: 'finished', at: endedOn });
  return stateAsOf(dossierOf(petitionHandling, events), period.to);
}

const options = { disposition, source: { system: 'petitions' } };
const timely = (states: readonly DossierState[]) =>
  tallyIndicator(tally(states, { period, keys: ['unit'] }), petitionIndicators766.inTime, options);

describe('a quarter of petitions by decision 766', () => {
  test.each([
    ['refuse', '2026-07-08', '2026-07-09'],
    ['supplement', '2026-07-13', '2026-07-14'],
    ['handle', '2026-07-27', '2026-07-28'],
    ['publish', '2026-07-08', '2026-07-09'],
  ])('has a last day for %s: %s is in time, %s is late', (ending, last, late) => {
    const one = (endedOn: string) => classify(petition('2026-07-06', ending, endedOn)).timeliness;
    expect([one(last), one(late)]).toEqual(['on-time', 'overdue']);
  });

  test('counts what ended and what is open, each in time by its own clock', () => {
    const states = [
      petition('2026-07-06', 'refuse', '2026-07-08'),
      petition('2026-07-06', 'refuse', '2026-07-10'),
      petition('2026-07-06', 'supplement', '2026-07-10'),
      petition('2026-07-06', 'handle', '2026-07-24', 'B'),
      petition('2026-08-03', 'handle', '2026-08-27', 'B'),
      // open on 14/09: within 15 working days, and beyond
      petition('2026-09-07', 'handle', null, 'B'),
      petition('2026-08-03', 'handle', null, 'B'),
      // sent before the quarter, answered in it
      petition('2026-06-01', 'handle', '2026-06-19', 'B'),
      // answered before the quarter: of no concern to it
      petition('2026-06-01', 'handle', '2026-06-12', 'B'),
    ];
    const { whole, byUnit } = timely(states);
    expect([whole.code, whole.measure, whole.numerator, whole.denominator]).toEqual(['766/5.2', 'petition', 5, 8]);
    expect(byUnit.map(({ unit, numerator, denominator }) => [unit, numerator, denominator])).toEqual([
      ['A', 2, 3],
      ['B', 3, 5],
    ]);
    expect(rollUp(byUnit, { unit: null }).sum.value).toEqual(whole.value);
  });

  test('counts by kind and satisfied of what came in the quarter, by counts that are given', () => {
    const states = [
      petition('2026-07-06', 'handle', '2026-07-24'),
      petition('2026-07-06', 'refuse', '2026-07-08'),
      petition('2026-06-01', 'handle', '2026-06-19'),
    ];
    const counted = tally(states, { period, keys: [] });
    const { onProcedures, onStaff, satisfied } = petitionIndicators766;
    const ask = (definition: typeof onStaff, count: number | null) =>
      tallyIndicator(counted, definition, { ...options, given: () => count }).whole;
    expect([onProcedures, onStaff, satisfied].map((one) => one.numerator)).toEqual([
      [{ given: 'petitions-on-procedures' }],
      [{ given: 'petitions-on-staff' }],
      [{ given: 'petitions-without-objection' }],
    ]);
    expect(ask(onStaff, 0).value).toEqual({ n: 0n, d: 1n });
    expect(ask(satisfied, 1).value).toEqual({ n: 1n, d: 2n });
    expect(meetsTarget(indicator({ ...ask(satisfied, 1), target: { value: 0.9, direction: 'at-least' } }))).toBe(false);
    expect(ask(onProcedures, null).verification).toBe('not-available');
    expect(refused(() => ask(onProcedures, 3)).problems[0]).toMatchObject({
      code: 'indicator/above-whole',
      value: 3,
      accepted: '0..2',
    });
    expect(refused(() => ask(onProcedures, -1)).problems[0]?.code).toBe('indicator/not-a-count');
  });

  test('without petitions has no value, which the framework pays in full', () => {
    const { whole } = timely([]);
    expect([whole.numerator, whole.denominator, whole.value]).toEqual([0, 0, null]);
    const codes = Object.values(petitionIndicators766).map(({ code }) => code);
    expect(codes).toEqual(['766/5.1-procedures', '766/5.1-staff', '766/5.2', '766/5.2-publication', '766/5.3']);
    const points = (figure: typeof whole) => {
      const inputs = { [figure.code]: figure };
      const { root } = score(frameworks.qd766, { unit: 'A', period: '2026-Q3', inputs });
      return root.children.flatMap(({ children }) => children).find(({ code }) => code === '5.2')?.points;
    };
    expect(points(whole)).toEqual({ n: 6n, d: 1n });
    const states = [petition('2026-07-06', 'refuse', '2026-07-08'), petition('2026-07-06', 'refuse', '2026-07-10')];
    expect(points(timely(states).whole)).toEqual({ n: 300n, d: 100n });
  });
});
