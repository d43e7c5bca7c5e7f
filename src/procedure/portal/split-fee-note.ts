/** A description taken apart: what the page put in brackets behind the fee, and the rest. */
export type SplitDescription = {
  readonly feeNote?: string;
  readonly note: string;
  /** A bracket was opened and never closed: where the fee's own note ends cannot be said. */
  readonly isUnclear?: true;
};

const ENUMERATION = /^\(\w{1,2}\)(?=.)/su;

/** Where the bracket that opens a text is closed; -1 when it never is. */
function closingBracket(text: string): number {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const letter = text.charCodeAt(at);
    if (letter === 40) depth += 1;
    else if (letter === 41) depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
}

/** Takes the note of the one fee of a row from the description it was run together with; an enumeration `(1) …` is no note. */
export function splitFeeNote(description: string): SplitDescription {
  if (!description.startsWith('(') || ENUMERATION.test(description)) return { note: description };
  const end = closingBracket(description);
  if (end < 0) return { note: description, isUnclear: true };
  return { feeNote: description.slice(1, end), note: description.slice(end + 1) };
}
