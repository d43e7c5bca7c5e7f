import type { ControlSheet, DossierForm, HandOverResult } from '../../dossier/index.js';
import type { Bilingual, Block, Locale } from '../../kernel/index.js';
import { requireLocale } from '../../kernel/inside.js';
import { wordsIn } from '../words.js';
import { ITEM_NAMES } from './item-names.js';

const TITLE: Bilingual = {
  vi: 'Phiếu kiểm soát quá trình giải quyết hồ sơ',
  en: 'Control sheet of the handling of the dossier',
};

const WORDS = {
  vi: {
    head: ['Thời điểm', 'Giao', 'Nhận', 'Kết quả', 'Ghi chú'],
    desk: 'Bộ phận Một cửa',
    kept: { early: 'Trước hạn', 'on-time': 'Đúng hạn', overdue: 'Quá hạn' },
    item: ['Nội dung', 'Chi tiết'],
  },
  en: {
    head: ['Time', 'Given by', 'Taken by', 'Result', 'Remark'],
    desk: 'One-stop desk',
    kept: { early: 'Early', 'on-time': 'On time', overdue: 'Overdue' },
    item: ['Item', 'Detail'],
  },
} as const satisfies Record<
  Locale,
  { readonly kept: Record<HandOverResult, string>; readonly [word: string]: unknown }
>;

/**
 * A control sheet as blocks, for `print`: what it travels with, and one line a hand-over.
 *
 * @param sheet - What `controlSheet` of `motcua/dossier` returns.
 * @param locale - `vi` or `en`.
 * @param form - The form whose name is the title, by default the name that is common to the circulars.
 * @returns A heading and two tables. A result nobody entered stays empty, for the receiver to write.
 * @throws `kernel/unknown-locale`.
 *
 * @example
 * ```ts
 * import { controlSheet, timeline } from 'motcua/dossier';
 * import { controlSheetBlocks, print } from 'motcua/narrator';
 * import { vietnam } from 'motcua/vn';
 *
 * const events = [
 *   { kind: 'received', at: '2026-11-16T09:00' },
 *   { kind: 'transferred', at: '2026-11-16T10:00', to: 'Phòng Kinh tế', kept: 'early' },
 * ] as const;
 * const details = { code: 'H29.18-261116-0001', applicant: 'Trần Thị Bình' };
 * const dossier = { timeline: timeline(events, { procedure: null, ...vietnam('2026-11-16') }), details };
 * const printed = print(controlSheetBlocks(controlSheet(dossier, { on: '2026-11-16' }), 'vi'), 'markdown');
 * printed.includes('| Bộ phận Một cửa | Phòng Kinh tế | Trước hạn |'); // => true
 * ```
 */
export function controlSheetBlocks(sheet: ControlSheet, locale: Locale, form?: DossierForm): readonly Block[] {
  const words = wordsIn(requireLocale(locale));
  const say = WORDS[locale];
  const { details, receivedAt, due, handOvers } = sheet;
  const facts = [
    [ITEM_NAMES.dossierCode[locale], details.code],
    [ITEM_NAMES.applicant[locale], details.applicant],
    [ITEM_NAMES.receivedAt[locale], words.moment(receivedAt)],
    [ITEM_NAMES.dueAt[locale], words.moment(due.promisedAt ?? due.promisedOn)],
  ];
  const rows = handOvers.map(({ at, from, to, kept, reason }) => [
    words.moment(at),
    from ?? say.desk,
    to ?? say.desk,
    kept === null ? '' : (say.kept[kept] ?? kept),
    reason ?? '',
  ]);
  return [
    { kind: 'heading', level: 1, text: (form?.name ?? TITLE)[locale] },
    { kind: 'table', head: say.item, rows: facts },
    { kind: 'table', head: say.head, rows },
  ];
}
