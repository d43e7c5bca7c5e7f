import type { SafeParsed } from '../kernel/index.js';
import { type CodeReader, parseCode, safeParseCode } from './code-reader.js';

/**
 * The identifier of an agency (mã định danh cơ quan), taken apart. Two forms are in use: from the top down (`H15.50.05.13`, decision
 * 20/2020/QĐ-TTg) and from the bottom up (`000.00.00.H12`, as older codes have it).
 */
export type AgencyCode = {
  /** Which form it is written in. */
  readonly order: 'top-down' | 'bottom-up';
  /** The agency of the first level: a letter and two digits; `H15`. */
  readonly top: string;
  /** The groups of the levels below, from the top down, as written: up to three, of two or three digits. Zeros mean "none". */
  readonly below: readonly string[];
};

const TOP_DOWN = /^([A-Z]\d{2})((?:\.\d{2,3}){0,3})$/;
const BOTTOM_UP = /^((?:\d{3}\.)?\d{2}\.\d{2}\.)([A-Z]\d{2})$/;

const groupsOf = (text: string) => text.split('.').filter((group) => group !== '');

/** Reads an agency code, or `null`. */
export function readAgencyCode(text: string): AgencyCode | null {
  const [, top, rest] = TOP_DOWN.exec(text) ?? [];
  if (top !== undefined && rest !== undefined) return { order: 'top-down', top, below: groupsOf(rest) };
  const [, before, last] = BOTTOM_UP.exec(text) ?? [];
  if (before !== undefined && last !== undefined) {
    return { order: 'bottom-up', top: last, below: groupsOf(before).reverse() };
  }
  return null;
}

const reader: CodeReader<AgencyCode> = {
  code: 'procedure/not-an-agency-code',
  accepted: 'H15.50.05.13 | 000.00.00.H12',
  read: readAgencyCode,
};

/**
 * The identifier of an agency, taken apart.
 *
 * @param text - As written: `H15`, `H15.50.05.13`, `000.00.00.H12`.
 * @returns Its parts; {@link agencyCodeText} writes them as they were.
 * @throws `procedure/not-an-agency-code`.
 *
 * @example
 * ```ts
 * import { agencyCodeText, parseAgencyCode } from 'motcua/procedure';
 *
 * const agency = parseAgencyCode('H15.50.05.13');
 * agency; // => { order: 'top-down', top: 'H15', below: ['50', '05', '13'] }
 * agencyCodeText(agency); // => 'H15.50.05.13'
 * parseAgencyCode('15.H50'); // throws 'procedure/not-an-agency-code'
 * ```
 */
export const parseAgencyCode = (text: string): AgencyCode => parseCode(reader, text);

/**
 * The identifier of an agency from outside, without throwing.
 *
 * @param input - Anything.
 * @returns `{ success: true, data }`, or `{ success: false, problems }` with `procedure/not-an-agency-code`.
 *
 * @example
 * ```ts
 * import { safeParseAgencyCode } from 'motcua/procedure';
 *
 * safeParseAgencyCode('H15.5').success; // => false
 * ```
 */
export const safeParseAgencyCode = (input: unknown): SafeParsed<AgencyCode> => safeParseCode(reader, input);

/**
 * The identifier of an agency as it is written.
 *
 * @param code - Its parts.
 * @returns The text {@link parseAgencyCode} reads.
 *
 * @example
 * ```ts
 * import { agencyCodeText } from 'motcua/procedure';
 *
 * agencyCodeText({ order: 'bottom-up', top: 'H12', below: ['00', '00', '000'] }); // => '000.00.00.H12'
 * ```
 */
export const agencyCodeText = ({ order, top, below }: AgencyCode): string =>
  (order === 'top-down' ? [top, ...below] : [...below].reverse().concat(top)).join('.');
