import type { Locale, Problem } from 'motcua';
import type { ScoreInput } from 'motcua/score';
import { fieldProblem } from '../page/field-problem.ts';
import { isAmbiguous } from '../page/typed-number.ts';
import type { AskedInput } from './leaf-inputs.ts';
import { scoreWords as words } from './words.ts';

const DECIMAL = /^\d{1,15}(?:[.,]\d{1,15})?$/;
const COUNT = /^(\d{1,15})\s*\/\s*(\d{1,15})$/;

/** The ways to say that a thing does not exist at the unit. */
const NOT_APPLICABLE = new Set(['kad', 'không áp dụng', 'na', 'n/a', 'not applicable', 'not-applicable', '-', '–']);

const ACCEPTED = '940/987; 0,95; 95%; -';

/** Why what was typed cannot be taken. */
type Wrong = { readonly wrong: Problem };

const wrong = (code: string, value: string, accepted: string | null = ACCEPTED): Wrong => ({
  wrong: fieldProblem(code, { value, ...(accepted === null ? {} : { accepted }) }),
});

/** A count; of a share its numerator is no more than its denominator. */
function typedCount(text: string, numerator: number, denominator: number, isShare: boolean): ScoreInput | Wrong {
  if (isShare && denominator === 0 && numerator > 0) return wrong('audit/zero-denominator', text, null);
  if (isShare && numerator > denominator) return wrong('audit/share-above-whole', text, null);
  return { numerator, denominator };
}

function typedFigure(text: string, isShare: boolean): ScoreInput | Wrong {
  const percent = text.endsWith('%');
  const bare = percent ? text.slice(0, -1).trim() : text;
  if (!percent && isAmbiguous(bare)) return wrong('audit/thousands', text, null);
  const figure = bare.replace(',', '.');
  if (!DECIMAL.test(figure)) return wrong('audit/not-an-input', text);
  // hundredths by moving the point, so that 90.825% stays what it is
  const value = percent ? hundredth(figure) : figure;
  return isShare && Number(value) > 1 ? wrong('audit/not-a-share', text) : value;
}

/** What was typed for an input: nothing is missing, `940/987` a count, `0,95` and `95%` figures. */
export function typedInput(
  text: string,
  { options, isShare }: Pick<AskedInput, 'options' | 'isShare'>,
): ScoreInput | Wrong {
  const typed = text.trim();
  if (typed === '') return null;
  if (NOT_APPLICABLE.has(typed.toLowerCase())) return 'not-applicable';
  if (options !== null) return options.includes(typed) ? typed : wrong('audit/not-an-input', typed, null);
  const [, numerator, denominator] = COUNT.exec(typed) ?? [];
  return numerator === undefined
    ? typedFigure(typed, isShare)
    : typedCount(typed, Number(numerator), Number(denominator), isShare);
}

/** A decimal by a hundred, as text. */
function hundredth(figure: string): string {
  const [whole = '', decimals = ''] = figure.split('.');
  const digits = `${whole.padStart(3, '0')}${decimals}`;
  const point = digits.length - decimals.length - 2;
  return `${digits.slice(0, point)}.${digits.slice(point)}`;
}

const percentOf = (share: number, locale: Locale) => {
  const text = String(Math.round(share * 10_000) / 100);
  return `= ${locale === 'vi' ? text.replace('.', ',') : text}%`;
};

/** What is understood of a share, for beside its field; nothing of what says itself or cannot be read. */
export function understood(text: string, asked: Pick<AskedInput, 'options' | 'isShare'>, locale: Locale): string {
  const input = typedInput(text, asked);
  if (input === 'not-applicable') return words.notApplicable[locale];
  if (!asked.isShare || input === null) return '';
  if (typeof input === 'string') return percentOf(Number(input), locale);
  if (typeof input !== 'object' || !('numerator' in input)) return '';
  const { numerator, denominator } = input as { readonly numerator: number; readonly denominator: number };
  return denominator === 0 ? words.zeroOfZero[locale] : percentOf(numerator / denominator, locale);
}
