// long runs of marks take time by their square to put in order; no word is that long
const LONGEST = 2_000;

/**
 * A word as people type it: letters and digits alone, without case and diacritics, so that `Mã hồ sơ`, `MA_HO_SO` and `maHoSo` are one.
 *
 * @internal
 */
export const foldWord = (word: string): string =>
  word
    .slice(0, LONGEST)
    .normalize('NFD')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[^\p{L}\p{N}]+/gu, '');
