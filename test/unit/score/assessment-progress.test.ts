import { type AssessmentEvent, assessmentProgress, type Criterion, type Framework } from 'motcua/score';
import { describe, expect, test } from 'vitest';
import { refused } from '../../refused.ts';

const named = (code: string) => ({ vi: code, en: code });

const leaf = (code: string, max: number, more: Partial<Criterion> = {}): Criterion => ({
  code,
  names: named(code),
  max,
  rule: { kind: 'points', input: code },
  ...more,
});

const domain = (code: string, children: readonly Criterion[], more: Partial<Criterion> = {}): Criterion => ({
  code,
  names: named(code),
  max: children.reduce((sum, { max }) => sum + max, 0),
  children,
  ...more,
});

/** A city's template: 80 criteria the unit scores in eight domains, and 22 of a survey. */
const domains = [1, 2, 3, 4, 5, 6, 7, 8].map((code) =>
  domain(
    `${code}`,
    Array.from({ length: 10 }, (_, at) => leaf(`${code}.${at + 1}`, 1, at === 9 ? { closesOn: '2026-11-30' } : {})),
    { source: 'verified', ...(code === 8 ? {} : { closesOn: '2026-11-15' }) },
  ),
);
const survey = domain(
  '9',
  Array.from({ length: 22 }, (_, at) => leaf(`9.${at + 1}`, 1)),
  { source: 'survey' },
);

const framework: Framework = {
  id: 'city',
  version: '2026',
  names: named('T'),
  root: domain('T', [...domains, survey]),
  basis: [],
};

const scored = (code: string, at = '2026-11-10'): AssessmentEvent => ({
  kind: 'self-scored',
  criterion: code,
  points: 1,
  by: 'quan-1',
  at,
});

const verified = (code: string): AssessmentEvent => ({
  kind: 'verified',
  stage: 'council',
  criterion: code,
  accept: true,
  by: 'hoi-dong',
  at: '2026-11-12',
});

const codes = domains.flatMap(({ children = [] }) => children.map(({ code }) => code));

// all of the first six domains, and three of the seventh, one of them after the closing date
const events = [
  ...codes.slice(0, 62).map((code) => scored(code)),
  scored('7.3', '2026-11-16'),
  verified('1.1'),
  verified('7.1'),
];

const history = { framework, unit: 'quan-1', period: '2026', assessed: ['verified'], events };

describe('progress of a self-assessment', () => {
  test('63 of 80', () => {
    const progress = assessmentProgress(history, '2026-11-16');
    expect(progress).toMatchObject({ on: '2026-11-16', of: 80, scored: 63, verified: 2, late: ['7.3'] });
    expect(progress.overdue).toEqual(['7.4', '7.5', '7.6', '7.7', '7.8', '7.9']);
  });

  test('by domain, in the order of the framework', () => {
    const progress = assessmentProgress(history, '2026-11-16');
    expect(progress.domains.map(({ code, scored, of, verified }) => [code, scored, of, verified])).toEqual([
      ['1', 10, 10, 1],
      ['2', 10, 10, 0],
      ['3', 10, 10, 0],
      ['4', 10, 10, 0],
      ['5', 10, 10, 0],
      ['6', 10, 10, 0],
      ['7', 3, 10, 1],
      ['8', 0, 10, 0],
    ]);
    expect(progress.domains[6]).toMatchObject({ names: named('7'), overdue: progress.overdue, late: ['7.3'] });
    expect(progress.domains[7]).toMatchObject({ overdue: [], late: [] });
  });

  test('closing dates in order, and what has none last', () => {
    const progress = assessmentProgress(history, '2026-11-16');
    expect(progress.domains[6]?.closings).toEqual([
      { closesOn: '2026-11-15', of: 9, scored: 3 },
      { closesOn: '2026-11-30', of: 1, scored: 0 },
    ]);
    expect(progress.domains[7]?.closings).toEqual([
      { closesOn: '2026-11-30', of: 1, scored: 0 },
      { closesOn: null, of: 9, scored: 0 },
    ]);
    const turned = domain('T', [
      domain('1', [leaf('a', 1, { closesOn: '2026-12-01' }), leaf('b', 1, { closesOn: '2026-11-01' })]),
    ]);
    const [only] = assessmentProgress(
      { ...history, framework: { ...framework, root: turned }, events: [], assessed: [] },
      '2026-11-01',
    ).domains;
    expect(only).toBeUndefined();
    const all = { framework: { ...framework, root: turned }, unit: 'A', period: '2026', events: [] };
    expect(assessmentProgress(all, '2026-11-01').domains[0]?.closings.map(({ closesOn }) => closesOn)).toEqual([
      '2026-11-01',
      '2026-12-01',
    ]);
  });

  test.each([
    ['2026-11-09', 0, 0],
    ['2026-11-10', 62, 0],
    ['2026-11-15', 62, 0],
    ['2026-11-16', 63, 6],
    ['2026-11-30', 63, 6],
    ['2026-12-01', 63, 8],
  ])('on %s, %i scored and %i overdue', (on, count, overdue) => {
    const progress = assessmentProgress(history, on);
    expect([progress.scored, progress.overdue.length]).toEqual([count, overdue]);
  });

  test('as known on a day, and without what is set aside', () => {
    const late: AssessmentEvent = { ...scored('8.1'), recordedAt: '2026-12-05' };
    const wrong: AssessmentEvent = { ...scored('8.2'), points: 2 } as AssessmentEvent;
    const more = { ...history, events: [...events, late, wrong] };
    expect(assessmentProgress(more, '2026-12-01').scored).toBe(64);
    expect(assessmentProgress(more, '2026-12-01', { knownOn: '2026-12-04' }).scored).toBe(63);
    expect(assessmentProgress({ ...more, late: 'set-aside' }, '2026-12-01').overdue).toContain('7.3');
  });

  test('refuses what cannot be read', () => {
    expect(refused(() => assessmentProgress(history, 'today')).code).toBe('kernel/not-a-date');
  });
});
