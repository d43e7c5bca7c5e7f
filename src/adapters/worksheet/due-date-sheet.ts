import { KIND_NAMES } from '../../calendar/inside.js';
import { cutoffOf, spansOf } from '../../deadline/inside.js';
import { type Basis, fromEpochDay } from '../../kernel/index.js';
import { MINUTES_PER_DAY } from '../../kernel/inside.js';
import { citation } from '../../narrator/inside.js';
import { blank, date, dayFormat, formula, heading, line, number, serialOf, text } from './cells.js';
import { endFormula } from './due-date-formulas.js';
import { type DueDateParts, INPUTS, REST_KINDS, resultRows, stepCells } from './due-date-results.js';
import { UNITS } from './due-date-words.js';
import { WORDS } from './words.js';
import type { Cell, Sheet } from './workbook.js';

const TIME = 'hh:mm';
const FIRST_PART = 15;

const time = (minutes: number | null): Cell =>
  minutes === null ? blank(TIME) : number(minutes / MINUTES_PER_DAY, 'input', TIME);

function inputRows({ query, decision, locale }: DueDateParts): Sheet['rows'] {
  const { policy } = query;
  const cutoff = cutoffOf(query);
  const row = (word: keyof typeof WORDS, cell: Cell, basis: readonly Basis[] = []): readonly Cell[] => [
    text(WORDS[word][locale]),
    cell,
    text(basis.map((one) => citation(one, locale)).join('; ')),
  ];
  const flag = (is: boolean) => number(is ? 1 : 0, 'input');
  const { restDayReceipt, missingDay } = policy;
  return [
    row('receivedOn', date(fromEpochDay(decision.received.day), 'input', dayFormat(locale)), policy.basis?.receipt),
    row('receivedTime', time(decision.received.minute)),
    row('cutoff', time(cutoff?.minutes ?? null), cutoff?.basis),
    row('restMoves', flag(restDayReceipt.value === 'next-working-day'), restDayReceipt.basis),
    row('missingDay', flag(missingDay.value === 'next-day'), missingDay.basis),
    row('asks', flag(query.limit.unit !== 'on-the-spot')),
  ];
}

/** The parts of a limit, each of which starts where the one before has ended; at least one row, so that a limit may be typed in. */
function partRows({ query, decision, ranges, locale }: DueDateParts, dayZero: string): Sheet['rows'] {
  const format = dayFormat(locale);
  const spans = spansOf(query.limit);
  return Array.from({ length: Math.max(1, spans.length) }, (_, at): readonly Cell[] => {
    const row = FIRST_PART + at;
    const [span, counted] = [spans[at], decision.counted[at]];
    const cells = { amount: `B${row}`, unit: `C${row}`, start: `D${row}`, missingDay: INPUTS.missingDay };
    const from = serialOf(counted?.start.day ?? decision.dayZero);
    return [
      text(`${WORDS.part[locale]} ${at + 1}`),
      span === undefined ? blank() : number(span.amount, 'input'),
      span === undefined ? blank() : text(UNITS[span.unit as keyof typeof UNITS][locale], 'input'),
      formula(at === 0 ? `=${dayZero}` : `=E${row - 1}`, from, 'step', format),
      formula(endFormula(cells, ranges, locale), serialOf(counted?.end.day ?? decision.dayZero), 'step', format),
    ];
  });
}

const switchRows = ({ query, locale }: DueDateParts): Sheet['rows'] =>
  REST_KINDS.map((kind) => {
    const { value, basis } = query.policy.roll[kind];
    const words = basis.map((one) => citation(one, locale)).join('; ');
    return [text(KIND_NAMES[kind][locale]), number(value ? 1 : 0, 'input'), text(words)];
  });

/** The sheet on which a due date is found: what is typed in, the parts of the limit, the switches of the policy, and what comes out. */
export function dueDateSheet(parts: DueDateParts): Sheet {
  const { locale, query } = parts;
  const count = Math.max(1, spansOf(query.limit).length);
  const switches = FIRST_PART + count + 2;
  const first = switches + REST_KINDS.length + 2;
  const words = (...names: (keyof typeof WORDS)[]) => names.map((name) => heading(WORDS[name][locale]));
  const units = Object.values(UNITS).map((unit) => unit[locale]);
  return {
    name: WORDS.dueDate[locale],
    widths: [66, 16, 16, 16, 16, 60],
    frozen: 0,
    rows: [
      line(WORDS.dueTitle[locale], 'title'),
      line(WORDS.howTo[locale]),
      line(WORDS.outside[locale]),
      [],
      words('input', 'value', 'basis'),
      ...inputRows(parts),
      [],
      line(`${WORDS.units[locale]}: ${units.join(', ')}`),
      words('limit', 'amount', 'unit', 'start', 'end'),
      ...partRows(parts, stepCells({ first }).dayZero),
      [],
      words('rolls', 'value', 'basis'),
      ...switchRows(parts),
      [],
      words('computed', 'value'),
      ...resultRows(parts, { first, lastPart: FIRST_PART + count - 1, switches }),
    ],
  };
}
