import type { SafeParsed } from '../kernel/index.js';
import { type AgencyCode, agencyCodeText, readAgencyCode } from './agency-code.js';
import { type CodeReader, parseCode, safeParseCode } from './code-reader.js';

/** The code of a procedure (mã thủ tục), taken apart. */
export type ProcedureCode = {
  /** The national part, `1.001193`. */
  readonly national: string;
  /** The agency whose version it is, in the long form. */
  readonly agency?: AgencyCode;
};

function read(text: string): ProcedureCode | null {
  const [, national, rest] = /^(\d\.\d{6})(?:\.(.+))?$/.exec(text) ?? [];
  if (national === undefined) return null;
  if (rest === undefined) return { national };
  const agency = readAgencyCode(rest);
  return agency === null ? null : { national, agency };
}

const reader: CodeReader<ProcedureCode> = {
  code: 'procedure/not-a-procedure-code',
  accepted: '1.001193 | 1.001193.000.00.00.H35',
  read,
};

/**
 * The code of a procedure, taken apart.
 *
 * @param text - The national code, or the long form with the identifier of an agency.
 * @returns Its parts; {@link procedureCodeText} writes them as they were.
 * @throws `procedure/not-a-procedure-code`.
 *
 * @example
 * ```ts
 * import { parseProcedureCode } from 'motcua/procedure';
 *
 * parseProcedureCode('1.001193').national; // => '1.001193'
 * parseProcedureCode('1.001193.000.00.00.H35').agency?.top; // => 'H35'
 * parseProcedureCode('1.01193'); // throws 'procedure/not-a-procedure-code'
 * ```
 */
export const parseProcedureCode = (text: string): ProcedureCode => parseCode(reader, text);

/**
 * The code of a procedure from outside, without throwing.
 *
 * @param input - Anything.
 * @returns `{ success: true, data }`, or `{ success: false, problems }` with `procedure/not-a-procedure-code`.
 *
 * @example
 * ```ts
 * import { safeParseProcedureCode } from 'motcua/procedure';
 *
 * safeParseProcedureCode('2.000986').success; // => true
 * ```
 */
export const safeParseProcedureCode = (input: unknown): SafeParsed<ProcedureCode> => safeParseCode(reader, input);

/**
 * The code of a procedure as it is written.
 *
 * @param code - Its parts.
 * @returns The text {@link parseProcedureCode} reads.
 *
 * @example
 * ```ts
 * import { parseProcedureCode, procedureCodeText } from 'motcua/procedure';
 *
 * procedureCodeText(parseProcedureCode('1.001776.000.00.00.H12')); // => '1.001776.000.00.00.H12'
 * ```
 */
export const procedureCodeText = ({ national, agency }: ProcedureCode): string =>
  agency === undefined ? national : `${national}.${agencyCodeText(agency)}`;
