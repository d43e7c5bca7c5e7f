import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { problemItem, problemsOf } from '../../../docs/audit/src/page/problem-items.ts';
import { problemWords } from '../../../docs/audit/src/page/problem-words.ts';

const SOURCES = 'docs/audit/src';

const sources = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('problem-words.ts'))
  .map((name) => readFileSync(`${SOURCES}/${name}`, 'utf8'));

describe('what may be wrong', () => {
  test('every code of the page has words, and no words are left over', () => {
    const used = new Set(sources.flatMap((source) => source.match(/(?<=')audit\/[a-z-]+(?=')/g) ?? []));
    expect([...used].sort()).toEqual(Object.keys(problemWords).sort());
    expect(used.size).toBeGreaterThan(15);
  });

  test('a problem of a file is told with its row and column, in both languages', () => {
    const problem = {
      code: 'dossier/unreadable-date',
      path: [5, 'Ngày tiếp nhận'],
      severity: 'error',
      value: '99/11',
    } as const;
    expect(problemItem(problem, 'vi').text).toBe(
      'Không đọc được ngày (vị trí: dòng 5, cột “Ngày tiếp nhận”; đã nhập: "99/11")',
    );
    expect(problemItem(problem, 'en').text).toBe(
      'The date cannot be read (at: row 5, column “Ngày tiếp nhận”; got: "99/11")',
    );
  });

  test('a column without a name is told by its number', () => {
    const { text } = problemItem({ code: 'audit/quote-not-closed', path: [3, 2], severity: 'error' }, 'en');
    expect(text).toBe('The quotation mark that opens in this cell is never closed (at: row 3, column 2)');
  });

  test('whatever is thrown becomes a problem', () => {
    expect(problemsOf(new RangeError('too deep'))).toEqual([
      { code: 'audit/unexpected', path: [], severity: 'error', value: 'too deep' },
    ]);
    expect(problemsOf('x')).toMatchObject([{ value: 'x' }]);
  });
});

describe('the sources of the page', () => {
  test('never make markup of text, and ask nothing of any server', () => {
    for (const source of sources) {
      expect(source).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|new Function/);
      expect(source).not.toMatch(
        /\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource|localStorage|sessionStorage|indexedDB|cookie/,
      );
    }
  });
});
