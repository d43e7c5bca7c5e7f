import type { DossierForm, DossierNotice, NoticeKind } from '../../dossier/index.js';
import type { Bilingual, Block, Locale } from '../../kernel/index.js';
import { refuse, requireLocale, shownValue } from '../../kernel/inside.js';
import { wordsIn } from '../words.js';
import { ITEM_NAMES } from './item-names.js';

const TITLES: Readonly<Record<NoticeKind, Bilingual>> = {
  'supplement-request': {
    vi: 'Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ',
    en: 'Request to supplement and complete the dossier',
  },
  refusal: { vi: 'Phiếu từ chối tiếp nhận giải quyết hồ sơ', en: 'Refusal to receive the dossier' },
  'stop-notice': { vi: 'Thông báo dừng giải quyết hồ sơ', en: 'Notice that handling was stopped' },
};

const WORDS = {
  vi: {
    head: ['Nội dung', 'Chi tiết'],
    at: 'Thời điểm',
    agency: 'Cơ quan',
    nth: 'Lần thứ',
    wish: 'theo yêu cầu của người nộp hồ sơ',
  },
  en: { head: ['Item', 'Detail'], at: 'Given', agency: 'Agency', nth: 'Number', wish: 'at the wish of the applicant' },
};

function titleOf(kind: NoticeKind): Bilingual {
  if (Object.hasOwn(TITLES, kind)) return TITLES[kind];
  return refuse('dossier/unknown-form', {
    path: ['kind'],
    value: shownValue(kind),
    accepted: Object.keys(TITLES).join(' | '),
  });
}

type Line = readonly [name: string, text: string | null | undefined];

const isTold = (line: Line): line is readonly [string, string] => line[1] !== null && line[1] !== undefined;

/**
 * A notice as blocks, for `print`: a supplement request with its list, a refusal, or that handling was stopped.
 *
 * @param notice - What `noticeOf` of `motcua/dossier` returns.
 * @param locale - `vi` or `en`.
 * @param form - The form whose name is the title, by default the name that is common to the circulars.
 * @returns A heading, a table and, of a supplement request, what is asked for as a numbered list.
 * @throws `kernel/unknown-locale`; `dossier/unknown-form` for a notice there is not.
 *
 * @example
 * ```ts
 * import { noticeOf, timeline } from 'motcua/dossier';
 * import { noticeBlocks, print } from 'motcua/narrator';
 * import { vietnam } from 'motcua/vn';
 *
 * const items = ['Bản sao giấy chứng sinh'];
 * const events = [{ kind: 'supplement-requested', at: '2026-11-16T09:00', items }] as const;
 * const details = { code: 'H29.18-261116-0001', applicant: 'Trần Thị Bình' };
 * const dossier = { timeline: timeline(events, { procedure: null, ...vietnam('2026-11-16') }), details };
 * const notice = noticeOf(dossier, 'supplement-request', { on: '2026-11-16' });
 * notice && print(noticeBlocks(notice, 'vi'), 'text').includes('1.  Bản sao giấy chứng sinh'); // => true
 * ```
 */
export function noticeBlocks(notice: DossierNotice, locale: Locale, form?: DossierForm): readonly Block[] {
  const words = wordsIn(requireLocale(locale));
  const say = WORDS[locale];
  const { kind, details, procedure, procedureName, at, nth, agency, reason, items, isOwnWish } = notice;
  const name = procedureName?.[locale] ?? procedureName?.vi;
  const why = [reason, isOwnWish ? say.wish : null].filter((text) => text !== null).join('; ');
  const rows: readonly Line[] = [
    [ITEM_NAMES.dossierCode[locale], details.code],
    [ITEM_NAMES.applicant[locale], details.applicant],
    [ITEM_NAMES.identifier[locale], details.identifier],
    [ITEM_NAMES.address[locale], details.address],
    [ITEM_NAMES.phone[locale], details.phone],
    [ITEM_NAMES.procedure[locale], name === undefined ? procedure : `${name} (${procedure})`],
    [say.at, words.moment(at)],
    [say.agency, agency],
    [say.nth, kind === 'supplement-request' ? `${nth}` : null],
    [ITEM_NAMES.reason[locale], why === '' ? null : why],
  ];
  return [
    { kind: 'heading', level: 1, text: (form?.name ?? titleOf(kind))[locale] },
    { kind: 'table', head: say.head, rows: rows.filter(isTold) },
    ...(items.length === 0
      ? []
      : ([
          { kind: 'heading', level: 2, text: ITEM_NAMES.items[locale] },
          { kind: 'list', ordered: true, items: items.map((text) => ({ text })) },
        ] as const)),
  ];
}
