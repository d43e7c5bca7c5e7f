import type { Exact, Locale } from 'motcua';
import { type Criterion, decimalText, type Expression, type Framework, type StepsExpression } from 'motcua/score';
import { inputWords, optionWords, scoreWords as words } from './words.ts';

const comma = (text: string, locale: Locale) => (locale === 'vi' ? text.replace('.', ',') : text);

/** A number without the zeros that say nothing. */
export const numberText = (value: number, locale: Locale): string =>
  comma(String(Math.round(value * 1e6) / 1e6), locale);

const percentText = (share: number, locale: Locale) => `${numberText(share * 100, locale)}%`;

/** Points with as many decimals as are asked for. */
export const pointsText = (value: Exact | null, locale: Locale): string =>
  value === null ? '–' : decimalText(value, { locale });

/** Whether bounds of a figure are shares. */
const isShare = (of: Expression): boolean =>
  typeof of === 'object' && (of.op === 'share' || (of.op === 'subtract' && of.of.some(isShare)));

function optionsText(options: { readonly [answer: string]: Expression }, locale: Locale): string {
  const told = Object.entries(options).map(([answer, value]) => {
    const text = typeof value === 'number' ? percentText(value, locale) : '';
    return `${optionWords[answer]?.[locale] ?? answer} ${text}`;
  });
  return `(${told.join(', ')})`;
}

/** What a figure is called. */
function figureText(of: Expression, locale: Locale): string {
  if (typeof of === 'number') return numberText(of, locale);
  if (typeof of === 'string') return inputWords(of)?.[locale] ?? of;
  if (of.op === 'choose') return `${words.levelShare[locale]} ${optionsText(of.options, locale)}`;
  if (of.op === 'share') return figureText(of.of, locale);
  if (of.op === 'subtract') return of.of.map((one) => figureText(one, locale)).join(` ${words.less[locale]} `);
  return '…';
}

type Step = StepsExpression['steps'][number];

/** A table of steps, of which some may have been put together. */
type StepTable = { readonly of: Expression; readonly steps: readonly Step[] };

/** Between which bounds a step holds. */
function bandText({ of, steps }: StepTable, at: number, locale: Locale): string {
  const { from, inclusive = true }: Partial<Step> = steps[at] ?? {};
  const next = steps[at + 1];
  const bound = (value: number) => (isShare(of) ? percentText(value, locale) : numberText(value, locale));
  const lower = from === undefined ? '' : `${words[inclusive ? 'from' : 'above'][locale]} ${bound(from)}`;
  const upper =
    next?.from === undefined ? '' : `${words[next.inclusive === false ? 'upTo' : 'below'][locale]} ${bound(next.from)}`;
  return [lower, upper].filter(Boolean).join(` ${words.and[locale]} `);
}

/** Steps without those that give what the one before gives. */
const distinctSteps = (steps: readonly Step[]): readonly Step[] =>
  steps.filter(({ outcome }, at) => at === 0 || typeof outcome !== 'number' || outcome !== steps[at - 1]?.outcome);

/** Every way through tables of steps, each on a line with the points at its end. */
function stepLines(expression: Expression, before: string, locale: Locale): readonly string[] {
  if (typeof expression === 'number')
    return [`${before}: ${numberText(expression, locale)} ${words.pointsUnit[locale]}`];
  if (typeof expression !== 'object' || expression.op !== 'steps') return [];
  const table = { of: expression.of, steps: distinctSteps(expression.steps) };
  return table.steps.flatMap(({ outcome }, at) => {
    const told = `${figureText(table.of, locale)} ${bandText(table, at, locale)}`;
    return stepLines(outcome, before === '' ? told : `${before}; ${told}`, locale);
  });
}

/** How the points of a criterion come about, a line or several; none where its rule has no short words. */
export function ruleLines({ rule, max, role }: Criterion, locale: Locale): readonly string[] {
  if (role === 'information') return [words.information[locale]];
  switch (rule?.kind) {
    case 'proportional':
      return [`${words.proportional[locale]} ${numberText(max, locale)}`];
    case 'to-target':
      return typeof rule.target === 'number'
        ? [words.toTarget[locale].replace('%', percentText(rule.target, locale)).replace('#', numberText(max, locale))]
        : [];
    case 'formula':
      return typeof rule.of === 'object' && rule.of.op === 'divide'
        ? [words.perDossier[locale]]
        : stepLines(rule.of, '', locale);
    default:
      return [];
  }
}

/** The bands of a framework with their bounds. */
export function bandScale({ bands }: Framework, locale: Locale): string {
  if (bands === undefined) return '';
  const told = bands.bands.map(({ outcome, from }, at) => {
    const name = bands.names[outcome]?.[locale] ?? outcome;
    const next = bands.bands[at + 1]?.from;
    const bound =
      from === undefined
        ? `${words.below[locale]} ${next === undefined ? '' : numberText(next, locale)}`
        : `${words.from[locale]} ${numberText(from, locale)}`;
    return `${bound}: ${name}`;
  });
  return `${words.bandScale[locale]}: ${told.join('; ')}.`;
}

/** The code of a criterion where it is one that documents print; those that only keep a tree together are none. */
export const codeText = (code: string): string => (/^(?:\d+\.|\d$|T\.)/.test(code) ? code : '');

/** A name after its code. */
export const codedName = (code: string, name: string): string => [codeText(code), name].filter(Boolean).join(' ');
