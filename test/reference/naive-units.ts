// Units followed day by day, straight from the lists: slow, obvious, and sharing no code with the library.
import type { Succession, Unit } from 'motcua/unit';
import { plus } from './walk.ts';

type Lists = { readonly units: readonly Unit[]; readonly successions: readonly Succession[] };

/** Whether a code names a unit on a day. */
export const stands = ({ units }: Lists, code: string, on: string) =>
  units.some((unit) => unit.code === code && (unit.since ?? '') <= on && on <= (unit.until ?? '9999'));

/** What becomes of a unit overnight: itself, those that follow it, or nobody. */
function overnight(lists: Lists, code: string, day: string): readonly string[] {
  const own = lists.successions.filter(({ on, from }) => on === day && from.includes(code));
  if (own.length > 0) return own.flatMap(({ to }) => to);
  return stands(lists, code, day) ? [code] : [];
}

/** The codes that have a part of a unit on a later day, and those at which a part of it ended. */
export function follow(
  lists: Lists,
  { code, from, to }: { readonly code: string; readonly from: string; readonly to: string },
) {
  let has = [code];
  const lost = new Set<string>();
  for (let day = plus(from, 1); day <= to; day = plus(day, 1)) {
    for (const one of has) if (overnight(lists, one, day).length === 0) lost.add(one);
    has = [...new Set(has.flatMap((one) => overnight(lists, one, day)))];
  }
  return { has: has.sort(), lost: [...lost].sort() };
}
