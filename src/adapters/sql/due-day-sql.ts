import { MOST_DAYS } from '../../calendar/inside.js';
import { isFound, isFrom, isMissing } from './conditions.js';
import { caseOf, selectFrom, selectJoined } from './select-text.js';

/** What is asked, as text. */
export type AskedSql = {
  /** The day that asks. */
  readonly on: string;
  /** The table of days, in quotes. */
  readonly calendar: string;
  /** Whether days are read once however often they stand in it. */
  readonly isDistinct: boolean;
  /** Whether due days are stored; else they are counted from limits. */
  readonly isStored: boolean;
};

/** A date of the calendar, looked up under a name. */
const dayColumns = (name: string) => [
  `calendar_date AS mc_${name}`,
  `working_ordinal AS mc_${name}_ordinal`,
  `stretch AS mc_${name}_stretch`,
  `1 AS mc_${name}_hit`,
];

/** A working day of the calendar, looked up by its ordinal. */
const ordinalColumns = [
  'working_ordinal AS mc_target',
  'calendar_date AS mc_reached',
  'stretch AS mc_reached_stretch',
  '1 AS mc_reached_hit',
];

/** The ordinal of the working day a row is due on; -1 when there is none to look up, so that no number leaves its bounds. */
function targetOf({ isStored }: AskedSql): string {
  const [steps, start] = isStored
    ? [[isFrom('mc_suspended', 1, MOST_DAYS), isFound('mc_asked_hit')], 'mc_asked_ordinal']
    : [
        [isFrom('mc_asked', 1, MOST_DAYS), isFrom('mc_suspended', 0, MOST_DAYS), isFound('mc_received_hit')],
        'mc_received_ordinal + mc_asked',
      ];
  const target = caseOf([[steps.join(' AND '), `${start} + mc_suspended`]], '-1');
  return `CAST(${target} AS INT) AS mc_target`;
}

/** The rows with their days looked up in the calendar: the receipt, the due day, and the day that is compared with it. */
export function lookedUp(query: string, asked: AskedSql): string {
  const { on, calendar, isDistinct, isStored } = asked;
  const isOpen = `mc_ended IS NULL OR mc_ended > ${on}`;
  const open = selectFrom(
    [
      '*',
      `${caseOf([[isOpen, '1']], '0')} AS mc_open`,
      `CAST(${caseOf([[isOpen, on]], 'mc_ended')} AS DATE) AS mc_compared`,
    ],
    query,
  );
  const withDay = (before: string, name: string) =>
    selectJoined(before, { columns: dayColumns(name), from: calendar, by: `mc_${name}`, isDistinct });
  const received = withDay(open, 'received');
  const own = isStored ? withDay(received, 'asked') : received;
  const target = selectFrom(['*', targetOf(asked)], own);
  const from = `${calendar}\nWHERE is_working = 1`;
  const reached = selectJoined(target, { columns: ordinalColumns, from, by: 'mc_target', isDistinct });
  return withDay(reached, 'compared');
}

/** The due day, its ordinal, the stretch it lies in, and whether it cannot be told. */
export function dueColumns({ isStored }: AskedSql): readonly string[] {
  if (!isStored) {
    const isLost = `${isMissing('mc_reached_hit')} OR mc_reached_stretch <> mc_received_stretch`;
    return [
      'mc_reached AS mc_due',
      'mc_target AS mc_due_ordinal',
      'mc_reached_stretch AS mc_due_stretch',
      `${caseOf([[isLost, '1']], '0')} AS mc_lost`,
    ];
  }
  const moved = 'mc_suspended > 0';
  const isLost = `${isMissing('mc_asked_hit')} OR (${moved} AND (${isMissing('mc_reached_hit')} OR mc_reached_stretch <> mc_asked_stretch))`;
  return [
    `${caseOf(
      [
        ['mc_asked IS NULL', 'NULL'],
        [moved, 'mc_reached'],
      ],
      'mc_asked',
    )} AS mc_due`,
    `${caseOf([[moved, 'mc_target']], 'mc_asked_ordinal')} AS mc_due_ordinal`,
    'mc_asked_stretch AS mc_due_stretch',
    `${caseOf(
      [
        ['mc_asked IS NULL', '0'],
        [isLost, '1'],
      ],
      '0',
    )} AS mc_lost`,
  ];
}
