import { type CivilDate, type EpochDay, toEpochDay } from '../kernel/index.js';
import { refuse } from '../kernel/inside.js';
import { type Days, daysOf } from './days.js';

/** Two days, the earlier first: a code as it was used on one of them is asked for its units on the other. */
export type Passage = {
  /** The earlier day. */
  readonly from: CivilDate;
  /** The later day. */
  readonly to: CivilDate;
};

/** The days of a question: the earlier, the later, and those in which the code is meant. */
type Asked = { readonly from: EpochDay; readonly to: EpochDay; readonly meant: Days };

/** The days of a question; `end` is the end on which the code is meant, which is open when one day alone is given. */
export function readPassage(on: CivilDate | Passage, end: 'from' | 'to'): Asked {
  if (typeof on === 'string') {
    const days = { ...daysOf({}), [end === 'from' ? 'to' : 'from']: toEpochDay(on) };
    return { ...days, meant: days };
  }
  const [from, to] = [toEpochDay(on?.from), toEpochDay(on?.to)];
  if (from > to) return refuse('unit/wrong-way', { path: ['to'], value: on.to, accepted: `${on.from} or later` });
  const day = end === 'from' ? from : to;
  return { from, to, meant: { from: day, to: day } };
}
