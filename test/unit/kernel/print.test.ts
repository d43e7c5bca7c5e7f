import { type Block, print } from 'motcua/narrator';
import { describe, expect, test } from 'vitest';
import { refused } from '../../refused.ts';

const hostile = '<script>alert("x")</script> & *bold* `code` [link](http://x) | cell\n# heading';

const document: Block[] = [
  { kind: 'heading', level: 1, text: 'Giấy hẹn' },
  { kind: 'paragraph', text: 'Một cửa' },
  { kind: 'list', ordered: true, items: [{ text: 'một', notes: ['căn cứ'] }, { text: 'hai' }] },
  { kind: 'list', ordered: false, items: [{ text: 'ba' }] },
  {
    kind: 'table',
    head: ['Mã', 'Hạn'],
    rows: [
      ['1.004222', '5'],
      ['2', '10'],
    ],
    align: ['start', 'end'],
  },
];

describe('printers', () => {
  test('text', () => {
    expect(print(document, 'text')).toBe(
      [
        'Giấy hẹn',
        '========',
        '',
        'Một cửa',
        '',
        '1.  một',
        '    căn cứ',
        '2.  hai',
        '',
        '- ba',
        '',
        'Mã        Hạn',
        '--------  ---',
        '1.004222    5',
        '2          10',
      ].join('\n'),
    );
  });

  test('Markdown', () => {
    expect(print(document, 'markdown')).toBe(
      [
        '# Giấy hẹn',
        '',
        'Một cửa',
        '',
        '1. một',
        '   - căn cứ',
        '2. hai',
        '',
        '- ba',
        '',
        '| Mã | Hạn |',
        '| --- | ---: |',
        '| 1\\.004222 | 5 |',
        '| 2 | 10 |',
      ].join('\n'),
    );
  });

  test('HTML', () => {
    expect(print(document, 'html')).toBe(
      [
        '<h1>Giấy hẹn</h1>',
        '<p>Một cửa</p>',
        '<ol><li>một<ul><li>căn cứ</li></ul></li><li>hai</li></ol>',
        '<ul><li>ba</li></ul>',
        '<table><thead><tr><th>Mã</th><th style="text-align: right">Hạn</th></tr></thead><tbody><tr><td>1.004222</td><td style="text-align: right">5</td></tr><tr><td>2</td><td style="text-align: right">10</td></tr></tbody></table>',
      ].join('\n'),
    );
  });

  test('no value becomes markup or leaves its line', () => {
    const blocks: Block[] = [
      { kind: 'heading', level: 2, text: hostile },
      { kind: 'paragraph', text: hostile },
      { kind: 'list', ordered: false, items: [{ text: hostile, notes: [hostile] }] },
      { kind: 'table', head: [hostile], rows: [[hostile]] },
    ];
    const html = print(blocks, 'html');
    expect(html).not.toContain('<script');
    expect(html).not.toContain('alert("');
    expect(html.match(/&lt;script&gt;alert\(&quot;x&quot;\)/g)).toHaveLength(6);
    const markdown = print(blocks, 'markdown').split('\n');
    expect(markdown.filter((line) => /[^\\][*`[<]/.test(line))).toEqual([]);
    expect(markdown.filter((line) => /^#(?!# )/.test(line))).toEqual([]);
    expect(markdown.at(-1)?.match(/(?<!\\)\|/g)).toHaveLength(2);
    expect(
      print(blocks, 'text')
        .split('\n')
        .filter((line) => line.startsWith('#')),
    ).toEqual([]);
  });

  test.each(['- x', '+ x', '1. x', '12) x', '= x', '> x'])('%j stays a paragraph in Markdown', (text) => {
    expect(print([{ kind: 'paragraph', text }], 'markdown')).toMatch(/\\/);
  });

  test('a level that is none and a paragraph that begins with blanks are nothing more than text', () => {
    expect(print([{ kind: 'heading', level: '1><script' as never, text: 'x' }], 'html')).toBe('<h3>x</h3>');
    expect(print([{ kind: 'paragraph', text: '    x < y' }], 'markdown')).toBe('x \\< y');
  });

  test('short rows and missing cells print empty', () => {
    expect(print([{ kind: 'table', head: ['a', 'b'], rows: [['1']] }], 'markdown')).toBe(
      '| a | b |\n| --- | --- |\n| 1 |  |',
    );
  });

  test.each(['pdf', '__proto__', undefined])('format %j is refused', (format) => {
    expect(refused(() => print([], format as 'text')).code).toBe('kernel/unknown-format');
  });
});
