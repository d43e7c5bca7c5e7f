import type { Locale } from '../../kernel/index.js';
import type { Estimate } from '../../survey/index.js';
import { asSureAs, optionsOf, satisfactionRate } from '../../survey/inside.js';
import { formula, heading, number, percentFormat, text } from './cells.js';
import { type ReadRounding, shareFormula, shareValue } from './rounded-share.js';
import type { TableQuestion } from './survey-question.js';
import { effectiveFormula, highFormula, lowFormula } from './wilson-formulas.js';
import { WORDS } from './words.js';
import type { Cell, Sheet } from './workbook.js';

/** What every question of a table is made with. */
export type SurveyParts = {
  readonly locale: Locale;
  readonly rounding: ReadRounding;
  readonly level: number;
  readonly population: number | null;
};

/** Where the level, the population and the quantile stand. */
export const SURVEY_INPUTS = { level: '$B$5', population: '$B$6', deviate: '$B$7' } as const;

const SHARE = '0.000000';

function answerRows(
  { question, answers, n }: TableQuestion,
  first: number,
  { locale, rounding }: SurveyParts,
): Sheet['rows'] {
  const valid = `$C$${first + answers.length}`;
  const names = new Map((optionsOf(question) ?? []).map(({ id, names: own }) => [id, own?.[locale] ?? id]));
  return answers.map(({ id, count, isSatisfied }, at): readonly Cell[] => [
    text(names.get(id) ?? id),
    number(isSatisfied ? 1 : 0, 'input'),
    number(count, 'input'),
    formula(
      shareFormula(`C${first + at}`, valid, rounding, locale),
      shareValue({ numerator: count, denominator: n }, rounding, locale),
      'step',
      percentFormat(rounding.places),
    ),
  ]);
}

const estimateOf = (numerator: number, n: number, { level, population }: SurveyParts): Estimate =>
  satisfactionRate({ numerator, denominator: n }, { level, ...(population === null ? {} : { population }) });

/** The rate and its interval, where some answers count as satisfied. */
function rateRows(
  table: TableQuestion,
  { first, valid }: { readonly first: number; readonly valid: number },
  parts: SurveyParts,
): Sheet['rows'] {
  const { answers, n } = table;
  const { locale, rounding } = parts;
  const numerator = answers.reduce((sum, { count, isSatisfied }) => sum + (isSatisfied ? count : 0), 0);
  const { value, interval } = estimateOf(numerator, n, parts);
  const ballots = asSureAs(n, parts.population ?? Number.POSITIVE_INFINITY);
  const none = WORDS.nothing[locale];
  const [satisfied, share, effective] = [`C${valid + 1}`, `C${valid + 3}`, `C${valid + 4}`];
  const cells = {
    share,
    n: `C${valid}`,
    effective,
    population: SURVEY_INPUTS.population,
    deviate: SURVEY_INPUTS.deviate,
  };
  const range = (column: string) => `${column}${first}:${column}${valid - 1}`;
  const row = (word: keyof typeof WORDS, words: string, value: number | string, format?: string): readonly Cell[] => [
    text(WORDS[word][locale]),
    null,
    formula(words, value, word === 'low' || word === 'high' || word === 'satisfactionRate' ? 'result' : 'step', format),
  ];
  return [
    row('satisfied', `=SUMPRODUCT(${range('B')},${range('C')})`, numerator),
    row(
      'satisfactionRate',
      shareFormula(satisfied, cells.n, rounding, locale),
      shareValue({ numerator, denominator: n }, rounding, locale),
      percentFormat(rounding.places),
    ),
    row('satisfactionShare', `=IF(${cells.n}=0,"${none}",${satisfied}/${cells.n})`, value ?? none, SHARE),
    row('effective', effectiveFormula(cells), n === 0 ? 0 : Number.isFinite(ballots) ? ballots : ''),
    row('low', lowFormula(cells), interval?.low ?? none, SHARE),
    row('high', highFormula(cells), interval?.high ?? none, SHARE),
  ];
}

/** The rows of a question, from its heading to what was left out, and an empty one. */
export function surveyBlock(table: TableQuestion, at: number, parts: SurveyParts): Sheet['rows'] {
  const { question, answers, n, leftOut } = table;
  const { locale } = parts;
  const [first, valid] = [at + 2, at + 2 + answers.length];
  const out = (word: 'missing' | 'notApplicable' | 'refused'): readonly Cell[] => [
    text(WORDS[word][locale]),
    null,
    number(leftOut[word], 'input'),
  ];
  return [
    [text(question.names?.[locale] ?? question.id, 'title')],
    (['answer', 'isSatisfied', 'ballots', 'share'] as const).map((word) => heading(WORDS[word][locale])),
    ...answerRows(table, first, parts),
    [text(WORDS.valid[locale]), null, formula(`=SUM(C${first}:C${valid - 1})`, n, 'step')],
    ...(answers.some(({ isSatisfied }) => isSatisfied) ? rateRows(table, { first, valid }, parts) : []),
    out('missing'),
    out('notApplicable'),
    out('refused'),
    [],
  ];
}
