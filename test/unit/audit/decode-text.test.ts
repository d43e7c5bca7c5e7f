import { describe, expect, test } from 'vitest';
import { decodeText, LARGEST_FILE } from '../../../docs/audit/src/text/decode-text.ts';
import type { EncodingChoice } from '../../../docs/audit/src/text/encoding.ts';

const NAME = 'Mã hồ sơ,Họ tên\nH1,Nguyễn Thị Hường';

const utf8 = (text: string) => new TextEncoder().encode(text);

function utf16(text: string, order: 'le' | 'be', mark: boolean): Uint8Array {
  const units = Array.from(`${mark ? '\u{FEFF}' : ''}${text}`, (_, at) =>
    `${mark ? '\u{FEFF}' : ''}${text}`.charCodeAt(at),
  );
  return Uint8Array.from(units.flatMap((unit) => (order === 'le' ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])));
}

// "Hường" in Windows-1258: ư is 0xFD, ơ 0xF5, the grave accent a mark of its own, 0xCC
const HUONG_1258 = [0x48, 0xfd, 0xf5, 0xcc, 0x6e, 0x67];

const codes = (bytes: Uint8Array, choice?: EncodingChoice) =>
  decodeText(bytes, choice).problems.map(({ code }) => code);

describe('the bytes of a file', () => {
  test.each([
    ['UTF-8', utf8(NAME), 'utf-8'],
    ['UTF-8 with its mark', Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8(NAME)]), 'utf-8'],
    ['UTF-16 LE with its mark', utf16(NAME, 'le', true), 'utf-16le'],
    ['UTF-16 BE with its mark', utf16(NAME, 'be', true), 'utf-16be'],
    ['UTF-16 LE without it', utf16(NAME, 'le', false), 'utf-16le'],
    ['UTF-16 BE without it', utf16(NAME, 'be', false), 'utf-16be'],
  ])('are read as %s', (_, bytes, encoding) => {
    expect(decodeText(bytes)).toEqual({ text: NAME, encoding, problems: [] });
  });

  test('that are Windows-1258 are read so, with a word of caution, and marks become letters', () => {
    const { text, encoding, problems } = decodeText(Uint8Array.from([...utf8('a,b\n'), ...HUONG_1258]));
    expect([text, encoding]).toEqual(['a,b\nHường', 'windows-1258']);
    expect(problems.map(({ code, severity }) => [code, severity])).toEqual([['audit/guessed-encoding', 'warning']]);
  });

  test('are read as somebody chose, without that word', () => {
    expect(decodeText(Uint8Array.from(HUONG_1258), 'windows-1258')).toMatchObject({ text: 'Hường', problems: [] });
  });

  test('that were chosen wrongly are told with the line from which on letters are lost', () => {
    const { problems } = decodeText(Uint8Array.from([...utf8('a,b\n1,'), ...HUONG_1258]), 'utf-8');
    expect(problems).toEqual([{ code: 'audit/lost-letters', path: [2], severity: 'warning', value: 3 }]);
  });

  test('that are UTF-8 but for a few are read so, and each line with lost letters is told', () => {
    const bad = [...utf8('Mã,Họ tên\nH1,Nguyễn Thị Hường\nH2,Tr'), 0xc2, ...utf8('n\nH3,Đỗ Văn Hải\nH4,'), 0xff];
    const { text, encoding, problems } = decodeText(Uint8Array.from(bad));
    expect([text.slice(0, 28), encoding]).toEqual(['Mã,Họ tên\nH1,Nguyễn Thị Hườn', 'utf-8']);
    expect(problems.map(({ code, path }) => [code, ...path])).toEqual([
      ['audit/lost-letters', 3],
      ['audit/lost-letters', 5],
    ]);
  });

  test('letters of two signs become one', () => {
    expect(decodeText(utf8('Hường'.normalize('NFD'))).text).toBe('Hường');
  });

  test('that are no text are refused', () => {
    expect(codes(Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0]))).toEqual(['audit/workbook']);
    expect(codes(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]))).toEqual(['audit/workbook']);
    expect(codes(Uint8Array.from([0x61, 0, 0, 0, 0x62, 0x63, 1, 2]))).toEqual(['audit/not-text']);
    expect(codes(new Uint8Array())).toEqual(['audit/empty']);
    expect(codes(utf8(' \r\n\t'))).toEqual(['audit/empty']);
    expect(codes(new Uint8Array(LARGEST_FILE + 1))).toEqual(['audit/too-large']);
  });
});
