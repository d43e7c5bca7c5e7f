import fc from 'fast-check';
import {
  type Answer,
  type Ballot,
  type Questionnaire,
  type Sample,
  type StageSize,
  type SumRequest,
  type SurveyDesign,
  satisfactionLevels,
  yesNo,
} from 'motcua/survey';

/** A questionnaire with a question of every kind that figures are made of, and a factor. */
export const asked: Questionnaire = {
  id: 'desk',
  version: '1',
  collector: 'one-stop desk',
  population: 'people served',
  questions: [
    { id: 'manner', kind: 'scale', levels: satisfactionLevels() },
    { id: 'time', kind: 'scale', levels: satisfactionLevels() },
    { id: 'again', kind: 'single', options: yesNo(), satisfied: ['yes'] },
    { id: 'heard', kind: 'multiple', options: [{ id: 'board' }, { id: 'portal' }, { id: 'neighbour' }] },
    { id: 'days', kind: 'number', unit: 'day' },
    { id: 'trips', kind: 'number', unit: 'trip' },
  ],
  factors: [{ id: 'service', questions: ['manner', 'time', 'again'] }],
};

/** The pairs of questions a state of {@link asked} must keep for all of {@link requests}. */
export const pairs: readonly (readonly [string, string])[] = [
  ['manner', 'time'],
  ['manner', 'again'],
  ['time', 'again'],
  ['days', 'trips'],
];

/** Figures of every kind. */
export const requests: readonly SumRequest[] = [
  { kind: 'share', question: 'manner' },
  { kind: 'share', question: 'manner', answers: ['neutral'], interval: 'beta' },
  { kind: 'share', question: 'again', interval: 'logit' },
  { kind: 'share', question: 'heard', answers: ['portal'] },
  { kind: 'net', question: 'time' },
  { kind: 'mean', question: 'time' },
  { kind: 'mean', question: 'manner', scale: 'percent' },
  { kind: 'mean', question: 'days' },
  { kind: 'total', question: 'again' },
  { kind: 'total', question: 'days' },
  { kind: 'ratio', numerator: 'days', denominator: 'trips' },
  { kind: 'ratio', numerator: 'trips', denominator: 'days' },
  { kind: 'factor', factor: 'service', score: 'mean-of-questions' },
  { kind: 'factor', factor: 'service', score: 'pooled' },
];

const answerTo = (ids: readonly string[]): fc.Arbitrary<Answer> =>
  fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...ids) },
    { weight: 1, arbitrary: fc.constantFrom('refused', 'not-applicable', null) },
  );

const levels = satisfactionLevels().map(({ id }) => id);

const count = (max: number): fc.Arbitrary<Answer> =>
  fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 1, max }) }, { weight: 1, arbitrary: fc.constant(null) });

const answers: fc.Arbitrary<Ballot['answers']> = fc.record({
  manner: answerTo(levels),
  time: answerTo(levels),
  again: answerTo(['yes', 'no']),
  heard: fc.subarray(['board', 'portal', 'neighbour']),
  days: count(30),
  trips: count(4),
});

const SIZES: Readonly<Record<string, StageSize>> = { many: 10_000, part: 0.2, all: 1 };

const designs: fc.Arbitrary<SurveyDesign> = fc
  .record({
    isStratified: fc.boolean(),
    stages: fc.constantFrom(0, 1, 2),
    isWeighted: fc.boolean(),
    sizes: fc.constantFrom('none', 'many', 'part', 'all'),
    depth: fc.constantFrom(0, 1),
    lonelyPsu: fc.constantFrom('adjust', 'average', 'remove', 'certainty'),
    isFitted: fc.boolean(),
  })
  .map(({ isStratified, stages, isWeighted, sizes, depth, lonelyPsu, isFitted }): SurveyDesign => {
    const clusters = ['commune', 'village'].slice(0, stages);
    const size = SIZES[sizes];
    const fpc =
      size === undefined ? [] : new Array<StageSize>(clusters.length === 0 ? 1 : clusters.length + depth).fill(size);
    return {
      ...(isStratified ? { strata: 'region' } : {}),
      ...(clusters.length > 0 ? { clusters, nested: true } : {}),
      ...(isWeighted ? { weights: 'weight' } : {}),
      ...(fpc.length > 0 ? { fpc } : {}),
      ...(isFitted ? { calibration: { kind: 'post-stratify', by: 'sex', population: { f: 5200, m: 4800 } } } : {}),
      lonelyPsu: lonelyPsu as NonNullable<SurveyDesign['lonelyPsu']>,
    };
  });

const facts = (row: number, weight: number): NonNullable<Ballot['facts']> => ({
  region: `r${row % 3}`,
  commune: `c${row % 7}`,
  village: `v${row % 2}`,
  sex: row % 4 < 2 ? 'f' : 'm',
  service: `s${row % 5}`,
  weight,
});

/** Ballots drawn in one of many ways. */
export const samples: fc.Arbitrary<Sample> = fc
  .tuple(designs, fc.array(fc.tuple(answers, fc.integer({ min: 1, max: 40 })), { minLength: 8, maxLength: 60 }))
  .map(([design, rows]) => ({
    questionnaire: asked,
    design,
    ballots: rows.map(([given, weight], row) => ({ answers: given, facts: facts(row, weight / 4) })),
  }));
