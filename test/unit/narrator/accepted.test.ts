import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { acceptedIn } from '../../../src/narrator/accepted-in.ts';
import { acceptedPhrases } from '../../../src/narrator/accepted-phrases.ts';

/** Texts of the interface: what is typed, not read. */
const CODE = [
  /^(?:[\w'-]+|\d+(?:\.\d+)?|\{.*\}|\[.*\])(?: \| (?:[\w'. -]+|\{.*\}|\[.*\]|.*\.\..*))*$/,
  /^npm install [\w-]+$/,
  /^[\d.<>=≤≥x, …-]+$/,
];

const literals = (source: string): readonly string[] =>
  [...source.matchAll(/accepted(?::| =)(?: [^'`"\n]*?\?)? ('[^'\n]*'|`[^`\n]*`|"[^"\n]*")/g)].map(([, text]) =>
    (text as string)
      .slice(1, -1)
      .replaceAll(/\$\{[^}]*\}/g, '7')
      .replaceAll('\\\\', '\\'),
  );

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(join('src', file), 'utf8'));

/** Two words of English one after the other. */
const outsideBrackets = (text: string) => text.replaceAll(/\{[^}]*\}|\[[^\]]*\]|\([^)]*\)/g, '');
const hasWords = (text: string) => /[a-z]{2,} [a-z]{2,}/.test(outsideBrackets(text));

describe('what is accepted', () => {
  test('is told in Vietnamese wherever it has words', () => {
    const wordings = sources.flatMap(literals).filter((text) => !CODE.some((c) => c.test(text)));
    const worded = new Set(wordings.filter(hasWords));
    expect(worded.size).toBeGreaterThan(100);
    expect([...worded].filter((text) => acceptedIn(text, 'vi') === text)).toEqual([]);
    // a wording that fits only in part leaves the rest of it in English
    const half = /\b(?:of|or|and|the|with|than|such|this|known|on|characters)\b/;
    expect(wordings.map((text) => acceptedIn(text, 'vi')).filter((text) => half.test(outsideBrackets(text)))).toEqual(
      [],
    );
  });

  test.each([
    ['no spaces and no control characters', 'không có khoảng trắng và ký tự điều khiển'],
    ['= and up to 8191 characters', '= và nhiều nhất 8191 ký tự'],
    ['a standard error of 0 or more', 'sai số chuẩn từ 0 trở lên'],
    ['a criterion for this class of units', 'một tiêu chí dành cho loại đơn vị này'],
    ['a whole number >= 1 and <= 10000', 'số nguyên >= 1 và <= 10000'],
    ['> 0 and < 1', '> 0 và < 1'],
    ['2026-11-14, known all', '2026-11-14, theo mọi số liệu đã nhập'],
    ['2026-11-14, known 2026-11-16', '2026-11-14, theo số liệu đã nhập đến 2026-11-16'],
    [
      'YYYY-MM-DD or YYYY-MM-DDTHH:mm, 0001-01-01..9999-12-31',
      'YYYY-MM-DD hoặc YYYY-MM-DDTHH:mm, 0001-01-01..9999-12-31',
    ],
    [
      "YYYY-MM-DD, 0001-01-01..9999-12-31; of an instant civilDate(instant, 'Asia/Ho_Chi_Minh')",
      "YYYY-MM-DD, 0001-01-01..9999-12-31; nếu là một thời điểm thì dùng civilDate(instant, 'Asia/Ho_Chi_Minh')",
    ],
    ['at least 1 character', 'ít nhất 1 ký tự'],
    ['at most 2 items', 'nhiều nhất 2 mục'],
  ])('%s, whole: %s', (english, vietnamese) => {
    expect(acceptedIn(english, 'vi')).toBe(vietnamese);
  });

  test.each([
    ['at most 500 tasks', 'nhiều nhất 500 công việc'],
    ['two units or more', 'từ hai đơn vị trở lên'],
    ['two units or more, or adjust | average', 'từ hai đơn vị trở lên, hoặc adjust | average'],
    ['above 0 and below 1, such as 0.95', 'lớn hơn 0 và nhỏ hơn 1, ví dụ 0.95'],
    ['working-day | week', 'working-day | week'],
    ['0, 1, 2, ...', '0, 1, 2, ...'],
    ['at most $& days', 'nhiều nhất $& ngày'],
    ['7 or more', 'từ 7 trở lên'],
    ['7 or more, whole', 'số nguyên từ 7 trở lên'],
    ['', ''],
  ])('%s is %s', (english, vietnamese) => {
    expect(acceptedIn(english, 'vi')).toBe(vietnamese);
    expect(acceptedIn(english, 'en')).toBe(english);
  });

  test('a text longer than any of them stays as it is, in no time', () => {
    const long = `at most ${' x'.repeat(50_000)}`;
    expect(acceptedIn(long, 'vi')).toBe(long);
  });

  test('every wording has as many gaps in one language as in the other, and says something else', () => {
    const gaps = (text: string) => text.split('{}').length;
    for (const [english, vietnamese] of Object.entries(acceptedPhrases())) {
      expect([english, gaps(vietnamese)]).toEqual([english, gaps(english)]);
      expect(vietnamese).not.toBe(english);
    }
  });
});
