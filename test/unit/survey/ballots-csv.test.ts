import { type Ballot, ballotsCsv } from 'motcua/survey';
import { describe, expect, test } from 'vitest';
import { refused } from '../../refused.ts';
import { ward } from './ward.ts';

const linesOf = (ballots: readonly Ballot[]): readonly string[] =>
  ballotsCsv({ questionnaire: ward, ballots }).split('\n').slice(0, -1);

/** The cells of a line, as R reads them. */
const cells = (line: string | undefined): readonly string[] =>
  [...(line ?? '').matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
    quoted === undefined ? (plain as string) : quoted.replaceAll('""', '"'),
  );

const given = {
  manner: 'satisfied',
  paid: 'yes',
  how: 'cash',
  receipt: 'no',
  heard: ['neighbour', 'board'],
  days: 1 / 3,
};

describe('the file of ballots', () => {
  test('has a column for each fact by name and each question, one for each of several answers, and none for words', () => {
    const [head] = linesOf([
      { id: 'secret', answers: { why: 'because' }, facts: { ward: 'A' }, mode: 'desk', givenOn: '2026-11-01' },
      { answers: {}, facts: { area: 1 } },
    ]);
    expect(cells(head)).toEqual([
      'ballot',
      'fact.area',
      'fact.ward',
      'answer.manner',
      'answer.paid',
      'answer.how',
      'answer.receipt',
      'chosen.1.heard',
      'chosen.2.heard',
      'chosen.3.heard',
      'answer.from-board',
      'answer.days',
    ]);
  });

  test('keeps all digits, quotes texts and says what is missing', () => {
    expect(linesOf([{ answers: given, facts: { weight: 0.1 + 0.2 } }])[1]).toBe(
      '1,0.30000000000000004,"satisfied","yes","cash","no",1,0,1,,0.3333333333333333',
    );
    expect(linesOf([{ answers: {} }])[1]).toBe('1,,,,,NA,NA,NA,,NA');
  });

  test('has valid answers alone: not those off the scale, refused or to a question that was not put', () => {
    const answers = { ...given, paid: 'no', manner: 'splendid', heard: 'refused', days: 400 };
    expect(linesOf([{ answers }])[1]).toBe('1,,"no",,,NA,NA,NA,,NA');
  });

  test('has a line for a ballot that says nothing, and a head without ballots', () => {
    expect(linesOf([{ answers: {} }, { answers: {} }])).toHaveLength(3);
    expect(linesOf([])).toHaveLength(1);
  });

  test.each([
    ['Phường "Hồng Hà", Hà Nội', 'Phường "Hồng Hà", Hà Nội'],
    ['NA', 'NA'],
    ['a\r\nb\rc', 'a\nb\nc'],
    ['=HYPERLINK("x")', '\'=HYPERLINK("x")'],
    ['+84', "'+84"],
    ['@x', "'@x"],
    ["'x", "''x"],
    ['\tx', "'\tx"],
    ['-5', '-5'],
    ['-5a', "'-5a"],
    ['a\0b\uD800', 'a\uFFFDb\uFFFD'],
  ])('a name %j is kept or marked', (name, kept) => {
    const text = ballotsCsv({ questionnaire: ward, ballots: [{ answers: {}, facts: { ward: name } }] });
    expect(text.slice(text.indexOf('\n') + 1)).toBe(`1,"${kept.replaceAll('"', '""')}",,,,,NA,NA,NA,,NA\n`);
  });

  test('a fact that is empty is missing', () => {
    expect(linesOf([{ answers: {}, facts: { ward: '' } }])[1]).toBe('1,,,,,,NA,NA,NA,,NA');
  });

  test('is refused of a questionnaire that is not sound', () => {
    expect(refused(() => ballotsCsv({ questionnaire: { ...ward, questions: [] }, ballots: [] })).code).toBe(
      'survey/invalid-questionnaire',
    );
  });
});
