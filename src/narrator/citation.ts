import type { Basis, Locale } from '../kernel/index.js';

const WORDS = {
  vi: { issuedOn: 'ngày', unverified: 'chưa kiểm chứng' },
  en: { issuedOn: 'of', unverified: 'unverified' },
};

const numbers = (date: string) => date.split('-').reverse().join('/');

/** A clause as printed, `1(đ)`, is its number and, in brackets, its point. */
const POINT = /^(\d+)\((.+)\)$/;

function placeVi(article?: string, clause?: string): string {
  const whole = article === undefined ? '' : `Điều ${article}`;
  if (clause === undefined) return whole;
  const [, number, point] = POINT.exec(clause) ?? [];
  return `${point === undefined ? `khoản ${clause}` : `điểm ${point} khoản ${number}`} ${whole}`.trim();
}

const placeEn = (article?: string, clause?: string): string =>
  [...(article === undefined ? [] : [`art. ${article}`]), ...(clause === undefined ? [] : [`cl. ${clause}`])].join(' ');

/** A provision as it is cited in a language. */
export function citation({ document, article, clause, title, issuedOn, status }: Basis, locale: Locale): string {
  const words = WORDS[locale];
  const name = title?.[locale];
  const head = name === undefined || title?.vi === document ? (name ?? document) : `${name} (${document})`;
  const day = issuedOn === undefined ? '' : ` ${words.issuedOn} ${numbers(issuedOn)}`;
  const place = locale === 'vi' ? placeVi(article, clause) : placeEn(article, clause);
  return `${head}${day}${place === '' ? '' : `, ${place}`}${status === 'unverified' ? ` [${words.unverified}]` : ''}`;
}
