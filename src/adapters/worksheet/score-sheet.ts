import type { Locale } from '../../kernel/index.js';
import { exactToNumber } from '../../kernel/inside.js';
import type { ScoreCard } from '../../score/index.js';
import { formula, heading, line, text } from './cells.js';
import { criterionRow, pointsOf } from './criterion-row.js';
import type { CardParts } from './score-leaf.js';
import { FIRST_CRITERION, type PlacedCriterion } from './score-rows.js';
import { WORDS } from './words.js';
import type { Cell, Sheet } from './workbook.js';

const LABELS = [
  ...['code', 'criterion', 'role', 'parentRow', 'max', 'fullFactor', 'byRule', 'reason', 'policy', 'raw', 'points'],
  ...['countedMax', 'worth', 'whole', 'rebased', 'shared', 'leftCount', 'grown', 'lost', 'leftMax', 'pooling'],
  ...['factor', 'contribution', 'adds', 'complete'],
] as readonly (keyof typeof WORDS)[];

/** The total, what it is of, the index and whether all is known, above the criteria. */
function summaryRows({ points, outOf, share, complete }: ScoreCard, locale: Locale): Sheet['rows'] {
  const row = FIRST_CRITERION;
  const result = (word: keyof typeof WORDS, words: string, value: number | string): readonly Cell[] => [
    text(WORDS[word][locale]),
    formula(words, value, 'result'),
  ];
  return [
    result('totalPoints', `=K${row}`, pointsOf(points)),
    result('countedMax', `=L${row}`, exactToNumber(outOf)),
    result('indexShare', `=IF(AND(ISNUMBER(K${row}),L${row}>0),K${row}/L${row},"")`, pointsOf(share)),
    result('isComplete', `=IF(AND(Y${row}=1,ISNUMBER(K${row}),OR(L${row}>0,E${row}=0)),1,0)`, complete ? 1 : 0),
  ];
}

/** The card as formulas: a row a criterion, the total above. */
export function scoreSheet(
  card: ScoreCard,
  criteria: readonly PlacedCriterion[],
  title: string,
  parts: CardParts,
): Sheet {
  const { locale } = parts;
  return {
    name: WORDS.card[locale],
    widths: [22, 60, 12, 10, 10, 10, 14, 18, 16, 14, 12, ...Array.from({ length: 14 }, () => 12)],
    frozen: FIRST_CRITERION - 1,
    rows: [
      line(title, 'title'),
      line(WORDS.howTo[locale]),
      line(`${card.unit}; ${card.period}; ${card.framework.id} ${card.framework.version}`),
      [],
      ...summaryRows(card, locale),
      [],
      LABELS.map((label) => heading(WORDS[label][locale])),
      ...criteria.map((placed) => criterionRow(placed, parts)),
    ],
  };
}
