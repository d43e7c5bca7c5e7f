/** How the bytes of a file may be read as text. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1258';

/** The ways of reading a file that a person may choose between; `auto` looks at the bytes. */
export const encodings = ['auto', 'utf-8', 'utf-16le', 'utf-16be', 'windows-1258'] as const;

/** What was chosen. */
export type EncodingChoice = (typeof encodings)[number];

const startsWith = (bytes: Uint8Array, ...mark: readonly number[]) => mark.every((byte, at) => bytes[at] === byte);

/** How many bytes are looked at for the zeros of UTF-16. */
const LOOKED_AT = 4000;

/** Letters of Latin script in UTF-16 have a zero in every second byte. */
function zeroSide(bytes: Uint8Array): Encoding | null {
  const looked = bytes.subarray(0, LOOKED_AT);
  const zeros = [0, 0];
  for (const [at, byte] of looked.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] as number) + 1;
  const [even, odd] = zeros as [number, number];
  const enough = looked.length / 8;
  if (odd > enough && odd > 4 * even) return 'utf-16le';
  return even > enough && even > 4 * odd ? 'utf-16be' : null;
}

/** The sign that stands for bytes that are no letter. */
export const LOST = '\u{FFFD}';

/** So many letters beyond ASCII for each that is lost make a text of UTF-8 with faults: read so, one of another encoding has hardly any. */
const LETTERS_A_LOSS = 4;

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return isMostlyUtf8(new TextDecoder().decode(bytes));
  }
}

function isMostlyUtf8(text: string): boolean {
  let [letters, lost] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 0xfffd) lost += 1;
    else if (unit > 127) letters += 1;
  }
  return letters >= LETTERS_A_LOSS * lost;
}

/** How the bytes are to be read: by their mark, by the zeros of UTF-16, as UTF-8 when all or nearly all of them are, else as Windows-1258. */
export function encodingOf(bytes: Uint8Array): Encoding {
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return 'utf-8';
  if (startsWith(bytes, 0xff, 0xfe)) return 'utf-16le';
  if (startsWith(bytes, 0xfe, 0xff)) return 'utf-16be';
  return zeroSide(bytes) ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1258');
}

/** What a file is when it is no text at all: a workbook by its first bytes, or anything with zeros in it. */
export function notText(bytes: Uint8Array, encoding: Encoding): 'audit/workbook' | 'audit/not-text' | null {
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return 'audit/workbook';
  return !encoding.startsWith('utf-16') && bytes.subarray(0, LOOKED_AT).includes(0) ? 'audit/not-text' : null;
}
