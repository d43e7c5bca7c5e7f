import { publication, satisfactionRate } from 'motcua/survey';
import { describe, expect, test } from 'vitest';
import { answerTable, gateText, rateTable } from '../../../docs/audit/src/ballots/ballot-tables.ts';
import { readBallots } from '../../../docs/audit/src/ballots/read-ballots.ts';
import { gateWords } from '../../../docs/audit/src/ballots/words.ts';

describe('what is told of ballots', () => {
  test('a rule of publication is told in words, with what was measured', () => {
    const { problems, thresholds } = publication(satisfactionRate({ numerator: 20, denominator: 25 }));
    expect(problems.map((problem) => gateText(problem, 'vi'))).toEqual([
      'Quá ít phiếu hợp lệ: số phiếu hợp lệ là 25; cần ≥ 30',
      'Cỡ mẫu hiệu dụng quá nhỏ: cỡ mẫu hiệu dụng là 25; cần ≥ 30',
      'Khoảng tin cậy quá rộng: bề rộng khoảng tin cậy là 0,3027; cần < 0,3',
      'Khoảng tin cậy quá rộng so với phần còn lại: bề rộng khoảng tin cậy so với phần không hài lòng là 1,5135; cần ≤ 1,3',
    ]);
    expect(thresholds.rules.filter(({ measure }) => gateWords[measure] === undefined)).toEqual([]);
  });

  test('a row a question: the answers, those that count and those that do not', () => {
    const read = readBallots('Câu 1\nRất hài lòng\nHài lòng\nBình thường\n1\nKhông áp dụng');
    expect(answerTable(read, 'vi').rows).toEqual([['Câu 1', '1', '1', '1', '0', '1', '4', '1']]);
    expect(rateTable(read, {}, 'vi').rows[0]?.slice(0, 4)).toEqual(['Câu 1', '2/4', '1', '50,00%']);
  });
});
