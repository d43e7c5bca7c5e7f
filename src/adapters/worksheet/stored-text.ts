/**
 * What a file would not keep as it is: an underline that begins what looks like the code of a letter, and control characters other than tab and line feed. XLSX writes such a letter as `_xHHHH_`
 * (ECMA-376 part 1, 22.9.2.19).
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CODED = /_(?=x[0-9A-Fa-f]{4}_)|[\u0000-\u0008\u000b-\u001f\u007f-\u0084\u0086-\u009f]/g;

const coded = (letter: string): string => `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/** A text as a file stores it. */
export const storedText = (text: string): string => text.replace(CODED, coded);
