import { shownValue } from '../../kernel/inside.js';
import { keep, keepWrongType, type Ledger, tell } from './ledger.js';

/** A JSON object from outside. */
export type PortalObject = { readonly [key: string]: unknown };

/** Whether a value is an object with keys, and no list. */
export const isObject = (value: unknown): value is PortalObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The object's own value under a key; what it inherits is not of the record. */
export const own = (object: PortalObject, key: string): unknown =>
  Object.hasOwn(object, key) ? object[key] : undefined;

/** What the page shows where nothing is known. */
export const NOT_STATED = 'Không có thông tin';

/** The longest text of one line; the longest name in the national database has some 600 characters. */
const LONGEST_LINE = 2_000;

type Expected = {
  /** Every procedure has it: its absence is told. */
  readonly required?: boolean;
  /** It is one line of bounded length. */
  readonly line?: boolean;
};

/** Whether a text has control characters other than those that lay it out. */
function hasControls(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 32 ? code !== 9 && code !== 10 && code !== 13 : code >= 127 && code < 160) return true;
  }
  return false;
}

function checkText(ledger: Ledger, key: string, text: string, line: boolean): void {
  if (line && text.length > LONGEST_LINE) {
    tell(ledger, 'text/too-long', [key], { value: shownValue(text), accepted: `at most ${LONGEST_LINE} characters` });
  }
  if (hasControls(text)) tell(ledger, 'text/control-characters', [key], { value: shownValue(text) });
}

/** The text under a key as it stands; `undefined` where there is none, which is told when every procedure has it. */
export function readText(
  ledger: Ledger,
  record: PortalObject,
  key: string,
  { required = false, line = true }: Expected = {},
): string | undefined {
  const value = own(record, key);
  const isBlank = value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
  if (isBlank) {
    if (required) tell(ledger, 'text/missing', [key]);
    if (typeof value === 'string' && value !== '') keep(ledger, [key], value);
    return undefined;
  }
  if (typeof value !== 'string') {
    keepWrongType(ledger, [key], value, 'text');
    return undefined;
  }
  if (value.trim() === NOT_STATED) {
    tell(ledger, 'text/not-stated', [key], { value });
    return undefined;
  }
  checkText(ledger, key, value, line);
  return value;
}

/** The list under a key; an empty one where there is none, which is told. */
export function readList(ledger: Ledger, record: PortalObject, key: string): readonly unknown[] {
  const value = own(record, key);
  if (value === undefined || value === null || (Array.isArray(value) && value.length === 0)) {
    tell(ledger, 'list/empty', [key]);
    return [];
  }
  if (Array.isArray(value)) return value;
  keepWrongType(ledger, [key], value, 'a list');
  return [];
}

/** The texts of a list, each with its place; what is none is kept and told. */
export function readTexts(ledger: Ledger, record: PortalObject, key: string): readonly { text: string; at: number }[] {
  const texts: { text: string; at: number }[] = [];
  for (const [at, item] of readList(ledger, record, key).entries()) {
    if (typeof item === 'string' && item !== '') texts.push({ text: item, at });
    else keepWrongType(ledger, [key, at], item, 'text');
  }
  return texts;
}
