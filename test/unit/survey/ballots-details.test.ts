import {
  answerCounts,
  type Ballot,
  type BallotFileRow,
  type BallotRows,
  ballotsFromRows,
  checkBallots,
  type Question,
  type Questionnaire,
  satisfactionLevels,
  yesNo,
} from 'motcua/survey';
import { describe, expect, test } from 'vitest';
import { refused } from '../../refused.ts';
import { ward } from './ward.ts';

const asking = (...questions: Question[]): Questionnaire => ({ ...ward, questions, factors: [] });
const paid: Question = { id: 'paid', kind: 'single', options: yesNo() };
const problemOf = (ballot: unknown, period?: { readonly from: string; readonly to: string }) =>
  checkBallots([{ answers: {} }, ballot as Ballot], { questionnaire: ward, ...(period && { period }) }).problems;

describe('what is wrong with a ballot is told with its place and what it is', () => {
  const period = { from: '2026-10-01', to: '2026-10-31' };
  test.each<[unknown, object]>([
    [null, { code: 'survey/not-a-ballot', path: [1], value: null }],
    ['x', { code: 'survey/not-a-ballot', path: [1], value: 'x' }],
    [{ answers: null }, { code: 'survey/not-a-ballot', path: [1], value: 'object' }],
    [{ answers: 'all' }, { code: 'survey/not-a-ballot', path: [1], value: 'object' }],
    [
      { givenOn: '2026-11-01', answers: {} },
      { code: 'survey/outside-period', path: [1, 'givenOn'], value: '2026-11-01' },
    ],
    [
      { givenOn: 'today', answers: {} },
      { code: 'survey/not-a-day', path: [1, 'givenOn'], value: 'today' },
    ],
    [
      { mode: 'fax', answers: {} },
      { code: 'survey/unknown-mode', path: [1, 'mode'], value: 'fax' },
    ],
    [{ answers: { manner: 'great' } }, { code: 'survey/off-scale', path: [1, 'answers', 'manner'], value: 'great' }],
    [{ answers: { heard: 'board' } }, { code: 'survey/off-scale', path: [1, 'answers', 'heard'], value: 'board' }],
    [{ answers: { gone: 1 } }, { code: 'survey/unknown-question', path: [1, 'answers', 'gone'], value: 1 }],
  ])('%j', (ballot, problem) => {
    expect(problemOf(ballot, period)).toEqual([{ severity: 'warning', ...problem }]);
  });

  test('of a ballot that is not there there is nothing to show', () => {
    expect(problemOf(undefined)).toStrictEqual([{ code: 'survey/not-a-ballot', path: [1], severity: 'warning' }]);
  });

  test('no answer is none that is not offered', () => {
    for (const manner of ['', null, undefined, 'refused', 'not-applicable']) {
      expect(problemOf({ answers: { manner, days: manner, heard: manner } })).toEqual([]);
    }
  });

  test.each(['desk', 'mail', 'online', 'interview'])('a ballot collected by %s counts', (mode) => {
    expect(problemOf({ mode, answers: {} })).toEqual([]);
  });

  test('the days of the period count, its ends among them', () => {
    for (const givenOn of ['2026-10-01', '2026-10-31']) expect(problemOf({ givenOn, answers: {} }, period)).toEqual([]);
    expect(problemOf({ answers: {} }, period)).toEqual([]);
  });

  test('a ballot that does not count makes no other one the second of its id, and is told once', () => {
    const ballots = [
      { id: 'a', givenOn: '2027-01-01', answers: { manner: 'great' } },
      { id: 'a', givenOn: '2026-10-05', answers: { manner: 'great' } },
    ];
    const { ballots: kept, findings } = checkBallots(ballots, { questionnaire: ward, period });
    expect(kept).toEqual([ballots[1]]);
    expect(findings).toEqual([
      { code: 'survey/outside-period', count: 1, first: 0 },
      { code: 'survey/off-scale', count: 1, first: 1 },
    ]);
  });

  test('the hundredth problem is shown and the next is not', () => {
    const bad = (count: number) => Array.from({ length: count }, () => ({ answers: { gone: 1 } }));
    const shown = (count: number) => checkBallots(bad(count), { questionnaire: ward }).problems.length;
    expect([shown(99), shown(100), shown(101)]).toEqual([99, 100, 100]);
  });
});

describe('answers', () => {
  const counted = (question: Question, ...answers: Ballot['answers'][string][]) => {
    const [counts] = answerCounts(
      answers.map((answer) => ({ answers: { [question.id]: answer } })),
      asking(question),
    );
    return counts && [counts.n, counts.answers.map(({ count }) => count.numerator), counts.leftOut.missing];
  };

  test('of several are counted each, and one that is not offered makes the whole answer none', () => {
    const many: Question = { id: 'm', kind: 'multiple', options: ['a', 'b', 'c'].map((id) => ({ id })) };
    expect(counted(many, ['a'], ['c', 'a'], ['b', 'b'], [], ['a', 'z'], 'a')).toEqual([4, [2, 1, 1], 2]);
    const thirty: Question = {
      id: 'm',
      kind: 'multiple',
      options: Array.from({ length: 30 }, (_, at) => ({ id: `o${at}` })),
    };
    expect(counted(thirty, ['o29'], ['o0', 'o29'])?.[1]).toEqual([1, ...Array(28).fill(0), 2]);
  });

  test('of a number without bounds may be any that is one', () => {
    const days: Question = { id: 'd', kind: 'number', unit: 'day' };
    expect(counted(days, -1e9, 1e9, 0, Number.NaN, Number.NEGATIVE_INFINITY, '5')).toEqual([3, [], 3]);
    expect(counted({ ...days, least: 1, most: 2 }, 1, 2, 0.99, 2.01)).toEqual([2, [], 2]);
  });

  test('in words are in no figure and off no scale, and change nothing for the questions after them', () => {
    const questionnaire = asking({ id: 'why', kind: 'text' }, paid, {
      ...paid,
      id: 'again',
      askedOf: { question: 'paid', answers: ['yes'] },
    });
    const ballots = [
      { answers: { why: 'because', paid: 'yes', again: 'no' } },
      { answers: { paid: 'no', again: 'yes' } },
    ];
    expect(answerCounts(ballots, questionnaire).map(({ question, n }) => `${question} ${n}`)).toEqual([
      'paid 2',
      'again 1',
    ]);
    expect(checkBallots(ballots, { questionnaire }).problems).toEqual([]);
  });

  test('stand over the ballots with a valid one, and satisfied is the sum of what counts as that', () => {
    const [counts] = answerCounts(
      ['yes', 'yes', 'no', null].map((answer) => ({ answers: { paid: answer } })),
      asking({ ...paid, satisfied: ['yes'] }),
    );
    expect(counts).toEqual({
      question: 'paid',
      n: 3,
      answers: [
        { id: 'yes', count: { numerator: 2, denominator: 3 } },
        { id: 'no', count: { numerator: 1, denominator: 3 } },
      ],
      satisfied: { numerator: 2, denominator: 3 },
      leftOut: { missing: 1, notApplicable: 0, refused: 0 },
    });
  });

  test.each([
    [['board'], 1],
    [['portal'], 1],
    [['neighbour', 'portal'], 1],
    [['neighbour'], 0],
    [[], 0],
  ])('to a question after any of several: after %j it was put %d times', (heard, n) => {
    const ballots = [{ answers: { heard, 'from-board': 'satisfied' } }];
    expect(answerCounts(ballots, ward).find(({ question }) => question === 'from-board')?.n).toBe(n);
  });

  test('to a question after one that was itself not put do not count', () => {
    const chain = asking(
      paid,
      { ...paid, id: 'second', askedOf: { question: 'paid', answers: ['yes'] } },
      { ...paid, id: 'third', askedOf: { question: 'second', answers: ['yes', 'no'] } },
    );
    const third = (answers: Ballot['answers']) => answerCounts([{ answers }], chain)[2];
    expect(third({ paid: 'yes', second: 'no', third: 'yes' })?.n).toBe(1);
    expect(third({ paid: 'no', second: 'no', third: 'yes' })).toMatchObject({ n: 0, leftOut: { notApplicable: 1 } });
    expect(third({ paid: 'yes', second: 'refused', third: 'yes' })?.n).toBe(1);
    expect(third({ paid: 'yes', second: 'not-applicable', third: 'yes' })).toMatchObject({
      leftOut: { notApplicable: 1 },
    });
  });
});

describe('a file', () => {
  const read = (row: BallotFileRow, question: Question, how: Partial<BallotRows> = {}) =>
    ballotsFromRows([row], { questionnaire: asking(question), ...how })[0] as Ballot;
  const answer = (cell: BallotFileRow[string], question: Question) =>
    read({ [question.id]: cell }, question).answers[question.id];
  const scale: Question = { id: 's', kind: 'scale', levels: satisfactionLevels() };
  const days: Question = { id: 'd', kind: 'number', unit: 'day' };
  const many: Question = {
    id: 'm',
    kind: 'multiple',
    options: [{ id: 'a' }, { id: 'b', names: { vi: 'Bảng', en: 'Board' } }],
  };
  const words: Question = { id: 't', kind: 'text' };

  test.each<[Question, BallotFileRow[string], Ballot['answers'][string]]>([
    [scale, 5, 'very-satisfied'],
    [scale, 'very dissatisfied', 'very-dissatisfied'],
    [scale, ' BÌNH  THƯỜNG ', 'neutral'],
    [scale, '6', '6'],
    [scale, null, null],
    [scale, undefined, null],
    [scale, '   ', null],
    [paid, 'Không', 'no'],
    [paid, 'No', 'no'],
    [paid, '1', '1'],
    [{ ...paid, options: [{ id: 'a' }, { id: 'b' }] }, '---', '---'],
    [days, '-3', -3],
    [days, '1,5', 1.5],
    [days, '1.5', 1.5],
    [days, 12, 12],
    [days, '123456789012345', 123_456_789_012_345],
    [days, '1234567890123456', '1234567890123456'],
    [days, '0.1234567890123456', '0.1234567890123456'],
    [days, '1.2.3', '1.2.3'],
    [days, '12a', '12a'],
    [days, 'x12', 'x12'],
    [days, '5.', '5.'],
    [days, 'Từ chối', 'refused'],
    [many, 'a;Board', ['a', 'b']],
    [many, ' a ; ; bảng ', ['a', 'b']],
    [many, 'a\nb', ['a', 'b']],
    [many, 'a, b', ['a, b']],
    [many, 'refused', 'refused'],
    [words, ' Từ chối ', 'Từ chối'],
    [words, 5, '5'],
  ])('%j %j is %j', (question, cell, wanted) => expect(answer(cell, question)).toEqual(wanted));

  test.each(['Không áp dụng', 'KHÔNG LIÊN QUAN', 'Không sử dụng', 'not applicable', 'N/A'])(
    '%s is not applicable',
    (word) => {
      for (const question of [scale, days, many, paid]) expect(answer(word, question)).toBe('not-applicable');
    },
  );

  test.each(['Từ chối', 'Từ chối trả lời', 'Refused'])('%s is refused', (word) => {
    for (const question of [scale, days, many, paid]) expect(answer(word, question)).toBe('refused');
  });

  test('offers before it refuses: an answer by such a name is that answer, and of two by one name the first', () => {
    const options = [
      { id: 'x', names: { vi: 'Không áp dụng', en: 'None' } },
      { id: 'y', names: { vi: 'Khác', en: 'None' } },
    ];
    const question: Question = { id: 'q', kind: 'single', options };
    expect([answer('Không áp dụng', question), answer('none', question), answer('khác', question)]).toEqual([
      'x',
      'x',
      'y',
    ]);
    const several: Question = { id: 'q', kind: 'multiple', options };
    expect(answer('Không áp dụng', several)).toEqual(['x']);
  });

  test.each([
    ['desk', 'desk'],
    ['Tại quầy', 'desk'],
    ['Tại bộ phận một cửa', 'desk'],
    ['mail', 'mail'],
    ['Bưu điện', 'mail'],
    ['Qua bưu điện', 'mail'],
    ['online', 'online'],
    ['Trực tuyến', 'online'],
    ['interview', 'interview'],
    ['Phỏng vấn', 'interview'],
    ['Zalo', 'Zalo'],
  ])('%s is the way of collecting called %s', (word, mode) => {
    expect(read({ paid: 'yes', 'Hình thức': word }, paid).mode).toBe(mode);
  });

  test('may call its columns as it likes, and its days as it says', () => {
    const row = { Ballot: 'b1', Day: '2026-10-05 08:30', Way: 'online', paid: 'no', Weight: '1,25', Ward: ' 7 ' };
    const columns = { id: 'ballot', givenOn: 'day', mode: 'way' };
    const facts = { weight: 'weight', ward: 'WARD' };
    expect(read(row, paid, { columns, facts, numbers: ['weight'] })).toEqual({
      id: 'b1',
      givenOn: '2026-10-05',
      mode: 'online',
      answers: { paid: 'no' },
      facts: { weight: 1.25, ward: '7' },
    });
    expect(read(row, paid)).toEqual({ answers: { paid: 'no' }, facts: {} });
    const usual = { 'mã phiếu': 'b2', 'ngày khảo sát': '05/10/2026', paid: 'yes' };
    expect(read(usual, paid)).toEqual({ id: 'b2', givenOn: '05/10/2026', answers: { paid: 'yes' }, facts: {} });
  });

  test('finds a question by its id before its names, and says which column is missing', () => {
    const named: Question = { ...paid, names: { vi: 'Đã nộp', en: 'Paid up' } };
    expect(read({ 'Paid up': 'no' }, named).answers).toEqual({ paid: 'no' });
    expect(read({ 'paid up': 'no', 'đã nộp': 'yes', PAID: 'no' }, named).answers).toEqual({ paid: 'no' });
    expect(read({ 'paid up': 'no', 'đã nộp': 'yes' }, named).answers).toEqual({ paid: 'yes' });
    const missing = (question: Question, how: Partial<BallotRows> = {}) =>
      refused(() => read({ other: '', ...(how.facts && { paid: '' }) }, question, how)).message;
    expect(missing(named)).toBe('survey/missing-column at questions.paid: got "Đã nộp"; accepted: a column');
    expect(missing(paid)).toBe('survey/missing-column at questions.paid: got "paid"; accepted: a column');
    expect(missing(paid, { facts: { ward: 'Xã' } })).toBe(
      'survey/missing-column at facts.ward: got "Xã"; accepted: a column',
    );
  });

  test('is read row by row, in its order', () => {
    const rows = ['yes', 'no', ''].map((cell) => ({ paid: cell }));
    expect(ballotsFromRows(rows, { questionnaire: asking(paid) }).map(({ answers }) => answers['paid'])).toEqual([
      'yes',
      'no',
      null,
    ]);
  });
});
