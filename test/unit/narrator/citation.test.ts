import type { Basis } from 'motcua';
import { describe, expect, test } from 'vitest';
import { citation } from '../../../src/narrator/citation.ts';

const decree: Basis = {
  document: '118/2025/NĐ-CP',
  article: '17',
  clause: '3',
  issuedOn: '2025-06-09',
  title: { vi: 'Nghị định về cơ chế một cửa', en: 'Decree on the one-stop mechanism' },
  status: 'verified',
};

const code: Basis = {
  document: '45/2019/QH14',
  title: { vi: 'Bộ luật Lao động 2019', en: 'Labour Code 2019' },
  status: 'verified',
};

describe('a provision', () => {
  test.each<[Basis, string]>([
    [decree, 'khoản 3 Điều 17 Nghị định số 118/2025/NĐ-CP ngày 09/06/2025 về cơ chế một cửa'],
    [{ ...code, article: '112', clause: '1(đ)' }, 'điểm đ khoản 1 Điều 112 Bộ luật Lao động 2019 (45/2019/QH14)'],
    [{ ...code, article: '112' }, 'Điều 112 Bộ luật Lao động 2019 (45/2019/QH14)'],
    [
      {
        document: '9441/TB-BNV',
        issuedOn: '2025-10-16',
        title: { vi: 'Thông báo của Bộ Nội vụ', en: 'Notice' },
        status: 'unverified',
      },
      'Thông báo số 9441/TB-BNV ngày 16/10/2025 của Bộ Nội vụ [chưa kiểm chứng]',
    ],
    [
      {
        document: 'Thông báo của Bộ Nội vụ',
        title: { vi: 'Thông báo của Bộ Nội vụ', en: 'Notice' },
        status: 'verified',
      },
      'Thông báo của Bộ Nội vụ',
    ],
    [{ document: '118/2025/NĐ-CP', article: '9', status: 'verified' }, 'Điều 9 văn bản số 118/2025/NĐ-CP'],
    [{ ...code, article: 'Phụ lục 01' }, 'Phụ lục 01 Bộ luật Lao động 2019 (45/2019/QH14)'],
    [{ ...code, article: 'Phụ lục 01', clause: 'II.5' }, 'mục II.5 Phụ lục 01 Bộ luật Lao động 2019 (45/2019/QH14)'],
    [{ ...code, article: 'Phụ lục', clause: '1(a)' }, 'điểm a mục 1 Phụ lục Bộ luật Lao động 2019 (45/2019/QH14)'],
    [
      { document: '212/2025/QĐ-UBND', article: 'Phụ lục 03', status: 'verified' },
      'Phụ lục 03 văn bản số 212/2025/QĐ-UBND',
    ],
  ])('stands before its document in Vietnamese: %j', (basis, cited) => {
    expect(citation(basis, 'vi')).toBe(cited);
  });

  test('stands after it in English', () => {
    expect(citation(decree, 'en')).toBe(
      'Decree on the one-stop mechanism (118/2025/NĐ-CP) of 09/06/2025, art. 17 cl. 3',
    );
  });

  test('an annex is no article', () => {
    const annex = { ...code, article: 'Phụ lục 01' };
    expect(citation(annex, 'en')).toBe('Labour Code 2019 (45/2019/QH14), annex 01');
    expect(citation({ ...annex, clause: 'II.5' }, 'en')).toBe('Labour Code 2019 (45/2019/QH14), annex 01 item II.5');
    expect(citation({ ...annex, article: 'Phụ lục' }, 'en')).toBe('Labour Code 2019 (45/2019/QH14), annex');
  });
});
