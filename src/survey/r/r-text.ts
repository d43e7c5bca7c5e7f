import { refuse } from '../../kernel/inside.js';

/** What has no place in a line of a script: controls, marks that turn the direction of text, and ends of lines and paragraphs. */
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}]/gu;

function escaped(character: string): string {
  const code = character.codePointAt(0) as number;
  const isShort = code <= 0xffff;
  return `${isShort ? '\\u' : '\\U'}${code.toString(16).padStart(isShort ? 4 : 8, '0')}`;
}

/** A text as R reads it; what is in it never ends it. */
export const rText = (text: string): string =>
  `"${text
    .replaceAll(/[\p{Surrogate}\0]/gu, '\uFFFD')
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replaceAll('\n', '\\n')
    .replaceAll(UNSEEN, escaped)}"`;

/** A number as R reads it, with all its digits. */
export function rNumber(value: unknown, path: readonly (string | number)[] = []): string {
  if (typeof value !== 'number' || Number.isNaN(value)) {
    return refuse('survey/out-of-range', {
      path,
      value: typeof value === 'string' ? value : null,
      accepted: 'a number',
    });
  }
  if (Number.isFinite(value)) return String(value);
  return value > 0 ? 'Inf' : '-Inf';
}

const vector = (items: readonly string[]): string =>
  items.length === 1 ? (items[0] as string) : `c(${items.join(', ')})`;

/** Texts as a vector. */
export const rTexts = (texts: readonly string[]): string => vector(texts.map(rText));

/** Numbers as a vector. */
export const rNumbers = (values: readonly unknown[], path?: readonly (string | number)[]): string =>
  vector(values.map((value) => rNumber(value, path)));

/** A line of remarks. */
export const rRemark = (text: string): string => `# ${text.replaceAll(UNSEEN, escaped)}`;
