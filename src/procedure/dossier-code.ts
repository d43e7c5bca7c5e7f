import { type CivilDate, NO_DAY, type SafeParsed } from '../kernel/index.js';
import { readEpochDay } from '../kernel/inside.js';
import { type AgencyCode, agencyCodeText, readAgencyCode } from './agency-code.js';
import { type CodeReader, parseCode, safeParseCode } from './code-reader.js';

/** The code of a dossier (mã hồ sơ), taken apart: who received it, when, and as which that day. */
export type DossierCode = {
  /** The agency that received it. */
  readonly agency: AgencyCode;
  /** The day of receipt, 2000-01-01 to 2099-12-31: the code has two digits for the year. */
  readonly receivedOn: CivilDate;
  /** The serial number as written, 4 to 7 digits; its zeros count. */
  readonly serial: string;
};

function read(text: string): DossierCode | null {
  const [, owner, yy, mm, dd, serial] = /^([A-Z\d.]{1,35})-(\d{2})(\d{2})(\d{2})-(\d{4,7})$/.exec(text) ?? [];
  if (owner === undefined || serial === undefined) return null;
  const agency = readAgencyCode(owner);
  const receivedOn = `20${yy}-${mm}-${dd}`;
  return agency === null || readEpochDay(receivedOn) === NO_DAY ? null : { agency, receivedOn, serial };
}

const reader: CodeReader<DossierCode> = {
  code: 'procedure/not-a-dossier-code',
  accepted: 'H15.50.05.13-261008-0975, with a day that exists',
  read,
};

/**
 * The code of a dossier, taken apart.
 *
 * @param text - Agency, day of receipt and serial number, `H15.50.05.13-261008-0975`.
 * @returns Its parts; {@link dossierCodeText} writes them as they were.
 * @throws `procedure/not-a-dossier-code`, also for a day that does not exist.
 *
 * @example
 * ```ts
 * import { parseDossierCode } from 'motcua/procedure';
 *
 * parseDossierCode('H15.50.05.13-261008-0975').receivedOn; // => '2026-10-08'
 * parseDossierCode('H15.50.05.13-260230-0975'); // throws 'procedure/not-a-dossier-code'
 * ```
 */
export const parseDossierCode = (text: string): DossierCode => parseCode(reader, text);

/**
 * The code of a dossier from outside, without throwing.
 *
 * @param input - Anything.
 * @returns `{ success: true, data }`, or `{ success: false, problems }` with `procedure/not-a-dossier-code`.
 *
 * @example
 * ```ts
 * import { safeParseDossierCode } from 'motcua/procedure';
 *
 * safeParseDossierCode('H15.50.05.13-261008-975').success; // => false
 * ```
 */
export const safeParseDossierCode = (input: unknown): SafeParsed<DossierCode> => safeParseCode(reader, input);

/**
 * The code of a dossier as it is written.
 *
 * @param code - Its parts.
 * @returns The text {@link parseDossierCode} reads.
 *
 * @example
 * ```ts
 * import { dossierCodeText, parseDossierCode } from 'motcua/procedure';
 *
 * dossierCodeText(parseDossierCode('000.00.12.H35-240105-0001')); // => '000.00.12.H35-240105-0001'
 * ```
 */
export const dossierCodeText = ({ agency, receivedOn, serial }: DossierCode): string =>
  `${agencyCodeText(agency)}-${receivedOn.slice(2).replaceAll('-', '')}-${serial}`;
