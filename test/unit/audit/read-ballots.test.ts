import { describe, expect, test } from 'vitest';
import { readBallots } from '../../../docs/audit/src/ballots/read-ballots.ts';

const satisfied = (text: string) =>
  readBallots(text).questions.map(({ heading, counts }) => [
    heading,
    counts.satisfied?.numerator,
    counts.satisfied?.denominator,
  ]);

const problems = (text: string) => readBallots(text).problems.map(({ code, path }) => [code, ...path]);

describe('ballots that were pasted', () => {
  test('the columns with levels of satisfaction are the questions', () => {
    const text = [
      'STT;Mã phiếu;Phường;Thái độ phục vụ;Thời gian',
      '1;A1;Ba Hàng;Rất hài lòng;5',
      '2;A2;Ba Hàng;hai long;4',
      '3;A3;Nam Tiến;Bình thường;2',
      '4;A4;Nam Tiến;;Không áp dụng',
    ].join('\n');
    expect(satisfied(text)).toEqual([
      ['Thái độ phục vụ', 2, 3],
      ['Thời gian', 2, 3],
    ]);
    expect(readBallots(text)).toMatchObject({ counted: 4, given: 4, unused: ['STT', 'Phường'], problems: [] });
    expect(readBallots(text).questions.map(({ counts }) => counts.leftOut)).toEqual([
      { missing: 1, notApplicable: 0, refused: 0 },
      { missing: 0, notApplicable: 1, refused: 0 },
    ]);
  });

  test('one column is enough', () => {
    expect(satisfied('Sự phục vụ\nHài lòng\nRất không hài lòng')).toEqual([['Sự phục vụ', 1, 2]]);
  });

  test('a ballot given twice counts once, and what is no answer is told with its row and column', () => {
    const rows = Array.from({ length: 8 }, (_, at) => `B${at},Hài lòng`);
    const text = ['Mã phiếu,Câu 1', ...rows, 'B0,Hài lòng', 'B9,Tuyệt vời'].join('\n');
    expect(satisfied(text)).toEqual([['Câu 1', 8, 8]]);
    expect(readBallots(text)).toMatchObject({ counted: 9, given: 10 });
    expect(problems(text)).toEqual([
      ['survey/ballot-twice', 10],
      ['survey/off-scale', 11, 'Câu 1'],
    ]);
  });

  test('of two ballots with one id the first is kept, and answers that differ are told', () => {
    const text = 'Mã phiếu,Câu 1\nB1,Hài lòng\nB2,5\nB1,Không hài lòng\nB2,5';
    expect(satisfied(text)).toEqual([['Câu 1', 2, 2]]);
    expect(problems(text)).toEqual([
      ['audit/ballot-twice-differs', 4],
      ['survey/ballot-twice', 5],
    ]);
  });

  describe('without headings', () => {
    test('the first row is a ballot, and it is said', () => {
      expect(satisfied('Hài lòng\nBình thường\nRất hài lòng\nHài lòng')).toEqual([['Cột 1', 3, 4]]);
      expect(readBallots('Hài lòng\nBình thường')).toMatchObject({
        counted: 2,
        given: 2,
        isHeadless: true,
        hasIds: false,
      });
      expect(problems('Hài lòng\nBình thường')).toEqual([['audit/headless', 1]]);
    });

    test('with answers that are alike, with columns that are no questions, and in points', () => {
      expect(satisfied('P1;Hài lòng;Hài lòng\nP2;Bình thường;5')).toEqual([
        ['Cột 2', 1, 2],
        ['Cột 3', 2, 2],
      ]);
      expect(satisfied('5;4;4\n3;2;1')).toEqual([
        ['Cột 1', 1, 2],
        ['Cột 2', 1, 2],
        ['Cột 3', 1, 2],
      ]);
    });

    test('rows keep their numbers', () => {
      const rows = Array.from({ length: 8 }, () => 'x,Hài lòng');
      expect(problems([...rows, 'y,Tuyệt'].join('\n'))).toEqual([
        ['audit/headless', 1],
        ['survey/off-scale', 9, 'Cột 2'],
      ]);
    });

    test('numbers of questions are headings', () => {
      expect(satisfied('1;2;3\n5;4;4')).toEqual([
        ['1', 1, 1],
        ['2', 1, 1],
        ['3', 1, 1],
      ]);
    });
  });

  test('two headings that read alike are two questions', () => {
    expect(satisfied('Câu 1,Cau 1\nHài lòng,Bình thường')).toEqual([
      ['Câu 1', 1, 1],
      ['Cau 1', 0, 1],
    ]);
  });

  test('days are read day first', () => {
    expect(problems('Ngày khảo sát,Câu 1\n20/11/2026,5\n2026-11-21,4\n32/11/2026,4')).toEqual([
      ['survey/not-a-day', 4],
    ]);
  });

  test('nothing, no levels, and no table are refused', () => {
    expect(problems(' ')).toEqual([['audit/empty']]);
    expect(problems('a,b\nx,y')).toEqual([['audit/no-ballots']]);
    expect(problems('STT,Mã phiếu\n1,2')).toEqual([['audit/no-ballots']]);
    expect(problems('a,b\n5,"4')).toEqual([['audit/quote-not-closed', 2, 2]]);
  });
});
