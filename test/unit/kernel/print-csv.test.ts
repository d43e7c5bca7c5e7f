import { print } from 'motcua/narrator';
import { describe, expect, test } from 'vitest';

describe('comma-separated values', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+84 901', "'+84 901"],
    ['-x', "'-x"],
    ['@sum', "'@sum"],
    ['-12,5', '"-12,5"'],
    ['+7', '+7'],
    ['-3%', '-3%'],
    ['7=7', '7=7'],
    ['a,b', '"a,b"'],
    ['say "no"', '"say ""no"""'],
    ['=a,"b"', '"\'=a,""b"""'],
    ['two\nlines', 'two lines'],
    ['plain', 'plain'],
  ])('hold %j as %j', (text, cell) => {
    expect(print([{ kind: 'table', head: [text, 'x'], rows: [] }], 'csv')).toBe(`${cell},x`);
  });

  test('leave nothing out: headings, paragraphs, items and their notes have a row each', () => {
    const blocks = [
      { kind: 'heading', level: 1, text: 'Title' },
      { kind: 'paragraph', text: 'A, b' },
      { kind: 'list', ordered: true, items: [{ text: 'one', notes: ['=note'] }, { text: 'two' }] },
      {
        kind: 'table',
        head: ['h', 'i'],
        rows: [
          ['1', '2'],
          ['3', '4'],
        ],
      },
    ] as const;
    expect(print(blocks, 'csv').split('\r\n')).toEqual([
      'Title',
      '',
      '"A, b"',
      '',
      'one',
      "'=note",
      'two',
      '',
      'h,i',
      '1,2',
      '3,4',
    ]);
  });
});
