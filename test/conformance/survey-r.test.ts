// The scripts of `toR`, run by R with its package survey where both are installed, beside the figures of the library.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type Ballot,
  ballotsCsv,
  difference,
  type EstimateRequest,
  estimate,
  type RRequest,
  type Sample,
  type SurveyDesign,
  toR,
} from 'motcua/survey';
import { afterAll, expect, test } from 'vitest';
import { asked } from '../arbitraries/samples.ts';

const LEVELS = ['very-satisfied', 'satisfied', 'neutral', 'dissatisfied', 'very-dissatisfied'];

/** Names a careless script would run, and names a careless file would lose. */
const WARDS = ['NA', 'Phường "Hồng Hà"', '=1+1', "'quoted", '"); stop("run', 'two\nlines', 'back\\slash`', ''];

const ballots: readonly Ballot[] = Array.from({ length: 72 }, (_, row) => ({
  answers: {
    manner: row % 7 === 0 ? 'refused' : (LEVELS[(row * 7 + (row % 4)) % 5] as string),
    time: row % 11 === 3 ? null : (LEVELS[(row * 3 + (row % 5)) % 5] as string),
    again: row % 4 === 1 || row > 60 ? 'no' : 'yes',
    heard: row % 13 === 5 ? null : row % 3 === 0 ? ['board', 'portal'] : ['neighbour'],
    days: row % 9 === 2 ? null : ((row * 5) % 23) / 4,
    trips: 1 + (row % 4),
  },
  facts: {
    region: `r${row % 3}`,
    commune: `c${row % 8}`,
    village: `v${Math.floor(row / 8) % 2}`,
    ward: WARDS[row % WARDS.length] as string,
    sex: row % 5 < 2 ? 'f' : 'm',
    age: ['18-30', '31-60', 'over'][Math.floor(row / 4) % 3] as string,
    size: 40 + (row % 3),
    part: 0.25,
    weight: (10 + (row % 5)) / 3,
  },
}));

const designs: Readonly<Record<string, SurveyDesign>> = {
  simple: {},
  'a part of ballots': { fpc: [0.2] },
  'strata and weights': { strata: 'region', weights: 'weight' },
  'strata with sizes': { strata: 'region', fpc: [{ r0: 100, r1: 200, r2: 300 }] },
  'nested communes': { strata: 'region', clusters: ['commune'], nested: true, weights: 'weight', fpc: ['size'] },
  'two stages': { clusters: ['commune', 'village'], fpc: [40, 'part'] },
  'three stages': { clusters: ['commune', 'village'], fpc: [40, 4, 0.5] },
  'post-strata': {
    clusters: ['commune'],
    weights: 'weight',
    calibration: { kind: 'post-stratify', by: 'sex', population: { f: 300, m: 500 } },
  },
  raking: {
    strata: 'region',
    weights: 'weight',
    calibration: {
      kind: 'rake',
      margins: [
        { by: 'sex', population: { f: 300, m: 500 } },
        { by: 'age', population: { '18-30': 200, '31-60': 400, over: 200 } },
      ],
    },
  },
  JK1: { clusters: ['commune'], weights: 'weight', fpc: [40], variance: 'jackknife' },
  JKn: { strata: 'region', clusters: ['commune'], nested: true, weights: 'weight', variance: 'jackknife' },
};

const requests: readonly RRequest[] = [
  { kind: 'share', question: 'manner' },
  { kind: 'share', question: 'manner', domain: { sex: 'f' }, interval: 'beta', level: 0.9 },
  { kind: 'share', question: 'heard', answers: ['portal'], interval: 'logit', df: 'design' },
  { kind: 'share', question: 'again', interval: 'arcsine', reference: 'normal' },
  { kind: 'share', question: 'again', interval: 'plain', df: 5 },
  { kind: 'net', question: 'time' },
  { kind: 'mean', question: 'manner', scale: 'percent', domain: { age: 'over' }, df: 'domain' },
  { kind: 'mean', question: 'days' },
  { kind: 'total', question: 'again', level: 0.99 },
  { kind: 'total', question: 'days', domain: { sex: 'm' } },
  { kind: 'ratio', numerator: 'days', denominator: 'trips' },
  { kind: 'factor', factor: 'service', score: 'mean-of-questions' },
  { kind: 'factor', factor: 'service', score: 'pooled', of: 'share', interval: 'beta', domain: { sex: 'f' } },
  { kind: 'quantile', question: 'days', probability: 0.5 },
  { kind: 'quantile', question: 'days', probability: 0.3, rule: 'hf7', interval: 'beta', domain: { sex: 'm' } },
  { kind: 'quantile', question: 'manner', probability: 0.5, rule: 'school', interval: 'plain' },
  {
    kind: 'difference',
    first: { kind: 'share', question: 'manner', domain: { sex: 'f' } },
    second: { kind: 'share', question: 'manner', domain: { sex: 'm' } },
  },
  {
    kind: 'difference',
    first: { kind: 'factor', factor: 'service', score: 'mean-of-questions' },
    second: { kind: 'mean', question: 'days' },
    level: 0.9,
  },
];

/** Every method of a share, at shares between and at the ends; and wards whose names are traps. */
const others: readonly EstimateRequest[] = [
  ...(['wilson', 'wilson-cc', 'logit', 'beta', 'agresti-coull', 'jeffreys', 'arcsine', 'anscombe'] as const).flatMap(
    (interval): readonly EstimateRequest[] => [
      { kind: 'share', question: 'manner', interval },
      { kind: 'share', question: 'again', answers: ['yes', 'no'], interval },
    ],
  ),
  ...WARDS.map((ward): EstimateRequest => ({ kind: 'share', question: 'manner', domain: { ward } })),
];

const lonely: readonly (readonly [string, SurveyDesign])[] = (
  ['adjust', 'average', 'remove', 'certainty'] as const
).map((lonelyPsu) => [lonelyPsu, { strata: 'commune', clusters: ['village'], nested: true, lonelyPsu }]);

/** All drawn, all but some, and all of some strata; shares at an end and between. */
const nearlyAll: readonly SurveyDesign[] = [
  { fpc: [1] },
  { fpc: [0.9] },
  { strata: 'region', fpc: [{ r0: 24, r1: 24, r2: 30 }] },
];
const ofAll: readonly EstimateRequest[] = [
  { kind: 'share', question: 'manner' },
  { kind: 'share', question: 'again', answers: ['yes', 'no'] },
  { kind: 'share', question: 'again', answers: ['yes', 'no'], interval: 'beta' },
  { kind: 'quantile', question: 'days', probability: 0.3, rule: 'hf7' },
];

type Case = { readonly name: string; readonly sample: Sample; readonly request: RRequest };

const withLone = ballots.map((one, row) => (row === 0 ? { ...one, facts: { ...one.facts, commune: 'island' } } : one));

const cases: readonly Case[] = [
  ...Object.entries(designs).flatMap(([name, design]) =>
    requests.map((request) => ({ name, sample: { questionnaire: asked, design, ballots }, request })),
  ),
  ...others.map((request) => ({
    name: 'traps',
    sample: { questionnaire: asked, design: { strata: 'region', weights: 'weight' }, ballots },
    request,
  })),
  ...nearlyAll.flatMap((design) =>
    ofAll.map((request) => ({ name: 'nearly all', sample: { questionnaire: asked, design, ballots }, request })),
  ),
  ...lonely.map(([name, design]) => ({
    name,
    sample: { questionnaire: asked, design, ballots: withLone },
    request: { kind: 'share', question: 'manner' } as const,
  })),
];

type Figures = Readonly<Record<string, number | null>>;

function answerOf({ sample, request }: Case): Figures {
  if (request.kind === 'difference') {
    const { kind: _, first, second, ...options } = request;
    const { value, standardError, interval, df, pValue } = difference(sample, first, second, options);
    return {
      value,
      standard_error: standardError,
      low: interval?.low ?? null,
      high: interval?.high ?? null,
      df,
      p_value: pValue,
    };
  }
  const made = estimate(sample, request);
  const effects = request.kind === 'factor' || request.kind === 'ratio' || request.kind === 'quantile';
  return {
    value: made.value,
    standard_error: made.standardError,
    low: made.interval?.low ?? null,
    high: made.interval?.high ?? null,
    df: made.df,
    ballots: made.n,
    ...(effects ? {} : { design_effect: made.designEffect, effective_ballots: made.effectiveN }),
  };
}

const folder = mkdtempSync(join(tmpdir(), 'motcua-r-'));
afterAll(() => rmSync(folder, { recursive: true }));

const RUN = `
for (at in seq_len(${cases.length})) {
  cat("case", at, "\\n")
  source(paste0("case-", at, ".R"), local = new.env(), encoding = "UTF-8")
}
`;

const hasR = spawnSync('Rscript', ['-e', 'library(survey)']).status === 0;
if (!hasR) console.warn('The scripts of toR are not run: there is no Rscript with the package survey here.');

/** What R printed, case by case. */
function answersOfR(): readonly Figures[] {
  for (const [at, { sample, request }] of cases.entries()) {
    writeFileSync(join(folder, `case-${at + 1}.csv`), ballotsCsv(sample));
    writeFileSync(join(folder, `case-${at + 1}.R`), toR(sample, request, { file: `case-${at + 1}.csv` }));
  }
  writeFileSync(join(folder, 'run.R'), RUN);
  const { stdout, stderr, status } = spawnSync('Rscript', ['run.R'], { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${stdout.slice(-300)}\n${stderr.slice(-800)}`);
  return stdout
    .split(/^case \d+ \n/m)
    .slice(1)
    .map((printed) =>
      Object.fromEntries(
        [...printed.matchAll(/^([a-z_]+) {2,}(\S+)$/gm)].map(([, name, value]) => [
          name as string,
          Number.isFinite(Number(value)) ? Number(value) : null,
        ]),
      ),
    );
}

const isNear = (a: number | null, b: number | null | undefined): boolean =>
  a === null || b === null || b === undefined
    ? a === b
    : Math.abs(a - b) <= 1e-8 * Math.max(1e-3, Math.abs(a), Math.abs(b));

test.skipIf(!hasR)(
  'R, from the file of the ballots and the script, has the figures of the library',
  () => {
    const found = answersOfR();
    expect(found).toHaveLength(cases.length);
    const apart = cases.flatMap((one, at) => {
      const ours = answerOf(one);
      const differs = Object.keys(ours).filter((name) => !isNear(ours[name] as number | null, found[at]?.[name]));
      return differs.length === 0 ? [] : [{ case: at + 1, name: one.name, request: one.request, ours, r: found[at] }];
    });
    const own = found.filter(({ low_by_svyciprop: low }) => typeof low === 'number');
    const differs = own.filter((one) =>
      ['low', 'high'].some((end) => !isNear(one[end] as number | null, one[`${end}_by_svyciprop`])),
    );
    expect(differs).toEqual([]);
    expect(own.length).toBeGreaterThan(40);
    console.log(`${own.length} intervals by svyciprop; ${cases.length} scripts run, ${apart.length} apart`);
    expect(apart).toEqual([]);
  },
  300_000,
);
