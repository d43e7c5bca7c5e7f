// long runs of marks take time by their square to put in order; no name is that long
const LONGEST = 10_000;

/** Text without case and diacritics, as people type Vietnamese in a hurry: `Đăng ký` is found by `dang ky`. */
export const foldText = (text: string): string =>
  text
    .slice(0, LONGEST)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .toLowerCase();
