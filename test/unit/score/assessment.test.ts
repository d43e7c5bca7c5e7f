import {
  type AssessmentEvent,
  type AssessmentHistory,
  assessmentAsOf,
  type Criterion,
  type Framework,
} from 'motcua/score';
import { describe, expect, test } from 'vitest';
import { refused } from '../../refused.ts';

const names = { vi: 'Tên', en: 'Name' };

const leaf = (code: string, max: number, more: Partial<Criterion> = {}): Criterion => ({
  code,
  names,
  max,
  rule: { kind: 'points', input: code },
  ...more,
});

const framework: Framework = {
  id: 'district',
  version: '2026',
  names,
  rounding: { leaf: { places: 2, rounding: 'half-up' } },
  root: {
    code: 'T',
    names,
    max: 20,
    children: [
      {
        code: '1',
        names,
        max: 10,
        source: 'verified',
        lead: 'so-noi-vu',
        closesOn: '2026-11-15',
        children: [
          leaf('1.1', 6),
          leaf('1.2', 4, { evidence: 'required', lead: 'so-tu-phap', absence: { notApplicable: 'full' } }),
          leaf('1.off', 0, { role: 'deduction', least: -2, absence: { missing: 'unscored' } }),
        ],
      },
      {
        code: '2',
        names,
        max: 4,
        source: 'verified',
        children: [leaf('2.1', 4), leaf('2.n', 9, { role: 'information' })],
      },
      leaf('3', 6, { source: 'survey', rule: { kind: 'proportional', of: 'satisfied' } }),
      leaf('4', 0, { source: 'verified', appliesTo: ['city'] }),
    ],
  },
  basis: [],
};

const [UNIT, LEAD, COUNCIL] = ['quan-1', 'so-noi-vu', 'hoi-dong'];

type Part = Omit<AssessmentEvent, 'kind' | 'by' | 'at'> & { readonly by?: string; readonly at?: string } & Record<
    string,
    unknown
  >;

/** An event with what the test does not speak of filled in. */
const event =
  (kind: AssessmentEvent['kind'], by: string, at: string) =>
  (part: object = {}): AssessmentEvent =>
    ({ kind, by, at, ...part }) as Part as unknown as AssessmentEvent;

const self = (criterion: string, points: unknown, part: object = {}) =>
  event('self-scored', UNIT, '2026-11-02')({ criterion, points, ...part });
const lead = (criterion: string, part: object) =>
  event('verified', LEAD, '2026-11-20')({ stage: 'lead', criterion, ...part });
const council = (criterion: string, part: object) =>
  event('verified', COUNCIL, '2026-11-25')({ stage: 'council', criterion, ...part });
const explained = (criterion: string, part: object = {}) =>
  event('explained', UNIT, '2026-12-01')({ criterion, explanation: 'because', ...part });
const again = (criterion: string, part: object) =>
  event('verified-again', COUNCIL, '2026-12-10')({ criterion, ...part });
const approved = event('approved', 'ubnd', '2026-12-20');
const published = event('published', 'ubnd', '2026-12-22');
const revised = (criterion: string, points: unknown, part: object = {}) =>
  event('revised', 'ubnd', '2027-01-10')({ criterion, points, version: '2', reason: 'court', ...part });

const accept = { accept: true };
const paper = {
  evidence: [{ kind: 'document', title: '12/BC-UBND', issuer: 'UBND', page: '3', custodian: 'van-thu' }],
};

const history = (events: readonly AssessmentEvent[], more: Partial<AssessmentHistory> = {}): AssessmentHistory => ({
  framework,
  unit: UNIT,
  period: '2026',
  assessed: ['verified'],
  inputs: { satisfied: 0.9 },
  events,
  ...more,
});

const END = '2027-12-31';

const at = (events: readonly AssessmentEvent[], on = END, more: Partial<AssessmentHistory> = {}) =>
  assessmentAsOf(history(events, more), on);

const number = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'n' in value
    ? Number((value as { n: bigint }).n) / Number((value as unknown as { d: bigint }).d)
    : value;

const of = (events: readonly AssessmentEvent[], code: string, on = END) => {
  const found = at(events, on).criteria.find((one) => one.code === code);
  if (found === undefined) throw new Error(`no ${code}`);
  return found;
};

const all = [self('1.1', 5.5), self('1.2', 4, paper), self('1.off', -1), self('2.1', 3), self('2.n', 70)];
const allVerified = [
  ...all,
  lead('1.1', { points: 4, reason: 'late' }),
  lead('1.2', { ...accept, by: 'so-tu-phap' }),
  lead('1.off', accept),
  lead('2.1', accept),
];

const whole = [
  ...allVerified,
  council('1.1', { points: 4.5, reason: 'half of it' }),
  explained('1.1', { points: 5, evidence: [{ kind: 'camera-recording', title: 'Desk 2, 05/11/2026' }] }),
  again('1.1', accept),
  approved(),
  published({ version: '1' }),
  revised('2.1', 2.5),
];

describe('an assessment step by step', () => {
  test.each<[string, string, (number | null)[], number]>([
    // self, verified, second and final total of the cards
    ['2026-11-01', 'open', [5.4, 5.4, 5.4, null], 0],
    ['2026-11-02', 'self-scored', [16.9, 5.4, 5.4, null], 0],
    ['2026-11-20', 'verified', [16.9, 15.4, 15.4, null], 0],
    ['2026-11-25', 'verified', [16.9, 15.9, 15.9, null], 0],
    ['2026-12-01', 'explained', [16.9, 15.9, 15.9, null], 0],
    ['2026-12-10', 'verified-again', [16.9, 15.9, 16.4, null], 0],
    ['2026-12-20', 'approved', [16.9, 15.9, 16.4, 16.4], 0],
    ['2026-12-22', 'published', [16.9, 15.9, 16.4, 16.4], 0],
    ['2027-01-10', 'published', [16.9, 15.9, 16.4, 15.9], 0],
  ])('%s %s', (on, status, totals, problems) => {
    const assessment = at(whole, on);
    const { cards } = assessment;
    expect([assessment.status, assessment.problems.length]).toEqual([status, problems]);
    expect([cards.self, cards.verified, cards.second, cards.final].map((card) => number(card?.points ?? null))).toEqual(
      totals,
    );
  });

  test('tells what it is of', () => {
    const assessment = at(whole);
    expect(assessment).toMatchObject({
      framework: { id: 'district', version: '2026' },
      unit: UNIT,
      period: '2026',
      on: END,
      knownOn: null,
      approvedAt: '2026-12-20',
      publishedAt: '2026-12-22',
      versions: ['1', '2'],
    });
    expect(at([])).toMatchObject({ approvedAt: null, publishedAt: null, versions: [] });
    expect(assessment.criteria.map(({ code }) => code)).toEqual(['1.1', '1.2', '1.off', '2.1', '2.n']);
    const { cards } = assessment;
    expect([cards.self.source, cards.verified.source, cards.second.source, cards.final?.source]).toEqual([
      'self',
      'verified',
      'second',
      'final',
    ]);
  });

  test('a criterion tells all that became of it', () => {
    const one = of(whole, '1.1');
    expect(one).toMatchObject({
      domain: '1',
      lead: LEAD,
      closesOn: '2026-11-15',
      status: 'verified-again',
      late: false,
    });
    expect([one.self, one.verified, one.asked, one.second?.points, one.final, one.open].map(number)).toEqual([
      5.5, 4.5, 5, 5, 5, 0,
    ]);
    expect(one.byLead).toMatchObject({ accepted: false, reason: 'late', by: LEAD, at: '2026-11-20' });
    expect(one.byCouncil).toMatchObject({ accepted: false, reason: 'half of it', by: COUNCIL });
    expect(one.second).toMatchObject({ accepted: true, reason: null });
    expect([one.explanation, one.evidence.map(({ kind }) => kind)]).toEqual(['because', ['camera-recording']]);
    expect(of(whole, '2.1').revised).toMatchObject({ points: { n: 25n, d: 10n }, accepted: false, reason: 'court' });
    expect(of([self('1.1', 1, { explanation: 'so' })], '1.1').explanation).toBe('so');
    const bare = of([], '2.1');
    expect(bare).toMatchObject({ status: 'open', explanation: null, evidence: [], lead: null, closesOn: null });
    expect([bare.self, bare.byLead, bare.byCouncil, bare.verified, bare.asked, bare.second, bare.final]).toEqual(
      Array.from({ length: 7 }, () => null),
    );
  });

  test.each<[string, readonly AssessmentEvent[], unknown]>([
    ['nothing without a self score', [], 0],
    ['the self score until it is verified', [self('2.1', 3)], 3],
    ['nothing once it is', [self('2.1', 3), lead('2.1', { points: 1, reason: 'x' })], 0],
    ['what is asked for beyond it', [self('2.1', 3), lead('2.1', { points: 1, reason: 'x' }), explained('2.1')], 2],
    ['no less than nothing', [self('2.1', 3), lead('2.1', { points: 4, reason: 'x' }), explained('2.1')], 0],
    [
      'nothing once that is decided',
      [
        self('2.1', 3),
        lead('2.1', { points: 1, reason: 'x' }),
        explained('2.1'),
        again('2.1', { points: 1, reason: 'y' }),
      ],
      0,
    ],
    ['nothing after approval', [self('2.1', 3), approved()], 0],
    ['no figure of what does not apply', [self('2.1', 'not-applicable')], null],
    [
      'no figure beyond what does not apply',
      [self('2.1', 3), lead('2.1', { points: 'not-applicable', reason: 'x' }), explained('2.1')],
      null,
    ],
  ])('open is %s', (_, events, expected) => {
    expect(number(of(events, '2.1').open)).toBe(expected);
  });

  test('what does not apply is for the framework to weigh, and is not 0', () => {
    const events = [self('1.1', 6), self('1.2', 'not-applicable'), self('2.1', 'not-applicable')];
    const { cards } = at(events);
    expect(number(cards.self.root.children[0]?.points)).toBe(10);
    expect(cards.self.incomplete).toEqual(['2.1']);
    const ruled = of([...events, lead('1.2', { ...accept, by: 'so-tu-phap' })], '1.2');
    expect([ruled.self, ruled.verified, ruled.status]).toEqual(['not-applicable', 'not-applicable', 'verified']);
  });

  test('the council may come first, and weighs what the lead agency left', () => {
    const alone = of([self('2.1', 3), council('2.1', accept)], '2.1');
    expect([number(alone.verified), alone.byLead]).toEqual([3, null]);
    const after = of([self('2.1', 3), lead('2.1', { points: 1, reason: 'x' }), council('2.1', accept)], '2.1');
    expect([number(after.verified), number(after.byCouncil?.points)]).toEqual([1, 1]);
  });

  test('an explanation asks for the points of the unit unless it says others', () => {
    const verified = [self('2.1', 3), lead('2.1', { points: 1, reason: 'x' })];
    expect(number(of([...verified, explained('2.1'), again('2.1', accept)], '2.1').second?.points)).toBe(3);
    expect(number(of([...verified, explained('2.1', { points: 2 }), again('2.1', accept)], '2.1').second?.points)).toBe(
      2,
    );
    const later = explained('2.1', { points: 2.5, at: '2026-12-02' });
    expect(number(of([...verified, explained('2.1', { points: 2 }), later, again('2.1', accept)], '2.1').asked)).toBe(
      2.5,
    );
  });

  test('a second explanation adds to the first: its evidence stays, and the points it asks for unless others are named', () => {
    const film = { evidence: [{ kind: 'camera-recording', title: 'Desk 2, 05/11/2026' }] };
    const events = [
      self('1.2', 4),
      lead('1.2', { points: 0, reason: 'no paper', by: 'so-tu-phap' }),
      explained('1.2', { ...paper, points: 3, at: '2026-11-28' }),
      explained('1.2', { explanation: 'and a word more', at: '2026-11-29' }),
      explained('1.2', { ...film, explanation: 'and a film', at: '2026-11-30' }),
    ];
    const one = of(events, '1.2');
    expect([number(one.asked), number(one.open), one.explanation]).toEqual([3, 3, 'and a film']);
    expect(one.evidence.map(({ kind }) => kind)).toEqual(['document', 'camera-recording']);
    const decided = [...events.slice(0, 4), again('1.2', accept)];
    expect(at(decided).problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(number(of(decided, '1.2').second?.points)).toBe(3);
    const other = explained('1.2', { points: 2, at: '2026-11-30' });
    expect(number(of([...events.slice(0, 4), other], '1.2').asked)).toBe(2);
  });

  test('the last self score before the verification counts', () => {
    const events = [self('2.1', 1, { at: '2026-11-03' }), self('2.1', 2, { at: '2026-11-04T08:00' }), self('2.1', 3)];
    expect(number(of(events, '2.1').self)).toBe(2);
  });

  test('cards round and leave out what has no points', () => {
    const { cards, criteria } = at([self('1.1', 5.555), self('2.1', 3)]);
    expect(number(criteria[0]?.self)).toBe(5.555);
    expect(cards.self.root.children[0]?.children[0]?.points).toEqual({ n: 556n, d: 100n });
    expect(cards.self).toMatchObject({ complete: false, incomplete: ['1.2'], problems: [] });
    expect(cards.verified.incomplete).toEqual(['1.1', '1.2', '2.1']);
  });

  test('without sources every criterion is scored by the unit, and by classes only their own', () => {
    const { criteria, cards } = assessmentAsOf(
      { framework, unit: 'A', unitClass: 'city', period: '2026', events: [] },
      END,
    );
    expect(criteria.map(({ code, domain }) => [code, domain]).slice(-2)).toEqual([
      ['3', '3'],
      ['4', '4'],
    ]);
    expect([cards.self.unitClass, cards.self.points]).toEqual(['city', null]);
    const single: Framework = { ...framework, root: leaf('T', 10) };
    const { criteria: only } = assessmentAsOf({ framework: single, unit: 'A', period: '2026', events: [] }, END);
    expect(only.map(({ code, domain }) => [code, domain])).toEqual([['T', 'T']]);
  });

  test('approved without the points of some, it is not complete', () => {
    const { cards, criteria, problems } = at([...all, lead('2.1', accept), approved()]);
    expect(problems.map(({ code, severity, value }) => [code, severity, value])).toEqual([
      ['score/open-at-approval', 'warning', 3],
    ]);
    expect(criteria.map(({ final }) => number(final))).toEqual([null, null, null, 3, null]);
    expect(cards.final?.incomplete).toEqual(['1.1', '1.2']);
  });

  test('approved while an explanation waits for its second verification, it is told', () => {
    const asked = [...allVerified, explained('1.1', { points: 5 })];
    const { problems, criteria } = at([...asked, approved()]);
    expect(problems.map(({ code, path, value }) => [code, path[1], value])).toEqual([
      ['score/open-at-approval', asked.length, 1],
    ]);
    expect([criteria[0]?.final, criteria[0]?.open].map(number)).toEqual([4, 0]);
    expect(at([...asked, again('1.1', accept), approved()]).problems).toEqual([]);
  });

  test('what is for information does not hold it up', () => {
    expect(at(all.filter((one) => !('criterion' in one) || one.criterion !== '2.n')).status).toBe('self-scored');
    const shown: Framework = { ...framework, root: { ...leaf('T', 1), role: 'information' } };
    expect(assessmentAsOf({ framework: shown, unit: 'A', period: '2026', events: [] }, END).status).toBe('open');
  });
});

describe('what is wrong is told and set aside', () => {
  const verified = [self('2.1', 3), lead('2.1', { points: 2, reason: 'x' })];
  const out = [...allVerified, approved()];
  const known = [...out, published({ version: '1' })];

  test.each<[string, readonly AssessmentEvent[], string, string, string]>([
    ['a code of nothing', [self('9', 1)], '9', 'unknown-criterion', 'criterion'],
    ['a criterion of other classes', [self('4', 0)], '4', 'unknown-criterion', 'criterion'],
    ['a criterion with parts', [self('1', 1)], '1', 'has-parts', 'criterion'],
    ['a criterion of a survey', [self('3', 1)], '3', 'not-self-scored', 'criterion'],
    ['a self score above the maximum', [self('2.1', 4.01)], '2.1', 'points-out-of-bounds', 'points'],
    ['a self score below 0', [self('2.1', -1)], '2.1', 'points-out-of-bounds', 'points'],
    ['a deduction below its least', [self('1.off', -2.5)], '1.off', 'points-out-of-bounds', 'points'],
    ['a self score that is none', [self('2.1', 'three')], '2.1', 'not-a-figure', 'points'],
    ['a self score without end', [self('2.1', Number.POSITIVE_INFINITY)], '2.1', 'not-a-figure', 'points'],
    [
      'a self score after the verification',
      [...verified, self('2.1', 4, { at: '2026-11-21' })],
      '2.1',
      'already-verified',
      'criterion',
    ],
    [
      'a self score after the council',
      [self('2.1', 3), council('2.1', accept), self('2.1', 4, { at: '2026-11-26' })],
      '2.1',
      'already-verified',
      'criterion',
    ],
    ['a verification before any self score', [lead('2.1', accept)], '2.1', 'nothing-to-verify', 'criterion'],
    ['points before any self score', [lead('2.1', { points: 9 })], '2.1', 'nothing-to-verify', 'criterion'],
    [
      'a verified score above the maximum',
      [self('2.1', 3), lead('2.1', { points: 5, reason: 'x' })],
      '2.1',
      'points-out-of-bounds',
      'points',
    ],
    ['neither accepted nor points', [self('2.1', 3), lead('2.1', { reason: 'x' })], '2.1', 'not-a-figure', 'points'],
    ['other points without a reason', [self('2.1', 3), lead('2.1', { points: 2 })], '2.1', 'no-reason', 'reason'],
    [
      'other points for a blank reason',
      [self('2.1', 3), lead('2.1', { points: 2, reason: ' ' })],
      '2.1',
      'no-reason',
      'reason',
    ],
    [
      'points of the unit over those of the lead agency without a reason',
      [...verified, council('2.1', { points: 3 })],
      '2.1',
      'no-reason',
      'reason',
    ],
    [
      'points without the evidence that is needed',
      [self('1.2', 0), lead('1.2', { points: 1, reason: 'x', by: 'so-tu-phap' })],
      '1.2',
      'no-evidence',
      'points',
    ],
    [
      'a lead agency twice',
      [...verified, lead('2.1', { points: 2, reason: 'x', at: '2026-11-21' })],
      '2.1',
      'verified-twice',
      'stage',
    ],
    [
      'a council twice',
      [self('2.1', 3), council('2.1', accept), council('2.1', { ...accept, at: '2026-11-26' })],
      '2.1',
      'verified-twice',
      'stage',
    ],
    [
      'a lead agency after the council',
      [self('2.1', 3), council('2.1', accept), lead('2.1', { ...accept, at: '2026-11-26' })],
      '2.1',
      'council-decided',
      'stage',
    ],
    [
      'another than the lead agency',
      [self('1.1', 3), lead('1.1', { ...accept, by: 'so-tu-phap' })],
      '1.1',
      'not-the-lead',
      'by',
    ],
    [
      'a council after the explanation',
      [...verified, explained('2.1'), council('2.1', { ...accept, at: '2026-12-05' })],
      '2.1',
      'already-explained',
      'kind',
    ],
    ['an explanation of nothing', [self('2.1', 3), explained('2.1')], '2.1', 'nothing-to-explain', 'criterion'],
    [
      'an explanation that says nothing',
      [...verified, explained('2.1', { explanation: '' })],
      '2.1',
      'no-reason',
      'explanation',
    ],
    [
      'an explanation that asks for too much',
      [...verified, explained('2.1', { points: 4.5 })],
      '2.1',
      'points-out-of-bounds',
      'points',
    ],
    [
      'an explanation of what was decided',
      [...verified, explained('2.1'), again('2.1', accept), explained('2.1', { at: '2026-12-12' })],
      '2.1',
      'already-verified',
      'criterion',
    ],
    [
      'a second verification of no explanation',
      [...verified, again('2.1', accept)],
      '2.1',
      'nothing-explained',
      'criterion',
    ],
    [
      'a third verification',
      [...verified, explained('2.1'), again('2.1', accept), again('2.1', { ...accept, at: '2026-12-12' })],
      '2.1',
      'verified-twice',
      'kind',
    ],
    [
      'a second verification without a reason',
      [...verified, explained('2.1'), again('2.1', { points: 2 })],
      '2.1',
      'no-reason',
      'reason',
    ],
    [
      'a second verification above the maximum',
      [...verified, explained('2.1'), again('2.1', { points: 5, reason: 'x' })],
      '2.1',
      'points-out-of-bounds',
      'points',
    ],
    [
      'an explanation after the approval',
      [...out, explained('2.1', { at: '2026-12-21' })],
      '2.1',
      'after-approval',
      'kind',
    ],
    ['an approval of what is approved', [...out, approved({ at: '2026-12-21' })], '', 'after-approval', 'kind'],
    [
      'a publication of what is not approved',
      [...allVerified, published({ version: '1' })],
      '',
      'not-approved',
      'kind',
    ],
    ['a revision of what is not published', [...out, revised('2.1', 2)], '2.1', 'not-published', 'kind'],
    [
      'an explanation after the publication',
      [...known, explained('2.1', { at: '2026-12-28' })],
      '2.1',
      'after-publication',
      'kind',
    ],
    [
      'a second publication',
      [...known, published({ version: '2', at: '2026-12-28' })],
      '',
      'after-publication',
      'kind',
    ],
    ['an approval after the publication', [...known, approved({ at: '2026-12-28' })], '', 'after-publication', 'kind'],
    [
      'a revision in the version that is out',
      [...known, revised('2.1', 2, { version: '1' })],
      '2.1',
      'version-twice',
      'version',
    ],
    [
      'a revision in a version that is over',
      [...known, revised('2.1', 2), revised('1.1', 2, { version: '3' }), revised('2.1', 1, { at: '2027-01-12' })],
      '2.1',
      'version-twice',
      'version',
    ],
    ['a revision without a reason', [...known, revised('2.1', 2, { reason: '' })], '2.1', 'no-reason', 'reason'],
    ['a revision above the maximum', [...known, revised('2.1', 4.5)], '2.1', 'points-out-of-bounds', 'points'],
    [
      'a revision without the evidence that is needed',
      [self('1.2', 0), ...known.filter((one) => !('criterion' in one && one.criterion === '1.2')), revised('1.2', 1)],
      '1.2',
      'no-evidence',
      'points',
    ],
  ])('%s', (_, events, criterion, code, key) => {
    const place = events.length - 1;
    const assessment = at(events);
    const found = assessment.problems.filter(({ severity }) => severity === 'error');
    expect(found.map((one) => [one.code, one.path])).toEqual([[`score/${code}`, ['events', place, key]]]);
    // the assessment is as it would be without it
    const without = at(events.slice(0, -1));
    expect(assessment.criteria.find((one) => one.code === criterion)).toEqual(
      without.criteria.find((one) => one.code === criterion),
    );
    expect({ ...assessment, problems: [] }).toEqual({ ...without, problems: [] });
  });

  test('everything that is wrong with one event', () => {
    const found = at([self('1.2', 3, paper), lead('1.2', { points: 5 })]).problems;
    expect(found.map(({ code }) => code)).toEqual([
      'score/not-the-lead',
      'score/points-out-of-bounds',
      'score/no-reason',
    ]);
    expect(found[0]).toMatchObject({ value: LEAD, accepted: 'so-tu-phap' });
    expect(found[1]).toMatchObject({ value: 5, accepted: '0..4' });
  });

  test('a code of another class is told from one of nothing', () => {
    const [other, none] = at([self('4', 0), self('9', 1)]).problems;
    expect([other?.accepted, none?.accepted]).toEqual([
      'a criterion for this class of units',
      'a code of the framework',
    ]);
  });

  test('points that are those asked for need no reason', () => {
    const events = [
      self('2.1', 3),
      lead('2.1', { points: 3 }),
      explained('2.1', { points: 4 }),
      again('2.1', { points: 4 }),
    ];
    expect(at(events).problems).toEqual([]);
    expect(of(events, '2.1').byLead).toMatchObject({ accepted: false, reason: null });
  });

  test('evidence with the explanation is evidence, and none is needed for 0', () => {
    const [low, high] = [
      { points: 0, reason: 'no paper', by: 'so-tu-phap' },
      { points: 3, reason: 'seen', by: 'so-tu-phap' },
    ];
    const events = [self('1.2', 4), lead('1.2', low), explained('1.2', paper), again('1.2', high)];
    expect(at(events).problems.map(({ code, severity }) => [code, severity])).toEqual([
      ['score/no-evidence', 'warning'],
    ]);
    expect(number(of(events, '1.2').second?.points)).toBe(3);
    expect(at([self('1.2', 4), lead('1.2', { ...accept, by: 'so-tu-phap' })]).problems.at(-1)).toMatchObject({
      code: 'score/no-evidence',
      severity: 'error',
      value: 4,
    });
    expect(at([self('1.2', 0)]).problems).toEqual([]);
  });

  test.each([
    ['2026-11-15', 'counts', [], 3, false],
    ['2026-11-15T23:59', 'counts', [], 3, false],
    ['2026-11-16', 'counts', ['warning'], 3, true],
    ['2026-11-16T00:00', 'counts', ['warning'], 3, true],
    ['2026-11-16', 'set-aside', ['error'], null, false],
    ['2026-11-15', 'set-aside', [], 3, false],
  ] as const)('a self score on %s of what closes on 15/11, %s', (day, late, severities, points, isLate) => {
    const { criteria, problems } = at([self('1.1', 3, { at: day })], END, { late });
    expect(problems.map(({ code, severity }) => [code, severity])).toEqual(
      severities.map((severity) => ['score/after-closing-date', severity]),
    );
    expect([number(criteria[0]?.self), criteria[0]?.late]).toEqual([points, isLate]);
  });

  test('the closing date is told', () => {
    const [problem] = at([self('1.1', 3, { at: '2026-11-16' })]).problems;
    expect([problem?.value, problem?.accepted, problem?.path]).toEqual([
      '2026-11-16',
      'up to 2026-11-15',
      ['events', 0, 'at'],
    ]);
  });

  test('recorded before it happened', () => {
    const events = [self('2.1', 3, { recordedAt: '2026-11-01' })];
    const { problems, criteria } = at(events);
    expect(problems).toEqual([
      { code: 'score/recorded-before', path: ['events', 0, 'recordedAt'], severity: 'warning', value: '2026-11-01' },
    ]);
    expect(number(criteria[3]?.self)).toBe(3);
  });

  test('a unit that verifies its own score is told, and what it gives counts', () => {
    const own = { ...accept, by: UNIT };
    const events = [self('2.1', 3), lead('2.1', own), explained('2.1', { points: 4 }), again('2.1', own)];
    const warned = (place: number) => ({
      code: 'score/verified-by-unit',
      path: ['events', place, 'by'],
      severity: 'warning',
      value: UNIT,
    });
    expect(at(events).problems).toEqual([warned(1), warned(3)]);
    expect(number(of(events, '2.1').second?.points)).toBe(4);
    expect(at([self('2.1', 3), council('2.1', own)]).problems).toEqual([warned(1)]);
  });

  test('several criteria may be restated in one version', () => {
    const assessment = at([...known, revised('2.1', 2), revised('1.1', 3, { at: '2027-01-11' })]);
    expect([assessment.problems, assessment.versions]).toEqual([[], ['1', '2']]);
    expect(number(assessment.cards.final?.points)).toBe(3 + 4 - 1 + 2 + 5.4);
  });
});

describe('two times', () => {
  const events = [self('2.1', 3), self('2.1', 4, { at: '2026-11-04', recordedAt: '2026-12-01T08:00' })];

  test.each([
    ['2026-11-01', undefined, null],
    ['2026-11-03', undefined, 3],
    ['2026-11-04', undefined, 4],
    ['2026-11-04', '2026-11-30', 3],
    ['2026-11-04', '2026-12-01', 4],
    ['2026-11-04', '2026-11-01', null],
    ['2026-11-03', '2027-01-01', 3],
  ])('as of %s, known on %s', (on, knownOn, points) => {
    const assessment = assessmentAsOf(history(events), on, knownOn === undefined ? {} : { knownOn });
    expect(number(assessment.criteria[3]?.self)).toBe(points);
    expect([assessment.on, assessment.knownOn]).toEqual([on, knownOn ?? null]);
  });

  test('a bare date stands after the times of its day', () => {
    const day = '2026-11-05';
    const events = [self('2.1', 1, { at: day }), self('2.1', 2, { at: `${day}T23:59` })];
    expect(number(of(events, '2.1').self)).toBe(1);
  });

  test('of one moment, what was entered last stands last; of one entry, what is listed last', () => {
    const late = self('2.1', 1, { recordedAt: '2026-11-03T09:00' });
    expect(number(of([late, self('2.1', 2, { recordedAt: '2026-11-03T08:00' })], '2.1').self)).toBe(1);
    expect(number(of([late, self('2.1', 2, { recordedAt: '2026-11-03' })], '2.1').self)).toBe(2);
    expect(number(of([self('2.1', 1), self('2.1', 2)], '2.1').self)).toBe(2);
  });
});

describe('what is entered late', () => {
  const ruled = [
    self('1.1', 4),
    self('2.1', 3),
    lead('1.1', accept),
    lead('2.1', { points: 3 }),
    approved(),
    published({ version: '1' }),
  ];
  const entered = (recordedAt: string, day: string) => ({ at: day, recordedAt });
  const codes = ({ problems }: { readonly problems: readonly { code: string; path: readonly unknown[] }[] }) =>
    problems.map(({ code, path }) => [code, path[1]]);

  test('a ruling decides on the claim that was known when it was entered', () => {
    const late = entered('2026-12-10', '2026-11-10');
    const assessment = at([...ruled.slice(0, 4), self('1.1', 5, late), self('2.1', 4, late)]);
    expect(codes(assessment)).toEqual([
      ['score/already-verified', 4],
      ['score/already-verified', 5],
    ]);
    expect(assessment.criteria[0]?.byLead).toMatchObject({ points: { n: 4n, d: 1n }, accepted: true });
    expect([assessment.criteria[0]?.self, assessment.criteria[3]?.verified].map(number)).toEqual([4, 3]);
  });

  test.each<[string, AssessmentEvent, string]>([
    ['a self score after the approval', self('1.2', 0, entered('2026-12-21', '2026-11-10')), 'after-approval'],
    ['a self score after the publication', self('1.2', 0, entered('2026-12-23', '2026-11-10')), 'after-publication'],
    [
      'a ruling after the publication',
      council('1.1', { points: 0, reason: 'x', recordedAt: '2027-01-10' }),
      'after-publication',
    ],
    ['an explanation after the publication', explained('1.1', { recordedAt: '2027-01-10' }), 'after-publication'],
    ['another approval', approved(entered('2026-12-21', '2026-12-01')), 'after-approval'],
    ['another publication', published({ version: '0', ...entered('2027-01-10', '2026-12-21') }), 'after-publication'],
  ])('%s changes nothing', (_, event, code) => {
    const [with_, without] = [at([...ruled, event]), at(ruled)];
    expect(with_.problems.filter(({ severity }) => severity === 'error').map((one) => one.code)).toEqual([
      `score/${code}`,
    ]);
    expect({ ...with_, problems: [] }).toEqual({ ...without, problems: [] });
  });

  test.each<[string, readonly AssessmentEvent[], string]>([
    [
      'a lead agency after the council',
      [self('2.1', 3), council('2.1', accept), lead('2.1', { points: 1, reason: 'x', recordedAt: '2026-12-01' })],
      'already-verified',
    ],
    [
      'a council before the lead agency',
      [
        self('2.1', 3),
        lead('2.1', accept),
        council('2.1', { points: 1, reason: 'x', ...entered('2026-12-01', '2026-11-10') }),
      ],
      'already-verified',
    ],
    [
      'an explanation after it was decided on',
      [
        self('2.1', 3),
        lead('2.1', { points: 1, reason: 'x' }),
        explained('2.1', { points: 2 }),
        again('2.1', accept),
        explained('2.1', { points: 4, ...entered('2026-12-15', '2026-12-05') }),
      ],
      'already-verified',
    ],
    [
      'a council after the second verification',
      [
        self('2.1', 3),
        lead('2.1', { points: 1, reason: 'x' }),
        explained('2.1', { points: 2 }),
        again('2.1', accept),
        council('2.1', { points: 0, reason: 'x', recordedAt: '2026-12-15' }),
      ],
      'already-verified',
    ],
    [
      'a revision in a version that was over',
      [
        ...ruled,
        revised('1.1', 3, { at: '2027-01-08' }),
        revised('1.1', 2, { version: '3' }),
        revised('2.1', 1, { version: '2', ...entered('2027-02-01', '2027-01-09') }),
      ],
      'version-twice',
    ],
    [
      'a version before one that is out',
      [...ruled, revised('1.1', 3), revised('2.1', 1, { version: '1b', ...entered('2027-02-01', '2027-01-05') })],
      'after-publication',
    ],
    [
      'a revision in a version before it began',
      [
        ...ruled,
        revised('1.1', 3),
        revised('1.1', 2, { version: '3', at: '2027-01-20' }),
        revised('2.1', 1, { version: '3', ...entered('2027-02-01', '2027-01-05') }),
      ],
      'after-publication',
    ],
  ])('%s changes nothing', (_, events, code) => {
    const [with_, without] = [at(events), at(events.slice(0, -1))];
    expect(codes({ problems: with_.problems.filter(({ severity }) => severity === 'error') })).toEqual([
      [`score/${code}`, events.length - 1],
    ]);
    expect({ ...with_, problems: [] }).toEqual({ ...without, problems: [] });
  });

  test('a ruling on nothing that was known is none, whatever is entered later', () => {
    const assessment = at([self('2.1', 3, { recordedAt: '2026-12-01' }), lead('2.1', { points: 3 })]);
    expect(codes(assessment)).toEqual([['score/nothing-to-verify', 1]]);
    expect([number(assessment.criteria[3]?.self), assessment.criteria[3]?.byLead]).toEqual([3, null]);
  });

  test('what happened in its time counts though entered late, where nothing was decided by it', () => {
    const late = { recordedAt: '2026-12-05' };
    const ruling = lead('2.1', { points: 1, reason: 'x', ...late });
    // the unit had the ruling on paper, and claimed more before it was entered
    const events = [
      self('2.1', 3),
      ruling,
      self('2.1', 4, { at: '2026-11-21' }),
      explained('2.1'),
      explained('2.1', { points: 2, at: '2026-12-02', recordedAt: '2026-12-03' }),
    ];
    const assessment = at(events);
    expect(codes(assessment)).toEqual([['score/already-verified', 2]]);
    const [, , , one] = assessment.criteria;
    expect([one?.self, one?.verified, one?.asked].map(number)).toEqual([3, 1, 2]);
    // known before that, it was another
    const before = assessmentAsOf(history(events), END, { knownOn: '2026-12-04' });
    expect(number(before.criteria[3]?.self)).toBe(4);
    expect(codes(before)).toEqual([
      ['score/nothing-to-explain', 3],
      ['score/nothing-to-explain', 4],
    ]);
  });

  test('an approval entered after the publication is still that of it', () => {
    const assessment = at([...ruled.slice(0, 4), approved({ recordedAt: '2026-12-28' }), published({ version: '1' })]);
    expect([assessment.status, codes(assessment)]).toEqual(['published', [['score/open-at-approval', 4]]]);
  });

  test('what is entered ahead of time decides when it happens', () => {
    const ahead = lead('2.1', { points: 2, reason: 'x', recordedAt: '2026-11-01' });
    const events = [self('2.1', 3, { at: '2026-11-05' }), ahead];
    expect(codes(at(events))).toEqual([['score/recorded-before', 1]]);
    expect(number(of(events, '2.1').verified)).toBe(2);
    // entered on the day it happened, of which no time is told
    const noon = lead('2.1', { points: 2, reason: 'x', recordedAt: '2026-11-20T10:00' });
    const more = [self('2.1', 3), self('2.1', 4, { at: '2026-11-20T12:00' }), noon];
    expect([codes(at(more)), number(of(more, '2.1').self)]).toEqual([[['score/already-verified', 1]], 3]);
  });

  test('several restate one version, in whatever order they are entered', () => {
    const events = [...ruled, revised('1.1', 3), revised('1.1', 2, entered('2027-02-01', '2027-01-05'))];
    const assessment = at(events);
    expect([assessment.versions, number(assessment.criteria[0]?.final)]).toEqual([['1', '2'], 3]);
    expect(number(of(events, '1.1', '2027-01-06').final)).toBe(2);
  });
});

describe('histories that are refused', () => {
  test('events that cannot be read, all at once', () => {
    const events = [
      self('1.1', 1, { at: '2026-02-30' }),
      self('1.1', 1, { recordedAt: 'yesterday' }),
      event('approved', '', '2026-12-01')(),
      event('forgotten' as 'approved', 'x', '2026-12-01')(),
      council('1.1', { ...accept, stage: 'board' }),
    ];
    const error = refused(() => at(events));
    expect(error.code).toBe('score/invalid-events');
    expect(error.problems.map(({ code, path }) => [code, path])).toEqual([
      ['kernel/not-a-date-time', ['events', 0, 'at']],
      ['kernel/not-a-date-time', ['events', 1, 'recordedAt']],
      ['score/no-name', ['events', 2, 'by']],
      ['score/unknown-event', ['events', 3, 'kind']],
      ['score/unknown-event', ['events', 4, 'stage']],
    ]);
  });

  test('days, classes and frameworks', () => {
    expect(refused(() => at([], '2026-13-01')).code).toBe('kernel/not-a-date');
    expect(refused(() => assessmentAsOf(history([]), END, { knownOn: 'now' })).code).toBe('kernel/not-a-date');
    const classes: Framework = { ...framework, appliesTo: ['city'] };
    expect(refused(() => at([], END, { framework: classes })).code).toBe('score/other-class');
    const broken: Framework = { ...framework, root: { ...framework.root, max: 21 } };
    expect(refused(() => at([], END, { framework: broken })).code).toBe('score/invalid-framework');
  });
});
