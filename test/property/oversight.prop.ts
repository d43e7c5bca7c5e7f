import { fc, test } from '@fast-check/vitest';
import { rollUp } from 'motcua/indicator';
import {
  checkPlan,
  type DutyRule,
  drawSample,
  dutyCompliance,
  dutyIndicator,
  dutyOccurrences,
  type Finding,
  findingIndicator,
  type Inspection,
  inspectionCoverage,
  inspectionReport,
  openFindings,
  overdueFindings,
  overdueTasks,
  type Plan,
  planIndicator,
  planProgress,
  type RecordedFact,
} from 'motcua/oversight';
import { vietnamCalendar as calendar, vietnamCalendarSpec as spec } from 'motcua/vn';
import { describe, expect } from 'vitest';
import { runs } from '../arbitraries/runs.ts';
import { plus, weekday, worksOn } from '../reference/walk.ts';

const source = { system: 'test' };

const day = fc.nat(59).map((many) => plus('2026-01-01', many));

const facts = fc
  .record({ on: day, delay: fc.nat(20), said: fc.boolean() })
  .map(({ on, delay, said }) => (said ? { on, recordedOn: plus(on, delay) } : { on }));

const tasks = fc.record(
  {
    name: fc.constant('x'),
    unit: fc.constantFrom('A', 'B', 'C'),
    dueOn: day,
    deliverable: fc.constantFrom('report', ''),
    evidence: fc.constantFrom('required' as const, 'optional' as const),
    done: facts,
  },
  { requiredKeys: ['name'] },
);

const plans: fc.Arbitrary<Plan> = fc.array(fc.array(tasks, { maxLength: 6 }), { maxLength: 4 }).map((groups) => ({
  code: 'P',
  name: 'P',
  unit: 'whole',
  period: { from: '2026-01-01', to: '2026-02-28' },
  groups: groups.map((list, group) => ({
    code: `${group}`,
    name: 'x',
    tasks: list.map((task, at) => ({ ...task, code: `${group}.${at}` })),
  })),
}));

/** Whatever was done or entered after a day taken out of a plan. */
const asEnteredOn = (plan: Plan, on: string): Plan => ({
  ...plan,
  groups: plan.groups.map((group) => ({
    ...group,
    tasks: group.tasks.map(({ done, ...task }) =>
      done === undefined || done.on > on || (done.recordedOn ?? done.on) > on ? task : { ...task, done },
    ),
  })),
});

describe('plans', () => {
  test.prop([plans, day], { numRuns: runs(300) })(
    'stand in counts that add up, by standing and by group',
    (plan, on) => {
      const {
        groups,
        tasks: all,
        done,
        inTime,
        late,
        doneUndated,
        overdue,
        notDue,
        undated,
        unproven,
      } = planProgress(plan, on);
      expect(done + overdue + notDue + undated).toBe(all);
      expect(inTime + late + doneUndated).toBe(done);
      expect(unproven).toBeLessThanOrEqual(done);
      expect(overdueTasks(plan, on).length).toBe(overdue);
      for (const key of ['tasks', 'done', 'overdue', 'undated', 'unproven'] as const) {
        expect(groups.reduce((sum, group) => sum + group[key], 0)).toBe(planProgress(plan, on)[key]);
      }
    },
  );

  test.prop([plans, day], { numRuns: runs(300) })('as of a day never depend on what is entered later', (plan, on) => {
    const then = asEnteredOn(plan, on);
    expect(planProgress(plan, on)).toEqual(planProgress(then, on));
    expect(planIndicator(plan, on, { source, measure: 'in-time' }).byUnit).toEqual(
      planIndicator(then, on, { source, measure: 'in-time' }).byUnit,
    );
  });

  test.prop([plans, day, fc.constantFrom('completion' as const, 'in-time' as const)], { numRuns: runs(300) })(
    'are shares between 0 and 1 that roll up from units to the whole, or nothing',
    (plan, on, measure) => {
      const { whole, byUnit, byGroup } = planIndicator(plan, on, { source, measure });
      for (const { value, numerator, denominator } of [whole, ...byUnit, ...byGroup]) {
        expect(value === null).toBe(denominator === 0);
        expect((numerator ?? 0) >= 0 && (numerator ?? 0) <= (denominator ?? 0)).toBe(true);
      }
      const isAll = plan.groups.every((group) => group.tasks.every(({ unit }) => unit !== undefined));
      if (!isAll || byUnit.length === 0) return;
      const { sum } = rollUp(byUnit, { unit: 'whole' });
      expect([sum.numerator, sum.denominator]).toEqual([whole.numerator, whole.denominator]);
    },
  );

  test.prop([plans], { numRuns: runs(100) })('lack what they lack whatever was done', (plan) => {
    const lacks = (of: Plan) => checkPlan(of).filter(({ path }) => !path.includes('done'));
    expect(lacks(plan)).toEqual(lacks(asEnteredOn(plan, '2025-12-31')));
  });
});

/** A day of 2025 to 2026; two periods of 200 days from it end before the calendar does. */
const anyDay = fc.nat(600).map((many) => plus('2025-01-10', many));

const ends = fc
  .record({ since: anyDay, length: fc.integer({ min: 400, max: 700 }), ends: fc.boolean() })
  .map(({ since, length, ends: hasEnd }) => (hasEnd ? { since, until: plus(since, length) } : { since }));

const restDays = fc.constantFrom('excused' as const, 'following' as const, 'preceding' as const, 'kept' as const);
const quotaRestDays = fc.constantFrom('excused' as const, 'kept' as const);
const weekdays = fc.uniqueArray(
  fc.constantFrom(1 as const, 2 as const, 4 as const, 5 as const, 6 as const, 7 as const),
  {
    minLength: 1,
  },
);

const dayDuties: fc.Arbitrary<DutyRule> = fc
  .oneof(
    fc.record({ every: fc.constant('week' as const), weekdays, restDay: restDays }),
    fc.record({
      every: fc.constant('month' as const),
      monthDays: fc.uniqueArray(fc.constantFrom(1, 2, 10, 20, 28, -1), { minLength: 1 }),
      restDay: restDays,
    }),
  )
  .chain((rule) => ends.map((days) => ({ code: 'D', name: 'D', ...rule, ...days }) as DutyRule));

const quotas: fc.Arbitrary<DutyRule> = fc
  .record({
    every: fc.constantFrom('week' as const, 'month' as const, 'quarter' as const, 'year' as const),
    times: fc.integer({ min: 1, max: 7 }),
    restDay: quotaRestDays,
  })
  .chain((rule) => ends.map((days) => ({ code: 'D', name: 'D', ...rule, ...days }) as DutyRule))
  // a year that begins within the days of the rule need not end in them
  .filter((rule) => rule.every !== 'year' || rule.until === undefined);

const duties = fc.oneof(dayDuties, quotas);

const records: fc.Arbitrary<readonly RecordedFact[]> = fc.array(
  fc
    .record({ on: anyDay, delay: fc.nat(30) })
    .map(({ on, delay }) => (delay === 0 ? { on } : { on, recordedOn: plus(on, delay) })),
  { maxLength: 60 },
);

const periods = fc
  .record({ from: anyDay, length: fc.nat(200) })
  .map(({ from, length }) => ({ from, to: plus(from, length) }));

const STEPS = { following: 1, preceding: -1, kept: 0, excused: 0 };

const isLast = (day: string) => plus(day, 1).slice(8) === '01';

const isNamed = ({ weekdays, monthDays, since, until = '9999-12-31' }: DutyRule, day: string) =>
  day >= since &&
  day <= until &&
  (weekdays?.some((one) => one === weekday(day)) ||
    monthDays?.some((one) => one === Number(day.slice(8)) || (one === -1 && isLast(day))));

/** Where a day comes to stand, one day at a time. */
function stoodOn({ restDay = 'excused' }: DutyRule, day: string): string {
  const step = STEPS[restDay];
  if (restDay === 'kept' || worksOn(spec, day)) return `${day} owed`;
  if (step === 0) return `${day} excused`;
  let at = day;
  while (!worksOn(spec, at)) at = plus(at, step);
  return `${at} owed`;
}

const daysBetween = (from: string, to: string) => {
  const days: string[] = [];
  for (let day = from; day <= to; day = plus(day, 1)) days.push(day);
  return days;
};

/** The days on which a duty of one day is owed, or excused, gone through day by day. */
const naive = (rule: DutyRule, { from, to }: { readonly from: string; readonly to: string }): readonly string[] =>
  [
    ...new Set(
      daysBetween(plus(from, -30), plus(to, 30))
        .filter((day) => isNamed(rule, day))
        .map((day) => stoodOn(rule, day))
        .filter((text) => text.slice(0, 10) >= from && text.slice(0, 10) <= to),
    ),
  ].sort();

describe('duties', () => {
  test.prop([duties, anyDay, fc.nat(200), fc.nat(200)], { numRuns: runs(400) })(
    'of adjoining periods add up to those of both',
    (rule, from, first, second) => {
      const middle = plus(from, first);
      const to = plus(middle, second + 1);
      const of = (begin: string, end: string) => dutyOccurrences(rule, { from: begin, to: end }, calendar);
      expect([...of(from, middle), ...of(plus(middle, 1), to)]).toEqual(of(from, to));
    },
  );

  test.prop([dayDuties, periods], { numRuns: runs(300) })('of one day are those found day by day', (rule, period) => {
    const found = dutyOccurrences(rule, period, calendar);
    expect(found.map(({ to, owed }) => `${to} ${owed === 0 ? 'excused' : 'owed'}`)).toEqual(naive(rule, period));
  });

  test.prop([quotas, periods], { numRuns: runs(300) })(
    'of a quota do not overlap, and owe what there are days for',
    (rule, period) => {
      const found = dutyOccurrences(rule, period, calendar);
      for (const [at, { from, to, owed, excused }] of found.entries()) {
        expect(owed + excused).toBe(rule.times);
        expect(from > (found[at - 1]?.to ?? '')).toBe(true);
        expect(from >= rule.since && to <= (rule.until ?? to)).toBe(true);
        const working = daysBetween(from, to).filter((day) => worksOn(spec, day)).length;
        expect(owed).toBe(Math.min(rule.times ?? 0, rule.restDay === 'kept' ? 366 : working));
      }
    },
  );

  test.prop([duties, records, periods, anyDay], { numRuns: runs(300) })(
    'are done, missed or pending as often as they are owed, and kept between never and always',
    (rule, list, period, on) => {
      const answer = dutyCompliance(rule, list, { period, on, calendar });
      const { done, missed, pending, excused, compliance, occurrences } = answer;
      const owed = occurrences.reduce((total, one) => total + one.owed, 0);
      expect(done + missed + pending).toBe(owed);
      expect(excused).toBe(occurrences.reduce((total, one) => total + one.excused, 0));
      for (const one of occurrences) expect(one.done + one.missed + one.pending).toBe(one.owed);
      expect(compliance.numerator).toBeLessThanOrEqual(compliance.denominator);
      expect(compliance.denominator - compliance.numerator).toBe(missed);
      if (on < period.from) return;
      const { value } = dutyIndicator(rule, list, { period, on, calendar, source });
      expect(value === null).toBe(compliance.denominator === 0);
      if (value !== null) expect(value.n >= 0n && value.n <= value.d).toBe(true);
    },
  );

  test.prop([duties, records, periods, anyDay], { numRuns: runs(300) })(
    'as of a day never depend on what is entered later, nor on the order of entries',
    (rule, list, period, on) => {
      const then = list.filter((one) => one.on <= on && (one.recordedOn ?? one.on) <= on);
      const of = (given: readonly RecordedFact[]) => {
        const { problems, ...answer } = dutyCompliance(rule, given, { period, on, calendar });
        return { ...answer, problems: problems.map(({ code }) => code).sort() };
      };
      expect(of(list)).toEqual(of(then));
      expect(of([...list].reverse())).toEqual(of(list));
    },
  );

  test.prop([duties, records, anyDay, fc.nat(200), fc.nat(200)], { numRuns: runs(200) })(
    'are kept in adjoining periods as in both',
    (rule, list, from, first, second) => {
      const middle = plus(from, first);
      const to = plus(middle, second + 1);
      const of = (begin: string, end: string) =>
        dutyCompliance(rule, list, { period: { from: begin, to: end }, on: to, calendar, knownOn: '2027-12-31' });
      const [left, right, both] = [of(from, middle), of(plus(middle, 1), to), of(from, to)];
      for (const key of ['done', 'missed', 'excused', 'pending'] as const)
        expect(left[key] + right[key]).toBe(both[key]);
    },
  );
});

const CODES = ['A', 'B', 'C', 'D'];

const findings = fc
  .record(
    {
      unit: fc.constantFrom(...CODES),
      name: fc.constant('x'),
      severity: fc.constantFrom('violation' as const, 'shortcoming' as const, 'recommendation' as const),
      found: facts,
      toDue: fc.nat(40),
      toClosed: fc.nat(40),
      evidence: fc.constantFrom([], ['x']),
    },
    { requiredKeys: ['unit', 'name', 'severity', 'found', 'evidence'] },
  )
  .map(({ toDue, toClosed, evidence, ...finding }) => ({
    ...finding,
    ...(toDue === undefined ? {} : { dueOn: plus(finding.found.on, toDue) }),
    ...(toClosed === undefined ? {} : { closed: { on: plus(finding.found.on, toClosed), evidence } }),
  }));

const inspections: fc.Arbitrary<Inspection> = fc
  .record({
    list: fc.array(findings, { maxLength: 12 }),
    units: fc.tuple(...CODES.map(() => fc.option(facts, { nil: undefined }))),
    by: fc.constantFrom('records' as const, 'on-site' as const),
    announced: fc.boolean(),
  })
  .map(({ list, units, by, announced }) => ({
    code: 'I',
    name: 'I',
    scope: { by, announced },
    units: CODES.map((unit, at) => (units[at] === undefined ? { unit } : { unit, inspected: units[at] })),
    findings: list.map((finding, at): Finding => ({ ...finding, code: `${at}` })),
  }));

const wasEntered = (fact: EnteredFact, on: string) => fact.on <= on && (fact.recordedOn ?? fact.on) <= on;

type EnteredFact = { readonly on: string; readonly recordedOn?: string };

/** Whatever happened or was entered after a day taken out of an inspection. */
const inspectionEnteredOn = (inspection: Inspection, on: string): Inspection => ({
  ...inspection,
  units: inspection.units.map(({ unit, inspected }) =>
    inspected !== undefined && wasEntered(inspected, on) ? { unit, inspected } : { unit },
  ),
  findings: (inspection.findings ?? [])
    .filter(({ found }) => wasEntered(found, on))
    .map(({ closed, ...finding }) =>
      closed !== undefined && wasEntered(closed, on) ? { ...finding, closed } : finding,
    ),
});

describe('inspections', () => {
  test.prop([inspections, day], { numRuns: runs(300) })(
    'have findings that are open or closed, never both',
    (inspection, on) => {
      const {
        units,
        findings: all,
        open,
        closed,
        closedInTime,
        overdue,
        undated,
        bySeverity,
        inspected,
      } = inspectionReport(inspection, on);
      expect(open + closed).toBe(all);
      expect(closedInTime).toBeLessThanOrEqual(closed);
      expect(overdue + undated).toBeLessThanOrEqual(open);
      expect(Object.values(bySeverity).reduce((total, one) => total + one, 0)).toBe(all);
      expect(units.reduce((total, one) => total + one.open, 0)).toBe(open);
      const [left, late] = [openFindings([inspection], on), overdueFindings([inspection], on)];
      expect([left.length, late.length]).toEqual([open, overdue]);
      expect(late.every(({ dueOn, daysLate }) => dueOn < on && daysLate.calendar > 0)).toBe(true);
      const options = { period: { from: '2026-01-01', to: '2026-12-31' }, on, source };
      expect(inspectionCoverage([inspection], CODES, options).inspected.length).toBe(inspected);
      const { whole, byUnit } = findingIndicator([inspection], options);
      expect([whole.numerator, whole.denominator]).toEqual([closed, all]);
      if (byUnit.length > 0) expect(rollUp(byUnit, { unit: 'all' }).sum.value).toEqual(whole.value);
    },
  );

  test.prop([inspections, day], { numRuns: runs(300) })(
    'as of a day never depend on what is entered later',
    (inspection, on) => {
      const then = inspectionEnteredOn(inspection, on);
      expect(inspectionReport(inspection, on)).toEqual(inspectionReport(then, on));
      const codes = (of: Inspection) => openFindings([of], on).map(({ finding, daysLate }) => [finding.code, daysLate]);
      expect(codes(inspection)).toEqual(codes(then));
    },
  );

  test.prop([fc.nat(60), fc.nat(60), fc.string(), fc.constantFrom('simple-random' as const, 'systematic' as const)], {
    numRuns: runs(300),
  })('are drawn as many as asked for, each once, in the order of the list', (of, size, seed, method) => {
    const list = Array.from({ length: Math.max(of, size) }, (_, at) => at);
    const { drawn, places } = drawSample(list, { method, size, seed });
    expect(drawn).toEqual(places);
    expect(drawn.length).toBe(size);
    expect([...new Set(drawn)].sort((a, b) => a - b)).toEqual(drawn);
    expect(drawSample(list, { method, size, seed }).places).toEqual(places);
    if (method !== 'systematic') return;
    const steps = drawn.slice(1).map((place, at) => place - (drawn[at] as number));
    expect(steps.every((step) => step >= Math.floor(list.length / size) && step <= Math.ceil(list.length / size))).toBe(
      true,
    );
  });
});
