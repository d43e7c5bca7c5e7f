import type { SpanUnit } from '../../deadline/index.js';

/** A limit a note states in words. */
export type StatedLimit = {
  readonly amount: number;
  readonly unit: SpanUnit;
  /** As it stands in the note. */
  readonly text: string;
  /** It lengthens another ("kéo dài", "gia hạn"). */
  readonly isExtension: boolean;
  /** It is counted from the receipt of the dossier. */
  readonly isFromReceipt: boolean;
};

const NUMBERS: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
  ['một', 1],
  ['hai', 2],
  ['ba', 3],
  ['bốn', 4],
  ['năm', 5],
  ['sáu', 6],
  ['bảy', 7],
  ['tám', 8],
  ['chín', 9],
  ['mười', 10],
]);

// "05 ngày làm việc", "03 (ba) ngày", "hai ngày"; a date ("ngày 30 tháng 6 năm 2025") and "số 47/2014/QH13 ngày 16/6" are none
const STATED =
  /(?<![\p{L}\d/-])(?<!\d[.,:])(?<!ngày\s{1,3})(\d{1,3}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\s{0,3}(?:\([^()]{1,20}\)\s{0,3})?(ngày\s{1,3}làm\s{1,3}v\p{L}{1,3}c|ngày|giờ\s{1,3}làm\s{1,3}việc|giờ|tháng)(?![\p{L}\d])(?!\s{0,3}\d)(?!\s{1,3}năm)/giu;
const NO_LIMIT_BEFORE = /(?:trước|ít nhất|tối thiểu|mỗi|hằng|hàng|tuổi|tạm trú|lưu trú|cư trú)[\s,:]*$/iu;
const CLOCK_BEFORE = /(?:sau|trước|từ|đến|lúc|hồi|[-–])\s*$/iu;
const EXTENSION = /kéo dài|gia hạn|tăng thêm|thêm|lùi/iu;
const FROM_RECEIPT =
  /^[\s,]*(?:\([^()]{0,80}\)[\s,]*)?(?:được tính\s+)?(?:kể\s+)?(?:từ|sau)\s+(?:ngày|khi|thời điểm)[^.;\n]{0,60}?(?:nhận|nộp)/iu;
const CLAUSE_ENDS = /[.;\n]/g;
const LOOK_BACK = 90;
const LOOK_AHEAD = 180;

function unitOf(words: string): SpanUnit {
  if (/^ngày\s+làm/i.test(words)) return 'working-day';
  if (/^ngày/i.test(words)) return 'calendar-day';
  if (/^giờ\s+làm/i.test(words)) return 'working-hour';
  return /^giờ/i.test(words) ? 'hour' : 'month';
}

/** The words of the same clause before a place. */
function clauseBefore(note: string, at: number): string {
  const before = note.slice(Math.max(0, at - LOOK_BACK), at);
  let start = 0;
  for (const { index } of before.matchAll(CLAUSE_ENDS)) start = index + 1;
  return before.slice(start);
}

/** The limits a note states, in its order. */
export function statedLimits(note: string): readonly StatedLimit[] {
  const stated: StatedLimit[] = [];
  for (const match of note.matchAll(STATED)) {
    const [text, number = '', words = ''] = match;
    const unit = unitOf(words);
    const before = clauseBefore(note, match.index);
    if (NO_LIMIT_BEFORE.test(before) || (unit === 'hour' && CLOCK_BEFORE.test(before))) continue;
    const end = match.index + text.length;
    stated.push({
      amount: NUMBERS.get(number.toLowerCase()) ?? Number(number),
      unit,
      text,
      isExtension: EXTENSION.test(before),
      isFromReceipt: FROM_RECEIPT.test(note.slice(end, end + LOOK_AHEAD)),
    });
  }
  return stated;
}
