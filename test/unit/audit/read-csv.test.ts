import { describe, expect, test } from 'vitest';
import { delimiterOf } from '../../../docs/audit/src/text/delimiter-of.ts';
import { readCsv, recordOf } from '../../../docs/audit/src/text/read-csv.ts';

const found = (text: string) =>
  readCsv(text)
    .found.list()
    .map(({ code, path }) => [code, ...path]);

describe('a table of text', () => {
  test.each([[','], [';'], ['\t']] as const)('is read with %j between its cells', (delimiter) => {
    const table = readCsv(['a b', 'c'].join(delimiter).concat('\r\n', ['1', '"x;,\t"'].join(delimiter)));
    expect(table).toMatchObject({
      headings: ['a b', 'c'],
      records: [['1', 'x;,\t']],
      rows: [2],
      delimiter,
      isRead: true,
    });
  });

  test('a delimiter in quotes does not count', () => {
    expect(delimiterOf('"a,b,c,d";e\n').delimiter).toBe(';');
  });

  test('may say itself what stands between its cells, as Excel has it', () => {
    const table = readCsv('sep=;\r\na,b;c\r\n1;2\r\n');
    expect([table.headings, table.records, table.rows]).toEqual([['a,b', 'c'], [['1', '2']], [3]]);
    expect(found('sep=;\na;b\n1;"2')).toEqual([['audit/quote-not-closed', 3, 2]]);
  });

  test('may begin with a mark', () => {
    expect(readCsv('\u{FEFF}a,b\n1,2').headings).toEqual(['a', 'b']);
  });

  test('has its rows numbered as a spreadsheet has them: empty ones count, lines within quotes do not', () => {
    const table = readCsv('a,b\n\n1,"x\ny"\n,\n2,z\n');
    expect([table.records, table.rows]).toEqual([
      [
        ['1', 'x\ny'],
        ['2', 'z'],
      ],
      [3, 5],
    ]);
  });

  test('may end its lines in several ways', () => {
    expect(readCsv('a,b\r\n1,"2"\n3,"4"\r5,6').records.flat()).toEqual(['1', '2', '3', '4', '5', '6']);
  });

  test('a quote that is never closed is told by the row and the column it opens in', () => {
    expect(found('a,b,c\n1,2,3\n4,"5,6\n7,8,9\n')).toEqual([['audit/quote-not-closed', 3, 2]]);
  });

  test('so is one that a later quote closes, rows further down', () => {
    expect(found('a,b\n1,"x\n2,"y",\n3,z\n')).toEqual([['audit/quote-not-closed', 2, 2]]);
    expect(found('"a","b"\n"1","x\n"2","y"\n')).toEqual([['audit/quote-not-closed', 2, 2]]);
  });

  test('a quote within a cell is text', () => {
    expect(readCsv('a,b\nx"y",1\nNguyễn "Tư" A,2\n"x"y,3\n').records).toEqual([
      ['x"y"', '1'],
      ['Nguyễn "Tư" A', '2'],
      ['"x"y', '3'],
    ]);
    expect(found('a,b\nx"y,1\n')).toEqual([]);
    expect(readCsv('a,b\n"""x\n",1\n').records).toEqual([['"x\n', '1']]);
  });

  test('a quote that swallows a whole file is told too, in the row it opens in', () => {
    expect(found(`a,b\n1,"${'x\n'.repeat(600_000)}`)).toEqual([['audit/row-too-long', 2, 2]]);
  });

  test('a row of too few or too many cells is left out and told; empty cells at its end are none', () => {
    const text = 'a,b\n1\n1,2\n1,2,3\n1,2,,\n';
    expect(found(text)).toEqual([
      ['audit/too-few-cells', 2],
      ['audit/too-many-cells', 4],
    ]);
    expect(readCsv(text)).toMatchObject({ leftOut: 2, rows: [3, 5], isRead: true });
  });

  test('two columns of one name cannot be used, one without a name is passed over', () => {
    expect(readCsv('a,a\n1,2').isRead).toBe(false);
    expect(found('a,b,a\n1,2,3')).toEqual([['audit/heading-twice', 1, 'a']]);
    expect(found('a,,b\n1,2,3')).toEqual([['audit/empty-heading', 1, 2]]);
    expect(recordOf(['a', '', 'b'], ['1', '2', ' 3 '])).toEqual({ a: '1', b: '3' });
  });

  test('no heading reaches what is not its own', () => {
    const record = recordOf(['__proto__', 'constructor'], ['1', '2']);
    expect(Object.entries(record)).toEqual([
      ['__proto__', '1'],
      ['constructor', '2'],
    ]);
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });

  test('nothing at all has no headings', () => {
    expect(found('')).toEqual([['audit/no-headings', 1]]);
    expect(found(',,\n1,2,3')).toEqual([['audit/no-headings', 1]]);
  });

  test('it is told how far reading has come', () => {
    const told: number[] = [];
    const text = `a,b\n${'1,2\n'.repeat(5000)}`;
    readCsv(text, (done) => told.push(done));
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told).toHaveLength(2);
    expect(told.at(-1)).toBeLessThanOrEqual(text.length);
  });
});
