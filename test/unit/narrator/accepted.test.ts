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
const hasWords = (text: string) => /[a-z]{2,} [a-z]{2,}/.test(text.replaceAll(/\{[^}]*\}|\[[^\]]*\]|\([^)]*\)/g, ''));

describe('what is accepted', () => {
  test('is told in Vietnamese wherever it has words', () => {
    const worded = new Set(
      sources.flatMap(literals).filter((text) => hasWords(text) && !CODE.some((c) => c.test(text))),
    );
    expect(worded.size).toBeGreaterThan(100);
    expect([...worded].filter((text) => acceptedIn(text, 'vi') === text)).toEqual([]);
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
