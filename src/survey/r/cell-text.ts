/** What a spreadsheet would take for a formula, and the mark itself that says it is none. */
const FORMULA = /^[=+\-@\t']/;

const isNumber = (text: string): boolean => String(Number(text)) === text;

/**
 * A name as a file of ballots holds it, and as a script looks for it there: without what no file in UTF-8 can hold, line ends as one character, and never what a
 * spreadsheet would run. Different names stay different.
 */
export function cellText(text: string): string {
  const whole = text.replaceAll(/[\p{Surrogate}\0]/gu, '\uFFFD').replaceAll(/\r\n?/g, '\n');
  return FORMULA.test(whole) && !isNumber(whole) ? `'${whole}` : whole;
}
