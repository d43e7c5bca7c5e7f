import type { Basis, Locale } from '../kernel/index.js';

const WORDS = {
  vi: { article: 'Điều', clause: 'khoản', issuedOn: 'ngày', unverified: 'chưa kiểm chứng' },
  en: { article: 'art.', clause: 'cl.', issuedOn: 'of', unverified: 'unverified' },
};

const numbers = (date: string) => date.split('-').reverse().join('/');

/** A provision as it is cited in a language. */
export function citation({ document, article, clause, title, issuedOn, status }: Basis, locale: Locale): string {
  const words = WORDS[locale];
  const name = title?.[locale];
  const head = name === undefined || title?.vi === document ? (name ?? document) : `${name} (${document})`;
  const day = issuedOn === undefined ? '' : ` ${words.issuedOn} ${numbers(issuedOn)}`;
  const place = [
    ...(article === undefined ? [] : [`${words.article} ${article}`]),
    ...(clause === undefined ? [] : [`${words.clause} ${clause}`]),
  ].join(' ');
  return `${head}${day}${place === '' ? '' : `, ${place}`}${status === 'unverified' ? ` [${words.unverified}]` : ''}`;
}
