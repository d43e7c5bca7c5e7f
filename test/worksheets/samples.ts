import fc from 'fast-check';
import { checkFramework } from 'motcua/score';
import { type Form06Columns, rate } from 'motcua/statistics';
import { type AnswerCounts, satisfactionLevels } from 'motcua/survey';
import { frameworks, rates } from 'motcua/vn';
import { form06Workbook, rateWorkbook, scoreWorkbook, surveyWorkbook, type Workbook } from 'motcua/worksheet';
import { scoredFrameworks } from '../arbitraries/score-frameworks.ts';
import { dueDateSamples } from './due-date-samples.ts';

/** What a cell has to show. */
export type ExpectedCell = { readonly sheet: string; readonly address: string; readonly value: number | string | null };

/** A workbook, and what its formulas come to; without it, what is kept beside them. */
export type Sample = {
  readonly name: string;
  readonly workbook: Workbook;
  readonly expected?: readonly ExpectedCell[];
};

const SEED = 20_261_127;

const ROUNDINGS = ['half-up', 'half-down', 'half-even', 'up', 'down', 'ceiling', 'floor'] as const;

const pairs = fc.oneof(
  fc.tuple(fc.nat({ max: 1000 }), fc.nat({ max: 1000 })),
  fc.tuple(fc.nat({ max: 200_000 }), fc.nat({ max: 200_000 })),
  fc.tuple(fc.nat({ max: 800 }), fc.constantFrom(8, 16, 32, 64, 125, 160, 320, 640, 800)),
);

const zeros = { 3: 0, 4: 0, 5: 0, 6: 0, 9: 0, 10: 0, 11: 0, 12: 0, 13: 0 };

const rateSamples = (): readonly Sample[] =>
  ROUNDINGS.map((rounding, places) => {
    const found = fc
      .sample(pairs, { seed: SEED + places, numRuns: 300 })
      .map(([numerator, denominator]) =>
        rate({ columns: { ...zeros, 7: denominator, 8: numerator } as Form06Columns }, rates.withinLimit),
      );
    return { name: `rates-${rounding}`, workbook: rateWorkbook(found, { locale: 'vi', rounding, places: places % 5 }) };
  });

const figures = fc
  .array(fc.nat({ max: 9 }), { minLength: 11, maxLength: 11 })
  .map((all) => Object.fromEntries(all.map((figure, at) => [at + 3, figure])) as unknown as Form06Columns);

function form06Sample(): Sample {
  const found = fc.sample(figures, { seed: SEED, numRuns: 13 });
  const keys: readonly (readonly (string | null)[])[] = [
    [],
    ...['A', 'B', 'C'].flatMap((unit) => [[unit], [unit, 'p1'], [unit, 'p2'], [unit, null]]),
  ];
  const rows = keys.map((key, at) => ({ key, columns: found[at] as Form06Columns }));
  return { name: 'form06', workbook: form06Workbook({ rows }, { locale: 'vi', rates: Object.values(rates) }) };
}

const levels = satisfactionLevels();
const questionnaire = {
  id: 'desk',
  version: '1',
  collector: 'one-stop desk',
  population: 'people served',
  questions: ['q1', 'q2', 'q3', 'q4'].map((id) => ({ id, kind: 'scale' as const, levels })),
};

function answered(question: string, counts: readonly number[]): AnswerCounts {
  const n = counts.reduce((sum, one) => sum + one, 0);
  const answers = levels.map(({ id }, at) => ({ id, count: { numerator: counts[at] as number, denominator: n } }));
  const satisfied = { numerator: (counts[0] as number) + (counts[1] as number), denominator: n };
  return { question, n, answers, satisfied, leftOut: { missing: 3, notApplicable: 0, refused: 1 } };
}

const surveySamples = (): readonly Sample[] =>
  [{}, { population: 929 }, { level: 0.99, population: 5_000 }].map((options, at) => {
    const counts = [
      answered('q1', [620, 300, 7, 2, 0]),
      answered('q2', [0, 0, 0, 0, 0]),
      answered('q3', [0, 0, 1, 0, 0]),
      answered('q4', [80, 1, 100, 50, 32]),
    ];
    return { name: `survey-${at}`, workbook: surveyWorkbook(counts, questionnaire, { locale: 'vi', ...options }) };
  });

const of = (numerator: number, denominator: number) => ({ numerator, denominator });

function scoreSamples(): readonly Sample[] {
  const period = '2026';
  const qd766 = {
    '766/1.1': of(0, 54),
    '766/1.3': of(87, 89),
    '766/2.1': of(403_016, 464_494),
    '766/3.2': of(449, 1884),
    '766/5.4': of(402_886, 464_494),
  };
  const hp212 = {
    'hp212/II.5.1.a': 91.2,
    'hp212/II.5.1.a/city-average': 90.5,
    'hp212/II.5.1.c': 'met',
    'hp212/II.5.2.a': 'not-applicable',
    'hp212/II.5.2.b': 0.93,
    'hp212/II.5.2.b/target': 0.95,
    'hp212/II.5.2.d': 0,
  };
  const own = fc
    .sample(scoredFrameworks, { seed: SEED, numRuns: 27 })
    .filter(({ framework }) => !checkFramework(framework).some(({ severity }) => severity === 'error'));
  const cards = [
    { framework: frameworks.qd766, inputs: qd766 },
    { framework: frameworks.haiPhong212.heads, inputs: hp212 },
    { framework: frameworks.haiPhong212.headsPooledTo10, inputs: hp212 },
    { framework: frameworks.tt01Officer, inputs: { 'tt01/1/2': 3, 'tt01/1/1': 4, 'tt01/1/0': 1 } },
    ...own,
  ];
  return cards.map(({ framework, inputs }, at) => ({
    name: `score-${at}`,
    workbook: scoreWorkbook(framework, { unit: 'u', period, inputs }, { locale: at % 2 === 0 ? 'vi' : 'en' }),
  }));
}

const DECIMALS = [10.22, 0.57, 0.285, 1.005, 2.675, 17.345, 8.165, 0.07, 4.35, 9.995, 3, 0];

/** Points that are decimals and halves, which doubles are not, as every rounding of points has them. */
const roundedSamples = (): readonly Sample[] =>
  (['half-up', 'up', 'down'] as const).map((rounding) => {
    const names = { vi: 'Tiêu chí', en: 'Criterion' };
    const children = DECIMALS.map((_, at) => {
      const code = `${at + 1}`;
      return { code, names, max: 20, rule: { kind: 'points' as const, input: code } };
    });
    const root = { code: 'T', names, max: 20 * children.length, children };
    const framework = { id: 'own', version: '1', names, root, rounding: { leaf: { places: 2, rounding } }, basis: [] };
    const inputs = Object.fromEntries(DECIMALS.map((points, at) => [`${at + 1}`, points]));
    const request = { unit: 'u', period: '2026', inputs };
    return { name: `points-${rounding}`, workbook: scoreWorkbook(framework, request, { locale: 'vi' }) };
  });

/** Texts that a program may take for something else. */
export const TRAPS: readonly string[] = [
  ...['=1+1', '=HYPERLINK("http://example.com")', '+84 31 000', '-5', '@SUM(1)', '\t=1', '\r=1', ' =1', "'=1"],
  ...[
    '1e5',
    '2026-11-27',
    '00012',
    'TRUE',
    '_x0041_',
    '_x005F_',
    'a\nb',
    '\u0001\u001f',
    '<c>&amp;</c>',
    ']]>',
    '',
    'Nguyễn Thị Ánh 😀',
  ],
];

const trapSample = (): Sample => ({
  name: 'traps',
  workbook: {
    sheets: [
      {
        name: 'Tờ \'trích\' <&> "x"',
        widths: [40, 20],
        frozen: 1,
        rows: TRAPS.map((words, at) => [
          { kind: 'text', text: words, role: 'text' },
          // the text of another sheet's cell, taken by a formula, is still a text
          {
            kind: 'formula',
            formula: `=IF(ISTEXT(A${at + 1}),"text","other")`,
            value: words === '' ? 'other' : 'text',
            role: 'step',
          },
        ]),
      },
    ],
  },
});

/** Every workbook that is tried. */
export const samples = (): readonly Sample[] => [
  ...dueDateSamples(),
  ...rateSamples(),
  form06Sample(),
  ...surveySamples(),
  ...scoreSamples(),
  ...roundedSamples(),
  trapSample(),
];
