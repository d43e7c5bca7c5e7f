import type { Problem } from 'motcua';

/** A number as people type it, with a comma or a point before its decimals. */
const NUMBER = /^[+-]?\d{1,15}(?:[.,]\d{1,15})?$/;

/** What may be a decimal or a whole number with its thousands set apart: `1.000`, `1,117`. */
const AMBIGUOUS = /^[1-9]\d{0,2}(?:[.,]\d{3})+$/;

/** Whether nobody can tell a decimal from thousands set apart. */
export const isAmbiguous = (text: string): boolean => AMBIGUOUS.test(text.trim());

/** The number that was typed; `NaN` for what is none, and for nothing. */
export function typedNumber(text: string): number {
  const typed = text.trim();
  return NUMBER.test(typed) ? Number(typed.replace(',', '.')) : Number.NaN;
}

/** What is wrong with what was typed under a name; `null` for a number. */
export function numberProblem(text: string, name: string): Problem | null {
  if (text.trim() === '') return { code: 'audit/needed', path: [name], severity: 'error' };
  if (isAmbiguous(text)) return { code: 'audit/thousands', path: [name], severity: 'error', value: text.trim() };
  if (!Number.isNaN(typedNumber(text))) return null;
  return { code: 'audit/not-a-number', path: [name], severity: 'error', value: text };
}
