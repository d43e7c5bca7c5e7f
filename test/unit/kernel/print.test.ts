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

  test.each([
    [1, '=', '# Hạn', '<h1>Hạn</h1>'],
    [2, '-', '## Hạn', '<h2>Hạn</h2>'],
    [3, '.', '### Hạn', '<h3>Hạn</h3>'],
  ] as const)('a heading of level %i', (level, sign, markdown, html) => {
    const blocks: Block[] = [{ kind: 'heading', level, text: 'Hạn' }];
    expect(print(blocks, 'text')).toBe(`Hạn\n${sign.repeat(3)}`);
    expect(print(blocks, 'markdown')).toBe(markdown);
    expect(print(blocks, 'html')).toBe(html);
  });

  test('an unknown level is the lowest', () => {
    expect(print([{ kind: 'heading', level: 4 as 3, text: 'x' }], 'text')).toBe('x\n.');
  });

  test('letters are composed, and a break within a text is one blank', () => {
    const blocks: Block[] = [{ kind: 'paragraph', text: 'H\u0061\u0323n\r\n\u2028hẹn\u0007' }];
    expect(print(blocks, 'text')).toBe('H\u1ea1n hẹn ');
    expect(print(blocks, 'markdown')).toBe('H\u1ea1n hẹn');
    expect(print(blocks, 'html')).toContain('<p>H\u1ea1n');
  });

  test('every sign of Markdown is escaped, also where only a line may begin with it', () => {
    const printed = (text: string) => print([{ kind: 'paragraph', text }], 'markdown');
    expect(printed('a\\`*_{}[]<>#|~&z')).toBe('a\\\\\\`\\*\\_\\{\\}\\[\\]\\<\\>\\#\\|\\~\\&z');
    expect(['- x', '+ x', '= x', '1. x', '12) x', 'x - y', 'x 1. y'].map(printed)).toEqual([
      '\\- x',
      '\\+ x',
      '\\= x',
      '1\\. x',
      '12\\) x',
      'x - y',
      'x 1. y',
    ]);
  });

  test('every sign of HTML is escaped', () => {
    expect(print([{ kind: 'paragraph', text: `<a href="x">'&'</a>` }], 'html')).toBe(
      '<p>&lt;a href=&quot;x&quot;&gt;&#39;&amp;&#39;&lt;/a&gt;</p>',
    );
  });

  test('the tenth item of a list is indented like the first, or as far as Markdown needs', () => {
    const items = Array.from({ length: 10 }, (_, at) => ({ text: `${at + 1}`, notes: ['a', 'b'] }));
    const list: Block[] = [{ kind: 'list', ordered: true, items: items.slice(9).concat(items.slice(0, 9)) }];
    expect(print(list, 'text').split('\n').slice(27)).toEqual(['10. 9', '    a', '    b']);
    expect(print(list, 'markdown').split('\n').slice(27)).toEqual(['10. 9', '    - a', '    - b']);
    const plain: Block[] = [{ kind: 'list', ordered: false, items: [{ text: 'x', notes: ['a', 'b'] }, { text: 'y' }] }];
    expect(print(plain, 'text')).toBe('- x\n  a\n  b\n- y');
    expect(print(plain, 'markdown')).toBe('- x\n  - a\n  - b\n- y');
    expect(print(plain, 'html')).toBe('<ul><li>x<ul><li>a</li><li>b</li></ul></li><li>y</li></ul>');
  });

  test('a table is as wide as its widest cell, with or without its sides, and short rows print empty', () => {
    const table: Block[] = [
      { kind: 'table', head: ['Mã', 'Tên'], rows: [['1', 'dài hơn'], ['22222'], ['3', 'x', 'y']] },
    ];
    expect(print(table, 'text')).toBe(
      ['Mã     Tên', '-----  -------', '1      dài hơn', '22222', '3      x'].join('\n'),
    );
    expect(print(table, 'html')).toBe(
      '<table><thead><tr><th>Mã</th><th>Tên</th></tr></thead><tbody><tr><td>1</td><td>dài hơn</td></tr>' +
        '<tr><td>22222</td><td></td></tr><tr><td>3</td><td>x</td></tr></tbody></table>',
    );
  });
});
