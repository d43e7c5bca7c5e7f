import type { Problem, ProblemList } from '../kernel/index.js';
import { isoWeekday, shownValue } from '../kernel/inside.js';
import { type DayPlan, isAnnounced } from './day-plan.js';
import type { ReadEntry, ReadNotice } from './read-spec.js';

type Context = { readonly plan: DayPlan; readonly weeklyRest: ReadonlySet<number> };

type Rule = {
  readonly code: string;
  readonly accepted: string;
  /** Whether an entry that decides a day breaks the rule. */
  readonly isBroken: (read: ReadEntry, context: Context) => boolean;
};

const COUNTERPART: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['swapped-off', 'swapped-work'],
  ['swapped-work', 'swapped-off'],
]);

const paired = ({ pair }: ReadEntry, { plan }: Context) => plan.deciding.get(pair)?.entry;

/** A projection whose other day an official notice has decided meanwhile. */
const isOverruled = ({ pair, notice }: ReadEntry, { plan }: Context) =>
  notice.certainty === 'projected' && isAnnounced(plan, pair);

const RULES: readonly Rule[] = [
  {
    code: 'calendar/swap-without-pair',
    accepted: 'a swapped-off and a swapped-work day that name each other as pair',
    isBroken: (read, context) => {
      const counterpart = COUNTERPART.get(read.entry.kind);
      if (counterpart === undefined) return false;
      const other = paired(read, context);
      return other?.kind !== counterpart || other.pair !== read.entry.on;
    },
  },
  {
    code: 'calendar/swap-changes-nothing',
    accepted: 'swapped-off on a day that is otherwise worked, swapped-work on a day of weekly rest',
    isBroken: ({ entry, day }, { weeklyRest }) =>
      COUNTERPART.has(entry.kind) && weeklyRest.has(isoWeekday(day)) !== (entry.kind === 'swapped-work'),
  },
  {
    code: 'calendar/in-lieu-of-nothing',
    accepted: 'as pair of an in-lieu day, a day that is a holiday or tet',
    isBroken: (read, context) =>
      read.entry.kind === 'in-lieu' &&
      read.entry.pair !== undefined &&
      !isOverruled(read, context) &&
      !['holiday', 'tet'].includes(paired(read, context)?.kind ?? ''),
  },
];

const toProblem = ({ code, accepted }: Rule, { entry, path }: ReadEntry): Problem => ({
  code,
  path: path(),
  severity: 'error',
  value: [entry.on, entry.kind, entry.pair ?? null],
  accepted,
});

function checkIds(notices: readonly ReadNotice[], problems: ProblemList): void {
  const ids = new Set<unknown>();
  for (const { notice, path } of notices) {
    const { id }: { id: unknown } = notice;
    if (typeof id !== 'string' || ids.has(id)) {
      problems.add({
        code: 'calendar/duplicate-notice',
        path: path('id'),
        severity: 'error',
        value: shownValue(id),
        accepted: 'a text no other notice has as id',
      });
    }
    ids.add(id);
  }
}

/** Adds every swap, in-lieu day and notice id that contradicts the rest of the plan to the problems. */
export function checkPlan(notices: readonly ReadNotice[], context: Context, problems: ProblemList): void {
  for (const read of context.plan.deciding.values()) {
    for (const rule of RULES) if (rule.isBroken(read, context)) problems.add(toProblem(rule, read));
  }
  checkIds(notices, problems);
}
