import { MOST_DAYS } from '../../calendar/inside.js';
import {
  BAD_CODE,
  badReasons,
  FINISHED,
  FINISHED_UNKNOWN,
  MOST_CHANNEL,
  NOT_RECEIVED,
  OPEN,
  OPEN_UNKNOWN,
} from '../../statistics/inside.js';
import { isMissing, isNotFrom } from './conditions.js';
import type { AskedSql } from './due-day-sql.js';
import { caseOf } from './select-text.js';

/** When a row has each of the reasons to be bad; in the order of the reasons the first that holds is told. */
export function reasonOf({ on, isStored }: AskedSql, groups: number): string {
  const isLateOverGap = `mc_received <= ${on} AND mc_due IS NOT NULL AND mc_compared > mc_due AND mc_due_stretch <> mc_compared_stretch`;
  const when: { readonly [code in (typeof badReasons)[number]]: string | null } = {
    'statistics/bad-group': `mc_group IS NULL OR ${isNotFrom('mc_group', 0, groups - 1)}`,
    'statistics/bad-received': isMissing('mc_received_hit'),
    'statistics/bad-limit': isStored ? null : `mc_asked IS NULL OR ${isNotFrom('mc_asked', 1, MOST_DAYS)}`,
    'statistics/bad-suspended': isNotFrom('mc_suspended', 0, MOST_DAYS),
    'statistics/bad-ended': `mc_open = 0 AND ${isMissing('mc_compared_hit')}`,
    'statistics/bad-channel': isNotFrom('mc_channel', 0, MOST_CHANNEL),
    'statistics/bad-due': `mc_lost = 1 OR ${isMissing('mc_compared_hit')} OR (${isLateOverGap})`,
  };
  const cases = badReasons.flatMap((code) => {
    const condition = when[code];
    return condition === null ? [] : [[condition, `'${code}'`] as const];
  });
  return `${caseOf(cases, 'NULL')} AS mc_bad`;
}

/** The class of a row: those before, on and after the due day follow one another. */
export function classOfRow({ on }: AskedSql): string {
  const sides = (isOpen: number, onDay: number): readonly (readonly [string, string])[] => [
    [`mc_open = ${isOpen} AND mc_compared < mc_due`, String(onDay - 1)],
    [`mc_open = ${isOpen} AND mc_compared = mc_due`, String(onDay)],
    [`mc_open = ${isOpen} AND mc_compared > mc_due`, String(onDay + 1)],
  ];
  const cases: readonly (readonly [string, string])[] = [
    ['mc_bad IS NOT NULL', String(BAD_CODE)],
    [`mc_received > ${on}`, String(NOT_RECEIVED)],
    ['mc_due IS NULL AND mc_open = 1', String(OPEN_UNKNOWN)],
    ['mc_due IS NULL', String(FINISHED_UNKNOWN)],
    ...sides(1, OPEN),
    ...sides(0, FINISHED),
  ];
  return `CAST(${caseOf(cases, String(BAD_CODE))} AS INT) AS class_code`;
}
