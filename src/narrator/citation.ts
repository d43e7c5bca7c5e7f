import type { Basis, Locale } from '../kernel/index.js';
import { slashedDate } from '../kernel/inside.js';

const WORDS = {
  vi: { issuedOn: 'ngày', unverified: 'chưa kiểm chứng' },
  en: { issuedOn: 'of', unverified: 'unverified' },
};

/** A clause as printed, `1(đ)`, is its number and, in brackets, its point. */
const POINT = /^(\d+)\((.+)\)$/;

/** An annex stands in the place of an article, and has items instead of clauses. */
const ANNEX = /^Phụ lục(?: (.+))?$/;

function placeVi(article?: string, clause?: string): string {
  const isAnnex = article !== undefined && ANNEX.test(article);
  const whole = article === undefined ? '' : isAnnex ? article : `Điều ${article}`;
  if (clause === undefined) return whole;
  const part = isAnnex ? 'mục' : 'khoản';
  const [, number, point] = POINT.exec(clause) ?? [];
  return `${point === undefined ? `${part} ${clause}` : `điểm ${point} ${part} ${number}`} ${whole}`.trim();
}

function placeEn(article?: string, clause?: string): string {
  const annex = article === undefined ? null : ANNEX.exec(article);
  const whole = annex === null ? `art. ${article}` : `annex ${annex[1] ?? ''}`.trim();
  const part = annex === null ? 'cl.' : 'item';
  return [...(article === undefined ? [] : [whole]), ...(clause === undefined ? [] : [`${part} ${clause}`])].join(' ');
}

/** The kinds of text that are cited with their number after the kind: `Nghị định số 118/2025/NĐ-CP`. */
const NUMBERED = /^(Nghị định|Nghị quyết|Quyết định|Thông tư|Thông báo|Công văn|Tờ trình) (.+)$/;

/** A document that is told by its number, and not by its name. */
const IS_NUMBER = /^\d/;

/** A document as it is cited in Vietnamese: its kind, number and day, then what it is about. */
function documentVi(document: string, name: string | undefined, day: string): string {
  const [, kind, about] = NUMBERED.exec(name ?? '') ?? [];
  if (kind !== undefined && IS_NUMBER.test(document)) return `${kind} số ${document}${day} ${about}`;
  return `${name === undefined || name === document ? document : `${name} (${document})`}${day}`;
}

/** A provision as it is cited in a language: in Vietnamese it stands before its document, in English after it. */
export function citation({ document, article, clause, title, issuedOn, status }: Basis, locale: Locale): string {
  const words = WORDS[locale];
  const day = issuedOn === undefined ? '' : ` ${words.issuedOn} ${slashedDate(issuedOn)}`;
  const mark = status === 'unverified' ? ` [${words.unverified}]` : '';
  if (locale === 'vi') {
    const place = placeVi(article, clause);
    const before = title === undefined && IS_NUMBER.test(document) ? `${place} văn bản số ` : `${place} `;
    return `${place === '' ? '' : before}${documentVi(document, title?.vi, day)}${mark}`;
  }
  const head = title === undefined ? document : title.vi === document ? title.en : `${title.en} (${document})`;
  const place = placeEn(article, clause);
  return `${head}${day}${place === '' ? '' : `, ${place}`}${mark}`;
}
