import { answerCounts, type Ballot, ballotsFromRows, checkBallots } from 'motcua/survey';
import { describe, expect, test } from 'vitest';
import { refused } from '../../refused.ts';
import { ward } from './ward.ts';

const period = { from: '2026-10-01', to: '2026-10-31' };
const countsOf = (question: string, ballots: readonly Ballot[]) => {
  const found = answerCounts(ballots, ward).find((one) => one.question === question);
  return found && { n: found.n, by: found.answers.map(({ count }) => count.numerator), ...found.leftOut };
};
const answering = (...answers: Ballot['answers'][]): readonly Ballot[] => answers.map((one) => ({ answers: one }));

describe('a batch of ballots', () => {
  test('counts a ballot given twice once, and those of the period alone', () => {
    const ballots: readonly Ballot[] = [
      { id: 'a', givenOn: '2026-10-01', answers: {} },
      { id: 'b', givenOn: '2026-10-31', answers: {} },
      { id: 'a', givenOn: '2026-10-02', answers: {} },
      { id: 'c', givenOn: '2026-09-30', answers: {} },
      { id: 'd', givenOn: '2026-11-01', answers: {} },
      { id: 'e', givenOn: '2026-10-32', answers: {} },
      { id: 'f', mode: 'telepathy' as 'desk', answers: {} },
      { id: 'g', mode: 'interview', answers: {} },
      null as never,
      { id: 'c', answers: {} },
      { answers: {} },
      { answers: {} },
    ];
    const checked = checkBallots(ballots, { questionnaire: ward, period });
    expect(checked.ballots).toEqual([0, 1, 7, 9, 10, 11].map((at) => ballots[at]));
    expect(checked.findings).toEqual([
      { code: 'survey/ballot-twice', count: 1, first: 2 },
      { code: 'survey/outside-period', count: 2, first: 3 },
      { code: 'survey/not-a-day', count: 1, first: 5 },
      { code: 'survey/unknown-mode', count: 1, first: 6 },
      { code: 'survey/not-a-ballot', count: 1, first: 8 },
    ]);
    expect(checked.problems[0]).toEqual({
      code: 'survey/ballot-twice',
      path: [2, 'id'],
      severity: 'warning',
      value: 'a',
    });
    expect(checkBallots([{ givenOn: '1999-01-01', answers: {} }], { questionnaire: ward }).findings).toEqual([]);
  });

  test('tells of answers that are not offered and of questions nobody asked, and keeps the ballot', () => {
    const ballots = answering(
      { manner: 'great', heard: ['board', 'radio'], days: 366, gone: 1 },
      { manner: null, days: Number.NaN, why: 'anything' },
      { manner: 'refused', days: 'not-applicable' },
    );
    const { ballots: kept, problems } = checkBallots(ballots, { questionnaire: ward });
    expect(kept).toEqual(ballots);
    expect(problems.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
      'survey/off-scale 0.answers.manner',
      'survey/off-scale 0.answers.heard',
      'survey/off-scale 0.answers.days',
      'survey/unknown-question 0.answers.gone',
      'survey/off-scale 1.answers.days',
    ]);
  });

  test('is counted to the end when a hundred problems have been shown', () => {
    function* same() {
      for (let at = 0; at < 100_000; at += 1) yield { id: 'one', answers: {} };
    }
    const { ballots, findings, problems } = checkBallots(same(), { questionnaire: ward });
    expect(ballots.length).toBe(1);
    expect(findings).toEqual([{ code: 'survey/ballot-twice', count: 99_999, first: 1 }]);
    expect(problems.length).toBe(100);
  });

  test('is held against a questionnaire that is sound, and days that are days', () => {
    expect(refused(() => checkBallots([], { questionnaire: { ...ward, questions: [] } })).code).toBe(
      'survey/invalid-questionnaire',
    );
    expect(
      refused(() => checkBallots([], { questionnaire: ward, period: { from: '2026-02-30', to: '2026-03-01' } })).code,
    ).toBe('kernel/not-a-date');
  });
});

describe('counts of answers', () => {
  test('tell missing, not applicable and refused apart', () => {
    const ballots = answering(
      { manner: 'very-satisfied' },
      { manner: 'dissatisfied' },
      { manner: 'refused' },
      { manner: 'not-applicable' },
      { manner: '' },
      { manner: 'great' },
      {},
    );
    expect(countsOf('manner', ballots)).toEqual({
      n: 2,
      by: [1, 0, 0, 1, 0],
      missing: 3,
      notApplicable: 1,
      refused: 1,
    });
    expect(answerCounts(ballots, ward)[0]?.satisfied).toEqual({ numerator: 1, denominator: 2 });
  });

  test('leave out a question that was not put, though it was answered', () => {
    const ballots = answering(
      { paid: 'yes', how: 'cash', receipt: 'yes' },
      { paid: 'yes', how: 'online', receipt: 'yes' },
      { paid: 'no', how: 'cash', receipt: 'yes' },
      { paid: null, how: 'cash', receipt: 'no' },
      { paid: 'refused', how: 'cash' },
      { paid: 'not-applicable', how: 'cash', receipt: 'no' },
    );
    expect(countsOf('how', ballots)).toEqual({ n: 4, by: [1, 3], missing: 0, notApplicable: 2, refused: 0 });
    expect(countsOf('receipt', ballots)).toEqual({ n: 2, by: [1, 1], missing: 1, notApplicable: 3, refused: 0 });
  });

  test('put a question after any of several answers of many', () => {
    const ballots = answering(
      { heard: ['neighbour', 'portal'], 'from-board': 'satisfied' },
      { heard: ['neighbour'], 'from-board': 'satisfied' },
      { heard: [], 'from-board': 'satisfied' },
    );
    expect(countsOf('heard', ballots)).toEqual({ n: 3, by: [0, 1, 2], missing: 0, notApplicable: 0, refused: 0 });
    expect(countsOf('from-board', ballots)).toEqual({
      n: 1,
      by: [0, 1, 0, 0, 0],
      missing: 0,
      notApplicable: 2,
      refused: 0,
    });
  });

  test('take a number between its bounds, and nothing in words', () => {
    const ballots = answering(
      { days: 0 },
      { days: 365 },
      { days: -1 },
      { days: 366 },
      { days: '3' },
      { days: Number.POSITIVE_INFINITY },
    );
    expect(countsOf('days', ballots)).toEqual({ n: 2, by: [], missing: 4, notApplicable: 0, refused: 0 });
    expect(countsOf('why', ballots)).toBeUndefined();
    expect(answerCounts(ballots, ward).find(({ question }) => question === 'days')?.satisfied).toBeNull();
  });
});

describe('ballots from rows', () => {
  const row = {
    'MÃ PHIẾU': ' A1 ',
    'Ngày khảo sát': '05/10/2026',
    'Hình thức': 'Tại quầy',
    Phường: 'Ba Hàng',
    'Trọng số': '2,5',
    'Thái độ phục vụ': 'RẤT HÀI LÒNG',
    'Có nộp lệ phí': 'Có',
    'Hình thức nộp': 'Trực tuyến',
    receipt: '',
    'Heard of it by': 'Bảng niêm yết; portal',
    'from-board': '4',
    'Số ngày chờ': '2.5',
    'Góp ý': 'Từ chối',
  };
  const how = {
    questionnaire: ward,
    facts: { ward: 'Phường', weight: 'Trọng số' },
    numbers: ['weight'],
    dates: 'DD/MM/YYYY',
  } as const;

  test('read names, ids and points, whatever their case and marks', () => {
    expect(ballotsFromRows([row], how)).toEqual([
      {
        id: 'A1',
        givenOn: '2026-10-05',
        mode: 'desk',
        answers: {
          manner: 'very-satisfied',
          paid: 'yes',
          how: 'online',
          receipt: null,
          heard: ['board', 'portal'],
          'from-board': 'satisfied',
          days: 2.5,
          why: 'Từ chối',
        },
        facts: { ward: 'Ba Hàng', weight: 2.5 },
      },
    ]);
  });

  test('leave what is no answer for the check to find, and know what is none', () => {
    const [ballot] = ballotsFromRows(
      [
        {
          ...row,
          'Thái độ phục vụ': 'Tuyệt vời',
          'Có nộp lệ phí': 'Không áp dụng',
          'Hình thức nộp': 'Từ chối trả lời',
          'Số ngày chờ': 'vài',
          'Ngày khảo sát': '5.10',
          'Hình thức': 'Zalo',
          'Heard of it by': 'Không áp dụng',
        },
      ],
      how,
    );
    expect(ballot).toMatchObject({
      givenOn: '5.10',
      mode: 'Zalo',
      answers: { manner: 'Tuyệt vời', paid: 'not-applicable', how: 'refused', days: 'vài', heard: 'not-applicable' },
    });
    expect(checkBallots(ballot ? [ballot] : [], { questionnaire: ward }).findings.map(({ code }) => code)).toEqual([
      'survey/not-a-day',
    ]);
  });

  test('need a column for every question and fact', () => {
    const { 'Thái độ phục vụ': _, ...without } = row;
    expect(refused(() => ballotsFromRows([without], how)).code).toBe('survey/missing-column');
    expect(refused(() => ballotsFromRows([row], { ...how, facts: { ward: 'Xã' } })).code).toBe('survey/missing-column');
    expect(ballotsFromRows([], how)).toEqual([]);
    const { 'MÃ PHIẾU': __, 'Ngày khảo sát': ___, 'Hình thức': ____, ...bare } = row;
    expect(Object.keys(ballotsFromRows([bare], how)[0] ?? {})).toEqual(['answers', 'facts']);
  });
});
