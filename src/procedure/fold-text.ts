/** Text without case and diacritics, as people type Vietnamese in a hurry: `Đăng ký` is found by `dang ky`. */
export const foldText = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D').toLowerCase();
