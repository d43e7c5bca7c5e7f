/**
 * A text on one line: runs of line breaks and control characters (Unicode's Cc, Zl and Zp) become one space each.
 *
 * @internal
 */
// said by what is no such character: a class by its name would have every import load the tables of Unicode
export const oneLine = (text: string): string =>
  text.normalize('NFC').replace(/[^\u0020-\u007e\u00a0-\u2027\u202a-\uffff]+/g, ' ');
