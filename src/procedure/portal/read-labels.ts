import { shownValue } from '../../kernel/inside.js';
import type { HandlingLevel } from '../level.js';
import type { ProcedureResult } from '../required-document.js';
import type { Subject } from '../subject.js';
import { LEVELS, SUBJECTS } from './labels.js';
import { keep, type Ledger, tell } from './ledger.js';
import { type PortalObject, readTexts } from './read-fields.js';

/** The levels of a record; a label that is none of the four is kept as a remark. */
export function readLevels(ledger: Ledger, record: PortalObject): readonly HandlingLevel[] {
  return readTexts(ledger, record, 'levels').flatMap(({ text, at }) => {
    const level = LEVELS.get(text);
    if (level !== undefined) return [{ level }];
    tell(ledger, 'level/unknown', ['levels', at], {
      value: shownValue(text),
      accepted: [...LEVELS.keys()].join(' | '),
    });
    keep(ledger, ['levels', at], text);
    return [];
  });
}

/** The subjects of a record; a label this library has no kind for is kept in its own words. */
export function readSubjects(ledger: Ledger, record: PortalObject): readonly Subject[] {
  return readTexts(ledger, record, 'subjects').map(({ text, at }) => {
    const kind = SUBJECTS.get(text);
    if (kind !== undefined) return { kind };
    tell(ledger, 'subject/unknown', ['subjects', at], { value: shownValue(text) });
    return { named: text };
  });
}

const RESULT = /^KQ\.[A-Z]\d{2}\.\d{6}$/;

/** The results of a record by their codes. */
export function readResults(ledger: Ledger, record: PortalObject): readonly ProcedureResult[] {
  return readTexts(ledger, record, 'resultCodes').map(({ text, at }) => {
    if (!RESULT.test(text)) {
      tell(ledger, 'result/malformed', ['resultCodes', at], { value: shownValue(text), accepted: 'KQ.G15.000031' });
    }
    return { code: text };
  });
}
