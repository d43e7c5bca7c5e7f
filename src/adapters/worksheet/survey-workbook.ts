import type { Locale } from '../../kernel/index.js';
import { normalQuantile, refuse, requireLocale, shownValue } from '../../kernel/inside.js';
import type { AnswerCounts, Questionnaire } from '../../survey/index.js';
import { requireQuestionnaire } from '../../survey/inside.js';
import { blank, formula, line, number, text } from './cells.js';
import { roundingLine } from './rate-workbook.js';
import { type PercentRounding, readRounding } from './rounded-share.js';
import { SURVEY_INPUTS, type SurveyParts, surveyBlock } from './survey-block.js';
import { type TableQuestion, tableQuestions } from './survey-question.js';
import { WORDS } from './words.js';
import type { Cell, Workbook } from './workbook.js';

/** How counts of answers are put into a workbook. */
export type SurveyWorkbookOptions = PercentRounding & {
  /** Vietnamese or English. */
  readonly locale: Locale;
  /** How often such intervals contain what they estimate; above 0 and below 1. By default 0.95. */
  readonly level?: number;
  /** How many people the ballots were drawn from, at least as many as gave one; without end by default. */
  readonly population?: number;
};

function requireLevel(level: number): number {
  if (typeof level === 'number' && level > 0 && level < 1) return level;
  return refuse('survey/not-a-level', {
    path: ['level'],
    value: shownValue(level),
    accepted: 'above 0 and below 1, such as 0.95',
  });
}

function requirePopulation(population: number | undefined, tables: readonly TableQuestion[]): number | null {
  if (population === undefined || population === Number.POSITIVE_INFINITY) return null;
  const least = Math.max(1, ...tables.map(({ n }) => n));
  if (Number.isSafeInteger(population) && population >= least) return population;
  return refuse('survey/out-of-range', {
    path: ['population'],
    value: shownValue(population),
    accepted: `${least} or more, whole`,
  });
}

/** The blocks one below the other. */
function blocks(tables: readonly TableQuestion[], above: number, parts: SurveyParts): readonly (readonly Cell[])[] {
  const rows: (readonly Cell[])[] = [];
  for (const table of tables) rows.push(...surveyBlock(table, above + rows.length + 1, parts));
  return rows;
}

/**
 * Counts of answers as a workbook: ballots per answer, which answers count as satisfied, level and population are typed in; shares, the satisfaction rate and Wilson's interval are formulas, equal to
 * `satisfactionRate` of the counts. Weights and strata are not in it: it is for ballots taken as a simple random sample.
 *
 * @param counts - What `answerCounts` found, of questions answered by one of their answers.
 * @param questionnaire - The questionnaire they are of.
 * @param options - The language, the level, the population, decimals and rounding.
 * @returns The workbook; `workbookFile` makes a file of it.
 * @throws `worksheet/no-rows`, `worksheet/not-a-question`, `worksheet/not-a-count`, `survey/invalid-questionnaire`, `survey/not-a-level`, `survey/out-of-range`, `kernel/places-out-of-bounds`,
 * `kernel/unknown-rounding`, `kernel/unknown-locale`.
 *
 * @example
 * ```ts
 * import { answerCounts, satisfactionLevels } from 'motcua/survey';
 * import { surveyWorkbook } from 'motcua/worksheet';
 *
 * const questions = [{ id: 'q1', kind: 'scale', levels: satisfactionLevels() }] as const;
 * const questionnaire = { id: 'desk', version: '1', collector: 'one-stop desk', population: 'people served', questions };
 * const ballots = ['satisfied', 'neutral', 'very-satisfied'].map((q1) => ({ answers: { q1 } }));
 * const { sheets } = surveyWorkbook(answerCounts(ballots, questionnaire), questionnaire, { locale: 'vi' });
 * const low = sheets[0]?.rows.find(([name]) => name?.kind === 'text' && name.text === 'Cận dưới')?.[2];
 * low?.kind === 'formula' && typeof low.value === 'number' && low.value.toFixed(4); // => '0.2077'
 * ```
 */
export function surveyWorkbook(
  counts: readonly AnswerCounts[],
  questionnaire: Questionnaire,
  options: SurveyWorkbookOptions,
): Workbook {
  const locale = requireLocale(options?.locale);
  const rounding = readRounding(options);
  if (!Array.isArray(questionnaire?.questions)) {
    return refuse('survey/invalid-questionnaire', { path: ['questionnaire'], accepted: 'a questionnaire' });
  }
  requireQuestionnaire(questionnaire);
  const level = requireLevel(options.level ?? 0.95);
  const tables = tableQuestions(counts, questionnaire, rounding);
  const population = requirePopulation(options.population, tables);
  const quantile = normalQuantile((1 - level) / 2, 'upper');
  const head: readonly (readonly Cell[])[] = [
    line(WORDS.surveyTitle[locale], 'title'),
    line(WORDS.howTo[locale]),
    line(WORDS.surveyNote[locale]),
    line(roundingLine(rounding, locale)),
    [text(WORDS.confidence[locale]), number(level, 'input')],
    [text(WORDS.population[locale]), population === null ? blank() : number(population, 'input')],
    [text(WORDS.deviate[locale]), formula(`=NORMSINV(1-(1-${SURVEY_INPUTS.level})/2)`, quantile, 'step')],
    [],
  ];
  const rows = [...head, ...blocks(tables, head.length, { locale, rounding, level, population })];
  return { sheets: [{ name: WORDS.survey[locale], widths: [52, 22, 16, 14], frozen: 0, rows }] };
}
