import type { Basis } from '../../kernel/index.js';
import { shownValue } from '../../kernel/inside.js';
import type { RepealedText } from '../repealed-text.js';
import { hasKnownIssuer } from './document-issuer.js';
import { given } from './given.js';
import { type Ledger, tell } from './ledger.js';
import { type PortalObject, readTexts } from './read-fields.js';

// number, year where it has one, and the kind with who issued it: 61/2018/NĐ-CP, 91/2015/QH13, 45/2016/QĐ-TTg
const DOCUMENT = /^\d{1,5}[a-z]?\/(?:\d{4}\/)?\p{Lu}[\p{L}\d&]{0,20}(?:-\p{L}[\p{L}\d&]{0,20}){0,6}$/u;
const KEY = 'legalBasis';

/** The repealed texts of a caller, by their number. */
export type RepealedByNumber = ReadonlyMap<string, RepealedText>;

const asNumber = (document: string) => document.trim().normalize('NFC').toUpperCase();

/** The texts that are not in force; on a day when one is given, else all of the list. */
export function repealedByNumber(repealed: readonly RepealedText[], on: string | undefined): RepealedByNumber {
  const gone = repealed.filter(({ since }) => on === undefined || since <= on);
  return new Map(gone.map((text) => [asNumber(text.document), text]));
}

/** The law a record rests on, each text as it is cited. Nobody has read it for this record: every one is unverified. */
export function readBasis(ledger: Ledger, record: PortalObject, repealed: RepealedByNumber): readonly Basis[] {
  return readTexts(ledger, record, KEY).map(({ text, at }) => {
    if (!DOCUMENT.test(text)) {
      tell(ledger, 'basis/malformed', [KEY, at], { value: shownValue(text), accepted: '61/2018/NĐ-CP' });
    } else if (!hasKnownIssuer(text)) {
      tell(ledger, 'basis/issuer-unknown', [KEY, at], { value: shownValue(text) });
    }
    const gone = repealed.size === 0 ? undefined : repealed.get(asNumber(text));
    if (gone !== undefined) {
      const value = { document: text, since: gone.since, ...given('by', gone.by) };
      tell(ledger, 'basis/not-in-force', [KEY, at], { value });
    }
    return { document: text, status: 'unverified' };
  });
}
