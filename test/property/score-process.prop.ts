import { fc, test } from '@fast-check/vitest';
import {
  type AssessedPoints,
  type Assessment,
  type AssessmentEvent,
  type AssessmentHistory,
  assessmentAsOf,
  assessmentProgress,
  type Criterion,
  compare,
  type Exact,
  type Framework,
  type ScoreCard,
  type ScoreDecision,
  type ScoredCriterion,
  type ScoreInputs,
  score,
  verify,
} from 'motcua/score';
import { describe, expect } from 'vitest';

const named = (name: string) => ({ vi: name, en: name });

const roundings = fc.record({
  places: fc.nat(2),
  rounding: fc.constantFrom('half-up', 'half-even', 'down', 'up'),
});

/** Quarters of points, of which many are equal. */
const quarters = (max: number) => fc.integer({ min: 0, max: max * 4 }).map((many) => many / 4);

const policies = fc.constantFrom('incomplete', 'full', 'zero', 'unscored', 'not-counted', 'rebase', 'redistribute');

const leaf = (code: string, max: number, more: Partial<Criterion> = {}): Criterion => ({
  code,
  names: named(code),
  max,
  rule: { kind: 'points', input: code },
  ...more,
});

const CODES = ['1.1', '1.2', '2.1', '2.2', '2.3', 'bonus'] as const;
const MAXIMA: Readonly<Record<string, number>> = { '1.1': 2, '1.2': 3, '2.1': 4, '2.2': 1, '2.3': 2, bonus: 1 };

/** Two domains, one of them a mean, and a bonus, with roundings and policies of every kind. */
const framework: fc.Arbitrary<Framework> = fc
  .record({
    combine: fc.constantFrom('sum', 'mean'),
    missing: policies,
    notApplicable: policies,
    evidence: fc.constantFrom('required', 'optional'),
    rounding: fc.record({ leaf: roundings, node: roundings, total: roundings }, { requiredKeys: [] }),
    most: fc.constantFrom(10, 10.5, 11),
    pool: fc.constantFrom({}, { pooledTo: 5 }, { pooledTo: 10 }),
  })
  .map(({ combine, missing, notApplicable, evidence, rounding, most, pool }) => {
    const of = (code: string, more: Partial<Criterion> = {}) => leaf(code, MAXIMA[code] as number, more);
    const first = [of('1.1', { evidence, closesOn: '2026-01-12' }), of('1.2')];
    const second = [of('2.1', { weight: 2 }), of('2.2'), of('2.3')];
    return {
      id: 'own',
      version: '1',
      names: named('own'),
      absence: { missing, notApplicable },
      rounding,
      root: {
        code: 'T',
        names: named('T'),
        max: 10,
        most,
        ...pool,
        children: [
          { code: '1', names: named('1'), max: 5, lead: 'A', children: first },
          { code: '2', names: named('2'), max: combine === 'sum' ? 7 : 5, combine, children: second },
          of('bonus', { role: 'bonus' }),
        ].map((child) => (child.code === '2' && combine === 'sum' ? { ...child, max: 7 } : child)),
        ...(combine === 'sum' ? { max: 12 } : {}),
      },
      basis: [],
    };
  });

const inputs = fc.record(
  Object.fromEntries(
    CODES.map((code) => [
      code,
      fc.oneof({ weight: 5, arbitrary: quarters(MAXIMA[code] as number) }, fc.constantFrom(null, 'not-applicable')),
    ]),
  ),
);

const leavesOf = (criterion: ScoredCriterion): readonly ScoredCriterion[] =>
  criterion.children.length === 0 ? [criterion] : criterion.children.flatMap(leavesOf);

const nodesOf = (criterion: ScoredCriterion): readonly ScoredCriterion[] => [
  criterion,
  ...criterion.children.flatMap(nodesOf),
];

/** The figures of a card, without what its leaves read. */
const figures = ({ root, points, outOf, complete, incomplete }: ScoreCard) => ({
  points,
  outOf,
  complete,
  incomplete,
  nodes: nodesOf(root).map(({ code, points, raw, share, loss, factor, outOf, absence }) => [
    code,
    points,
    raw,
    share,
    loss,
    factor,
    outOf,
    absence?.policy ?? null,
  ]),
});

describe('verification of a card', () => {
  const adjusted = fc.record(Object.fromEntries(CODES.map((code) => [code, quarters(MAXIMA[code] as number)])), {
    requiredKeys: [],
  });

  test.prop([framework, inputs, adjusted])(
    'gives the card of the points decided, at every level',
    (rules, given, points) => {
      const self = score(rules, { unit: 'A', period: '2026', inputs: given });
      const decisions = Object.entries(points).map(([criterion, own]) => ({
        criterion,
        points: own as number,
        reason: 'x',
      }));
      const verified = verify(self, decisions);
      const other = score(rules, { unit: 'A', period: '2026', inputs: { ...given, ...(points as ScoreInputs) } });
      expect(figures(verified)).toEqual(figures(other));
    },
  );

  test.prop([framework, inputs])('that accepts all changes no figure', (rules, given) => {
    const self = score(rules, { unit: 'A', period: '2026', inputs: given });
    const decisions: ScoreDecision[] = leavesOf(self.root)
      .filter(({ complete }) => complete)
      .map(({ code }) => ({ criterion: code, accept: true }));
    const verified = verify(self, decisions);
    expect(figures(verified)).toEqual(figures(self));
    expect(compare(self, verified).differences).toEqual([]);
  });

  test.prop([framework, inputs, adjusted])('leaves the card it is given as it was', (rules, given, points) => {
    const self = score(rules, { unit: 'A', period: '2026', inputs: given });
    const before = structuredClone(self);
    verify(
      self,
      Object.entries(points).map(([criterion, own]) => ({ criterion, points: own as number, reason: 'x' })),
    );
    expect(self).toEqual(before);
  });
});

const shuffled = <T>(list: readonly T[], order: Iterator<number>): readonly T[] =>
  list
    .map((one) => [order.next().value as number, one] as const)
    .sort(([a], [b]) => a - b)
    .map(([, one]) => one);

const day = fc.integer({ min: 1, max: 30 }).map((many) => `2026-01-${`${many}`.padStart(2, '0')}`);
const moment = fc.oneof(
  day,
  fc.tuple(day, fc.integer({ min: 0, max: 23 })).map(([date, hour]) => `${date}T${`${hour}`.padStart(2, '0')}:00`),
);

const codes = fc.constantFrom<string>(...CODES, '1', '9');
const points = fc.oneof({ weight: 6, arbitrary: quarters(3) }, fc.constantFrom(-1, 'not-applicable'));
const ruling = fc.oneof(
  fc.record({ accept: fc.constant(true as const) }),
  fc.record({ points, reason: fc.constantFrom('x', '') }),
);
const paper = fc.constantFrom([], [{ kind: 'photograph', title: 'notice board' }]);

const kinds = [
  fc.record({ kind: fc.constant('self-scored'), criterion: codes, points, evidence: paper }),
  fc
    .tuple(
      fc.record({ kind: fc.constant('verified'), criterion: codes, stage: fc.constantFrom('lead', 'council') }),
      ruling,
    )
    .map(([one, two]) => ({ ...one, ...two })),
  fc.record(
    {
      kind: fc.constant('explained'),
      criterion: codes,
      explanation: fc.constantFrom('so', ''),
      points,
      evidence: paper,
    },
    { requiredKeys: ['kind', 'criterion', 'explanation'] },
  ),
  fc
    .tuple(fc.record({ kind: fc.constant('verified-again'), criterion: codes }), ruling)
    .map(([one, two]) => ({ ...one, ...two })),
  fc.record({ kind: fc.constant('approved') }),
  fc.record({ kind: fc.constant('published'), version: fc.constant('1') }),
  fc.record({
    kind: fc.constant('revised'),
    criterion: codes,
    points,
    version: fc.constantFrom('1', '2', '3'),
    reason: fc.constantFrom('x', ''),
  }),
];

const timed = fc.record(
  { at: moment, recordedAt: moment, by: fc.constantFrom('A', 'B') },
  { requiredKeys: ['at', 'by'] },
);

const WEIGHTS = [30, 20, 8, 6, 1, 1, 4];

const event = fc
  .tuple(
    fc.oneof(
      ...kinds.map((arbitrary, at) => ({
        arbitrary: arbitrary as fc.Arbitrary<object>,
        weight: WEIGHTS[at] as number,
      })),
    ),
    timed,
  )
  .map(([what, when]) => ({ ...what, ...when }) as AssessmentEvent);

/** A day of one of the weeks in which the steps follow each other. */
const inWeek = (week: number) =>
  fc.integer({ min: 1, max: 4 }).map((day) => `2026-01-${`${week * 4 + day}`.padStart(2, '0')}`);

/** What a criterion goes through when all goes well, as far as it comes. */
const course = (code: string): fc.Arbitrary<readonly AssessmentEvent[]> => {
  const own = quarters(MAXIMA[code] as number);
  const decided = fc.oneof(
    fc.record({ accept: fc.constant(true as const) }),
    fc.record({ points: own, reason: fc.constant('x') }),
  );
  const step = (week: number, what: object, more: fc.Arbitrary<object>) =>
    fc
      .tuple(inWeek(week), more)
      .map(([at, rest]) => ({ criterion: code, by: 'A', at, ...what, ...rest }) as AssessmentEvent);
  return fc
    .tuple(
      step(0, { kind: 'self-scored' }, fc.record({ points: own, evidence: paper })),
      step(1, { kind: 'verified', stage: 'lead' }, decided),
      step(2, { kind: 'verified', stage: 'council' }, decided),
      step(3, { kind: 'explained', explanation: 'so' }, fc.record({ points: own, evidence: paper })),
      step(4, { kind: 'verified-again' }, decided),
      step(6, { kind: 'revised', version: '2', reason: 'x' }, fc.record({ points: own })),
      fc.constantFrom(1, 2, 3, 4, 5, 6, 6, 6),
    )
    .map(([one, two, three, four, five, six, far]) => [one, two, three, four, five, six].slice(0, far));
};

/** The end of it: nothing, an approval, or a publication too. */
const ending: fc.Arbitrary<readonly AssessmentEvent[]> = fc.constantFrom(
  [],
  [{ kind: 'approved', by: 'A', at: '2026-01-22' }],
  [
    { kind: 'approved', by: 'A', at: '2026-01-22' },
    { kind: 'published', by: 'A', at: '2026-01-23', version: '1' },
  ],
);

/** What goes well, and what does not, in no order. */
const events: fc.Arbitrary<readonly AssessmentEvent[]> = fc
  .tuple(fc.tuple(...CODES.map(course)), ending, fc.array(event, { maxLength: 8 }), fc.infiniteStream(fc.nat()))
  .map(([courses, end, noise, order]) => shuffled([...courses.flat(), ...end, ...noise], order));

const historyOf = (rules: Framework, list: readonly AssessmentEvent[]): AssessmentHistory => ({
  framework: rules,
  unit: 'A',
  period: '2026',
  events: list,
});

const dayOf = (text: string): string => text.slice(0, 10);
const recordedOf = ({ at, recordedAt = at }: AssessmentEvent): string => recordedAt;

const faults = ({ problems }: Assessment): readonly string[] => problems.map(({ code }) => code);

const without = (assessment: Assessment) => ({ ...assessment, problems: [] });

const isWithin = (found: AssessedPoints | null, most: Exact): boolean =>
  found === null || found === 'not-applicable' || (found.n >= 0n && found.n * most.d <= most.n * found.d);

describe('an assessment as of a day', () => {
  test.prop([framework, events, events, day])('does not depend on what happens later', (rules, list, more, on) => {
    const later = more.filter(({ at }) => dayOf(at) > on);
    const now = assessmentAsOf(historyOf(rules, list), on);
    expect(assessmentAsOf(historyOf(rules, [...list, ...later]), on)).toEqual(now);
  });

  test.prop([framework, events, events, day, day])(
    'as known on a day does not depend on what is entered later',
    (rules, list, more, on, knownOn) => {
      const later = more.filter((one) => dayOf(recordedOf(one)) > knownOn);
      const now = assessmentAsOf(historyOf(rules, list), on, { knownOn });
      expect(assessmentAsOf(historyOf(rules, [...list, ...later]), on, { knownOn })).toEqual(now);
      const progress = assessmentProgress(historyOf(rules, list), on, { knownOn });
      expect(assessmentProgress(historyOf(rules, [...list, ...later]), on, { knownOn })).toEqual(progress);
    },
  );

  test.prop([framework, events, fc.infiniteStream(fc.nat())])(
    'is the same in whatever order events are listed that differ in time',
    (rules, list, order) => {
      const seen = new Set<string>();
      const apart = list.filter((one) => {
        const key = `${one.at} ${recordedOf(one)}`;
        return !seen.has(key) && seen.add(key);
      });
      const [here, there] = [apart, shuffled(apart, order)].map((these) =>
        assessmentAsOf(historyOf(rules, these), '2026-12-31'),
      );
      expect(without(there as Assessment)).toEqual(without(here as Assessment));
      expect(faults(there as Assessment)).toEqual(faults(here as Assessment));
    },
  );

  test.prop([framework, events, events, fc.nat(59)])(
    'what a verifier decided is not changed by what is entered later',
    (rules, list, more, minute) => {
      const before = assessmentAsOf(historyOf(rules, list), '2026-12-31');
      // an approval ends the verification on its day, and so sets aside what was decided later, whenever it is entered
      const later = more
        .filter(({ kind }) => kind !== 'approved')
        .map((one) => ({ ...one, recordedAt: `2026-12-31T23:${`${minute}`.padStart(2, '0')}` }));
      const after = assessmentAsOf(historyOf(rules, [...list, ...later]), '2026-12-31');
      const decided = ({ criteria }: Assessment) =>
        criteria.flatMap(({ code, self, byLead, byCouncil, second }, at) => {
          const was = before.criteria[at] as Assessment['criteria'][number];
          const own = {
            byLead: was.byLead && byLead,
            byCouncil: was.byCouncil && byCouncil,
            second: was.second && second,
          };
          return was.verified === null ? [] : [{ code, self, ...own }];
        });
      expect(decided(after)).toEqual(decided(before));
    },
  );

  test.prop([framework, events, events])('what was published is changed by revisions alone', (rules, list, more) => {
    const before = assessmentAsOf(historyOf(rules, list), '2026-12-31');
    fc.pre(before.status === 'published');
    const later = more
      .filter(({ kind }) => kind !== 'revised')
      .map((one) => ({ ...one, recordedAt: '2026-12-31T23:00' }));
    const after = assessmentAsOf(historyOf(rules, [...list, ...later]), '2026-12-31');
    expect(without(after)).toEqual(without(before));
    expect(after.problems.filter(({ path: [, at] }) => Number(at) < list.length)).toEqual(before.problems);
  });

  test.prop([framework, events, day])(
    'is the same whether all was entered as it happened or in one batch',
    (rules, list, on) => {
      const happened = list.map(({ recordedAt: _, ...one }) => one as AssessmentEvent);
      const batch = happened.map((one) => ({ ...one, recordedAt: '2026-12-31' }));
      expect(assessmentAsOf(historyOf(rules, batch), on)).toEqual(assessmentAsOf(historyOf(rules, happened), on));
    },
  );

  test.prop([framework, events, codes, paper])(
    'never has less evidence for one more explanation',
    (rules, list, criterion, evidence) => {
      const more: AssessmentEvent = {
        kind: 'explained',
        criterion,
        explanation: 'more',
        evidence,
        by: 'A',
        at: '2026-01-21T23:59',
      };
      const [before, after] = [list, [...list, more]].map((these) =>
        assessmentAsOf(historyOf(rules, these), '2026-01-21').criteria.map((one) => one.evidence.length),
      ) as [number[], number[]];
      expect(after.every((many, at) => many >= (before[at] as number))).toBe(true);
    },
  );

  test.prop([framework, events, day])('is as it would be without the events that are set aside', (rules, list, on) => {
    const whole = assessmentAsOf(historyOf(rules, list), on);
    const aside = new Set(
      whole.problems.filter(({ severity }) => severity === 'error').map(({ path }) => path[1] as number),
    );
    const rest = assessmentAsOf(
      historyOf(
        rules,
        list.filter((_, at) => !aside.has(at)),
      ),
      on,
    );
    expect(without(rest)).toEqual(without(whole));
    expect(rest.problems.every(({ severity }) => severity === 'warning')).toBe(true);
  });

  test.prop([framework, events])(
    'never counts points above a maximum, or above 0 where evidence is missing',
    (rules, list) => {
      const { criteria, cards } = assessmentAsOf(historyOf(rules, list), '2026-12-31');
      const needs = rules.root.children?.[0]?.children?.[0]?.evidence === 'required';
      for (const { code, verified, second, final, max, evidence } of criteria) {
        const most = needs && code === '1.1' && evidence.length === 0 ? { n: 0n, d: 1n } : max;
        expect([verified, second?.points ?? null, final].filter((one) => !isWithin(one, most))).toEqual([]);
      }
      expect([cards.self, cards.verified, cards.second].flatMap(({ problems }) => problems)).toEqual([]);
    },
  );

  test.prop([framework, events, day])('has the card of the points it tells', (rules, list, on) => {
    const { criteria, cards } = assessmentAsOf(historyOf(rules, list), on);
    const given = Object.fromEntries(
      criteria.map(({ code, verified }) => [
        code,
        verified === null || verified === 'not-applicable' ? verified : Number(verified.n) / Number(verified.d),
      ]),
    );
    expect(figures(cards.verified)).toEqual(figures(score(rules, { unit: 'A', period: '2026', inputs: given })));
  });

  test.prop([framework, events, day])('counts in its progress what it tells', (rules, list, on) => {
    const { criteria } = assessmentAsOf(historyOf(rules, list), on);
    const progress = assessmentProgress(historyOf(rules, list), on);
    expect(progress.of).toBe(criteria.length);
    expect(progress.scored).toBe(criteria.filter(({ self }) => self !== null).length);
    expect(progress.verified).toBe(criteria.filter(({ verified }) => verified !== null).length);
    const sums = (['of', 'scored', 'verified'] as const).map((key) =>
      progress.domains.reduce((sum, one) => sum + one[key], 0),
    );
    expect(sums).toEqual([progress.of, progress.scored, progress.verified]);
    expect(progress.domains.flatMap(({ overdue }) => overdue)).toEqual(progress.overdue);
    expect(progress.domains.every(({ closings, of }) => closings.reduce((sum, one) => sum + one.of, 0) === of)).toBe(
      true,
    );
  });
});
