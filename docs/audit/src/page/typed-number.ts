import type { Problem } from 'motcua';

/** A number as people type it, with a comma or a point before its decimals. */
const NUMBER = /^[+-]?\d{1,15}(?:[.,]\d{1,15})?$/;

/** The number that was typed; `NaN` for what is none, and for nothing. */
export function typedNumber(text: string): number {
  const typed = text.trim();
  return NUMBER.test(typed) ? Number(typed.replace(',', '.')) : Number.NaN;
}

/** What is wrong with what was typed under a name; `null` for a number. */
export function numberProblem(text: string, name: string): Problem | null {
  if (text.trim() === '') return { code: 'audit/needed', path: [name], severity: 'error' };
  if (!Number.isNaN(typedNumber(text))) return null;
  return { code: 'audit/not-a-number', path: [name], severity: 'error', value: text };
}
