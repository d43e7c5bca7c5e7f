import type { PortalFindingCode } from './finding-codes.js';
import { keepWrongType, type Ledger, tell } from './ledger.js';
import { own, type PortalObject } from './read-fields.js';

/** Something the text of a page mentions, the field that says whether it does, and the code it is told under. */
type Mention = {
  readonly key: string;
  /** What any text with the words has in it; looked for first, for texts are long and mentions rare. */
  readonly hint: string;
  readonly words: RegExp;
  readonly code: PortalFindingCode;
};

const MENTIONS: readonly Mention[] = [
  {
    key: 'after15RuleMentioned',
    hint: '15',
    words: /sau\s{1,3}15\s{0,3}(?:giờ|h|:)/iu,
    code: 'limit/receipt-cutoff-mentioned',
  },
  { key: 'apologySlipMentioned', hint: 'lỗi', words: /xin\s{1,3}lỗi/iu, code: 'letter/apology-mentioned' },
];

/** The texts in which something may be mentioned. */
const TEXTS = ['stepsText', 'executionMethodsText', 'requirements'];

const BEFORE = 30;
const AFTER = 60;

function firstMention(record: PortalObject, { hint, words }: Mention): { key: string; text: string } | undefined {
  for (const key of TEXTS) {
    const text = own(record, key);
    const found = typeof text === 'string' && text.includes(hint) ? words.exec(text) : null;
    if (typeof text === 'string' && found !== null) {
      return { key, text: text.slice(Math.max(0, found.index - BEFORE), found.index + AFTER) };
    }
  }
  return undefined;
}

function readMention(ledger: Ledger, record: PortalObject, about: Mention): void {
  const { key, code } = about;
  const flag = own(record, key);
  if (flag === undefined || flag === null) tell(ledger, 'record/flag-missing', [key]);
  else if (typeof flag !== 'boolean') keepWrongType(ledger, [key], flag, 'true | false');
  const mention = firstMention(record, about);
  if (mention !== undefined) tell(ledger, code, [mention.key], { value: mention.text });
  else if (flag === true) tell(ledger, code, [key], { value: true });
  if (typeof flag === 'boolean' && flag !== (mention !== undefined)) {
    tell(ledger, 'text/flag-disagrees', [key], { value: flag, accepted: String(!flag) });
  }
}

/** Tells what the texts of a record mention (a cut-off at 15:00, a slip of apology), and where its flags say otherwise. */
export function readMentions(ledger: Ledger, record: PortalObject): void {
  for (const mention of MENTIONS) readMention(ledger, record, mention);
}
