import { shownValue } from '../../kernel/inside.js';
import { type Ledger, tell } from './ledger.js';
import { type PortalObject, readText } from './read-fields.js';

// 1.001193, or with the identifier of an agency 1.001193.000.00.00.H35
const CODE = /^\d\.\d{6}(?:\.(?:\d{3}\.)?\d{2}\.\d{2}\.[A-Z]\d{2})?$/;
const DECISION = /^\d{1,5}[a-z]?\/QĐ-\p{Lu}[\p{L}\d&]{0,20}(?:-\p{Lu}[\p{L}\d&]{0,20}){0,4}$/u;

/** The code of a record as it stands; the empty text when it has none. */
export function readCode(ledger: Ledger, record: PortalObject): string {
  const code = readText(ledger, record, 'code', { required: true });
  if (code === undefined) return '';
  if (!CODE.test(code)) tell(ledger, 'code/malformed', ['code'], { value: shownValue(code), accepted: '1.001193' });
  return code;
}

/** The number of the decision that announces the procedure, as it stands. */
export function readDecision(ledger: Ledger, record: PortalObject): string | undefined {
  const decision = readText(ledger, record, 'decisionNumber', { required: true });
  if (decision !== undefined && !DECISION.test(decision)) {
    tell(ledger, 'decision/malformed', ['decisionNumber'], { value: shownValue(decision), accepted: '163/QĐ-BTP' });
  }
  return decision;
}
