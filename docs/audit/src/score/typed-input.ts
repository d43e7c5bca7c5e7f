import type { Problem } from 'motcua';
import type { ScoreInput } from 'motcua/score';

const DECIMAL = /^\d{1,15}(?:[.,]\d{1,15})?$/;
const COUNT = /^(\d{1,15})\s*\/\s*(\d{1,15})$/;

/** The ways to say that a thing does not exist at the unit. */
const NOT_APPLICABLE = new Set(['kad', 'không áp dụng', 'na', 'n/a', 'not applicable', 'not-applicable', '-']);

/** What was typed for an input: nothing is missing, `940/987` a count, `0,95` and `95%` figures. */
export function typedInput(text: string, options: readonly string[] | null): ScoreInput | { readonly wrong: string } {
  const typed = text.trim();
  if (typed === '') return null;
  if (NOT_APPLICABLE.has(typed.toLowerCase())) return 'not-applicable';
  if (options !== null) return options.includes(typed) ? typed : { wrong: typed };
  const [, numerator, denominator] = COUNT.exec(typed) ?? [];
  if (numerator !== undefined) return { numerator: Number(numerator), denominator: Number(denominator) };
  const percent = typed.endsWith('%');
  const figure = (percent ? typed.slice(0, -1).trim() : typed).replace(',', '.');
  if (!DECIMAL.test(figure)) return { wrong: typed };
  // hundredths by moving the point, so that 90.825% stays what it is
  return percent ? hundredth(figure) : figure;
}

/** A decimal by a hundred, as text. */
function hundredth(figure: string): string {
  const [whole = '', decimals = ''] = figure.split('.');
  const digits = `${whole.padStart(3, '0')}${decimals}`;
  const point = digits.length - decimals.length - 2;
  return `${digits.slice(0, point)}.${digits.slice(point)}`;
}

/** The problem of what cannot be read, by the label of its field. */
export const wrongInput = (label: string, value: string): Problem => ({
  code: 'audit/not-an-input',
  path: [label],
  severity: 'error',
  value,
  accepted: '940/987; 0,95; 95%; -',
});
