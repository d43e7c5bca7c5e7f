import type { Locale } from '../kernel/index.js';

/** A decimal that stands by itself, and is no part of a name such as `hp212/II.5.2.b`. */
const DECIMAL = /(?<![^\s([])-?\d+\.\d+(?![^\s)\];:])/g;

/** The first step of a table and the bound of the next, below which it holds. */
const FIRST_STEP = /…: ([^…;[\]()]{1,80}); ([≥>]) ([^\s:;]{1,40}):/g;

const firstStep = (_: string, outcome: string, sign: string, bound: string) =>
  sign === '≥' ? `dưới ${bound}: ${outcome}; từ ${bound}:` : `không quá ${bound}: ${outcome}; trên ${bound}:`;

const steps = (text: string): string =>
  text.replace(FIRST_STEP, firstStep).replaceAll('≥ ', 'từ ').replaceAll('> ', 'trên ');

/** The answers of rules that ask whether something was met. */
const answers = (text: string): string =>
  text.replace(/\bnot-met(?=: | →)/g, 'không đạt').replace(/(?<![\w/.-])met(?=: | →)/g, 'đạt');

/**
 * A formula of a score and the figures in it as they are read in a language: the step has them as the framework writes them, with decimal points.
 *
 * A number in the formula is one only when it stands among the figures too, else it is the name of an input.
 */
export function formulaWords(formula: string, figures: string, locale: Locale): readonly [string, string] {
  if (locale !== 'vi') return [formula, figures];
  const numbers = new Set(figures.match(DECIMAL));
  const comma = (text: string) => text.replace(DECIMAL, (one) => (numbers.has(one) ? one.replace('.', ',') : one));
  const words = (text: string) => answers(steps(comma(text)));
  return [words(formula), words(figures)];
}
