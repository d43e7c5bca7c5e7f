import { ballotAccumulator, estimate, parseBallotState, type SurveyDesign, safeParseBallotState } from 'motcua/survey';
import { describe, expect, test } from 'vitest';
import { refused } from '../../refused.ts';
import { questionnaire, waited } from './wards.ts';

const design: SurveyDesign = {
  strata: 's',
  clusters: ['c'],
  weights: 'w',
  fpc: ['n', 0.5],
  nested: true,
  lonelyPsu: 'adjust',
  calibration: { kind: 'post-stratify', by: 'ward', population: { a: 40 } },
};
const { create, add, extract } = ballotAccumulator(questionnaire, design, {
  domains: ['ward'],
  pairs: [['days', 'trips']],
});
const facts = { s: 'x', w: 2, n: 9, ward: 'a' };
const state = extract([waited(3, { ...facts, c: '1' }), waited(5, { ...facts, c: '2' })].reduce(add, create()));

const sent = () => JSON.parse(JSON.stringify(state));

describe('a state from outside', () => {
  test('is the state that was sent', () => {
    expect(parseBallotState(sent())).toEqual(state);
    expect(safeParseBallotState(sent())).toEqual({ success: true, data: state });
    expect(estimate(parseBallotState(sent()), { kind: 'mean', question: 'days' })).toEqual(
      estimate(state, { kind: 'mean', question: 'days' }),
    );
  });

  // biome-ignore lint/suspicious/noExplicitAny: what comes from outside is changed in places its type would forbid
  test.each<[string, (one: any) => unknown, string]>([
    ['another digest', (one) => ({ ...one, digest: 'sha256:1' }), 'digest'],
    ['sums too few', (one) => ({ ...one, cells: [{ ...one.cells[0], sums: [1] }] }), 'cells.0.sums'],
    [
      'sums of no ballot',
      (one) => ({ ...one, cells: [{ ...one.cells[0], sums: one.cells[0].sums.map(() => 0) }] }),
      'cells.0.sums',
    ],
    ['a key too many', (one) => ({ ...one, cells: [{ ...one.cells[0], key: ['a', 'b'] }] }), 'cells.0.key'],
    ['no unit', (one) => ({ ...one, cells: [{ ...one.cells[0], drawn: ['x'] }] }), 'cells.0.drawn'],
    ['no size', (one) => ({ ...one, cells: [{ ...one.cells[0], sizes: [] }] }), 'cells.0.sizes'],
    ['a cell twice', (one) => ({ ...one, cells: [one.cells[0], one.cells[0]] }), 'cells.1.key'],
  ])('with %s is refused', (_, change, path) => {
    const error = refused(() => parseBallotState(change(sent())));
    expect([error.code, error.problems[0]?.path.join('.')]).toEqual(['survey/not-a-state', path]);
    expect(safeParseBallotState(change(sent())).success).toBe(false);
  });

  test('with another design, as its own digest tells, is refused', () => {
    expect(refused(() => parseBallotState({ ...sent(), design: { ...design, lonelyPsu: 'fail' } })).code).toBe(
      'survey/not-a-state',
    );
    expect(refused(() => parseBallotState({ ...sent(), design: { ...design, lonelyPsu: 'guess' } })).code).toBe(
      'kernel/invalid-shape',
    );
    expect(refused(() => parseBallotState({ ...sent(), extra: 1 })).code).toBe('kernel/invalid-shape');
    const raked = {
      calibration: { kind: 'rake', margins: [{ by: 'ward', population: { a: 1 } }], tolerance: 0.1, iterations: 3 },
    };
    expect(refused(() => parseBallotState({ ...sent(), design: raked })).code).toBe('survey/needs-ballots');
  });
});
