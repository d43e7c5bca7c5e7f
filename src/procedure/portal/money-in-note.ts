// an amount with the word for its money: 150.000 đồng, 50 USD, 10 triệu đồng, 25.000đ; a year or the number of a text has no such word
const MONEY =
  /(?<![\d.,/])(?:\d{1,3}(?:[.,]\d{3}){1,4}|\d{1,15})\s{0,3}(?:đồng|đ|vnđ|vnd|việt nam đồng|usd|đô la|nghìn đồng|triệu đồng|triệu|tỷ đồng)(?![\p{L}\d])/iu;
const ZERO = /^0+(?![\d.,])/;
// what is set in another text: a circular, a price list, the people's council
const ELSEWHERE =
  /(?:theo|tại|do)\s+(?:các\s+)?(?:quy định|quyết định|thông tư|nghị quyết|nghị định|mức|biểu|hội đồng nhân dân|hđnd|luật|bộ trưởng|phụ lục|mục)|do [^.;()]{3,60} (?:quy định|quyết định)|hội đồng nhân dân|biểu (?:khung giá|mức|phí)|mức (?:thu|phí|lệ phí|giá)/iu;

/** The first amount of money a note speaks of, in its own words; `undefined` when it speaks of none. */
export function moneyInNote(note: string): string | undefined {
  const found = MONEY.exec(note)?.[0];
  return found === undefined || ZERO.test(found) ? undefined : found.trim();
}

/** The words by which a note leaves the fee to another text; `undefined` when it does not. */
export const setElsewhere = (note: string): string | undefined => ELSEWHERE.exec(note)?.[0];

const CHARGE = /lệ\s+phí/giu;
const NO_FEE_WORD = /(?:chi|miễn|kinh|học|không thu|không mất)\s+phí/giu;
const FEE = /(?<!\p{L})phí(?!\p{L})/iu;

/** Whether a note speaks of a fee (phí) alone or of a charge (lệ phí) alone; `undefined` when of both or neither. */
export function feeKindInNote(note: string): 'fee' | 'charge' | undefined {
  const withoutCharge = note.replace(CHARGE, ' ');
  const hasCharge = withoutCharge.length < note.length;
  const hasFee = FEE.test(withoutCharge.replace(NO_FEE_WORD, ' '));
  if (hasCharge === hasFee) return undefined;
  return hasCharge ? 'charge' : 'fee';
}
