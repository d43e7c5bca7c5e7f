import { describe, expect, test } from 'vitest';
import { contradiction } from '../../../src/procedure/portal/contradiction.ts';
import { hasKnownIssuer } from '../../../src/procedure/portal/document-issuer.ts';
import { feeKindInNote, moneyInNote, setElsewhere } from '../../../src/procedure/portal/money-in-note.ts';
import { splitFeeNote } from '../../../src/procedure/portal/split-fee-note.ts';
import { statedLimits } from '../../../src/procedure/portal/stated-limits.ts';

describe('the limits a note states', () => {
  const stated = (note: string) => statedLimits(note).map(({ amount, unit }) => `${amount} ${unit}`);

  test.each([
    ['05 ngày làm việc', ['5 working-day']],
    ['05 Ngày  Làm việc', ['5 working-day']],
    ['10 ngày', ['10 calendar-day']],
    ['08 giờ làm việc', ['8 working-hour']],
    ['24 giờ', ['24 hour']],
    ['02 tháng', ['2 month']],
    ['Năm ngày, sáu ngày, bảy ngày', ['5 calendar-day', '6 calendar-day', '7 calendar-day']],
    ['một, hai, ba tháng', ['3 month']],
    ['bốn ngày; tám ngày; chín ngày; mười ngày', [4, 8, 9, 10].map((amount) => `${amount} calendar-day`)],
    ['một ngày. hai ngày', ['1 calendar-day', '2 calendar-day']],
    ['mỗi 5 ngày', []],
    ['mỗi quý 5 ngày', ['5 calendar-day']],
    ['ít nhất. 5 ngày', ['5 calendar-day']],
    ['ít nhất: 5 ngày', []],
    ['từ 7 giờ đến 17 giờ', []],
    ['trước 5 ngày', []],
    ['sau 5 ngày', ['5 calendar-day']],
    ['sau 5 giờ làm việc', ['5 working-hour']],
  ])('%s', (note, limits) => {
    expect(stated(note)).toEqual(limits);
  });

  test('are told in their own words, with whether they lengthen another or run from the receipt', () => {
    expect(statedLimits('Kéo dài 05 (năm) ngày kể từ ngày nhận; thêm. 3 ngày, kể từ khi thu; 2 ngày')).toEqual([
      { amount: 5, unit: 'calendar-day', text: '05 (năm) ngày', isExtension: true, isFromReceipt: true },
      { amount: 3, unit: 'calendar-day', text: '3 ngày', isExtension: false, isFromReceipt: false },
      { amount: 2, unit: 'calendar-day', text: '2 ngày', isExtension: false, isFromReceipt: false },
    ]);
  });

  test('are read with the ninety letters before them and the hundred and eighty after', () => {
    const lengthens = (letters: number) => statedLimits(`thêm${'a'.repeat(letters)} 5 ngày`)[0]?.isExtension;
    expect([lengthens(85), lengthens(86)]).toEqual([true, false]);
    const fromReceipt = (blanks: number) => statedLimits(`5 ngày${' '.repeat(blanks)}từ ngày nhận`)[0]?.isFromReceipt;
    expect([fromReceipt(168), fromReceipt(169)]).toEqual([true, false]);
  });
});

describe('a note beside the limit of its row', () => {
  const beside = (amount: number, unit: 'working-day' | 'calendar-day' | 'hour' | 'month', note: string) =>
    contradiction({ amount, unit }, statedLimits(note));

  test.each<[Parameters<typeof beside>, string | undefined]>([
    [[5, 'working-day', ''], undefined],
    [[5, 'working-day', '5 ngày làm việc; 5 ngày'], undefined],
    [[5, 'working-day', '5 ngày'], '5 ngày'],
    [[5, 'calendar-day', '5 ngày làm việc'], '5 ngày làm việc'],
    [[5, 'hour', '5 giờ làm việc'], '5 giờ làm việc'],
    [[5, 'month', '5 ngày'], undefined],
    // steps in the rival unit that add up, when there are no other limits beside them
    [[8, 'working-day', '3 ngày; 5 ngày'], '3 ngày + 5 ngày'],
    [[8, 'working-day', '3 ngày; 5 ngày; 2 tháng'], undefined],
    [[9, 'working-day', '3 ngày; 5 ngày'], undefined],
    // steps of the same unit that add up are no other length
    [[8, 'working-day', '3 ngày làm việc kể từ ngày nhận; 5 ngày làm việc'], undefined],
    // one limit alone, from the receipt
    [[5, 'working-day', '3 ngày làm việc kể từ ngày nhận'], '3 ngày làm việc'],
    [[5, 'working-day', '3 ngày làm việc'], undefined],
    [[5, 'working-day', '1 tháng kể từ ngày nhận'], '1 tháng'],
    [[5, 'working-day', '3 ngày làm việc kể từ ngày nhận; kéo dài 1 tháng'], '3 ngày làm việc'],
    [[5, 'working-day', 'kéo dài 3 ngày làm việc kể từ ngày nhận'], undefined],
    // several: only a longer one of the same unit, from the receipt, that lengthens nothing
    [[5, 'working-day', '3 ngày làm việc kể từ ngày nhận; 4 ngày làm việc kể từ ngày nhận'], undefined],
    [[5, 'working-day', '3 ngày làm việc kể từ ngày nhận; 7 ngày làm việc kể từ ngày nhận'], '7 ngày làm việc'],
    [[5, 'working-day', '3 ngày làm việc kể từ ngày nhận; 7 ngày làm việc'], undefined],
    [[5, 'working-day', '3 ngày làm việc; 4 ngày làm việc; kéo dài 7 ngày làm việc kể từ ngày nhận'], undefined],
    [[5, 'working-day', '3 ngày làm việc; 7 tháng kể từ ngày nhận'], undefined],
  ])('%j contradicts it by %j', (given, words) => {
    expect(beside(...given)).toBe(words);
  });
});

describe('a note of a fee', () => {
  test.each([
    ['150.000 đồng/giấy', '150.000 đồng'],
    ['Lệ phí 50 USD', '50 USD'],
    ['0 đồng', undefined],
    ['Không thu', undefined],
    ['năm 2026', undefined],
  ])('%j speaks of money: %j', (note, money) => {
    expect(moneyInNote(note)).toBe(money);
  });

  test.each([
    ['Theo quy định của Bộ', 'Theo quy định'],
    ['Do Hội đồng nhân dân tỉnh quyết định', 'Do Hội đồng nhân dân'],
    ['Không', undefined],
  ])('%j leaves it to %j', (note, words) => {
    expect(setElsewhere(note)).toBe(words);
  });

  test.each([
    ['Phí', 'fee'],
    ['Lệ phí', 'charge'],
    ['lệ phí và lệ  phí', 'charge'],
    ['phí và lệ phí', undefined],
    ['lệ phí, miễn phí', 'charge'],
    ['miễn phí', undefined],
    ['phía', undefined],
    ['', undefined],
  ])('%j is of the kind %s', (note, kind) => {
    expect(feeKindInNote(note)).toBe(kind);
  });

  test.each([
    ['', { note: '' }],
    ['a (b) c', { note: 'a (b) c' }],
    ['(abc)d', { feeNote: 'abc', note: 'd' }],
    ['(a) b', { note: '(a) b' }],
    ['(a)', { feeNote: 'a', note: '' }],
    ['(a (b) c)d (e)', { feeNote: 'a (b) c', note: 'd (e)' }],
    ['(1) a', { note: '(1) a' }],
    ['(12) a', { note: '(12) a' }],
    ['(123) a', { feeNote: '123', note: ' a' }],
    ['(1)', { feeNote: '1', note: '' }],
    ['(a (b)', { note: '(a (b)', isUnclear: true }],
  ])('%j is taken apart', (description, parts) => {
    expect(splitFeeNote(description)).toEqual(parts);
  });
});

test.each([
  ['61/2018/NĐ-CP', true],
  ['61/2018/ND-CP', false],
  ['61/2018/NĐ-BTC', false],
  ['61/2018/NĐ-CP-BTC', false],
  ['91/2015/QH13', true],
  ['01/2015/UBTVQH13', true],
  ['91/2015/QH', false],
  ['91/2015/CP', false],
  ['80/2021/TT-BTC', true],
  ['80/2021/TTLT-BTP-BCA', true],
  ['80/2021/TTLT-BTP-X', false],
  ['80/2021/NQ-UBTVQH14', true],
  ['TT-BTC', true],
  ['', false],
])('the issuer of %s is known: %s', (document, isKnown) => {
  expect(hasKnownIssuer(document)).toBe(isKnown);
  expect(hasKnownIssuer(document.normalize('NFD'))).toBe(isKnown);
});
