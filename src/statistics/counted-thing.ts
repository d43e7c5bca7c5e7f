import { type Problem, toEpochDay } from '../kernel/index.js';
import { refuse } from '../kernel/inside.js';
import { readPeriods } from './read-period.js';
import type { CountedThing } from './tally-digest.js';
import type { Measure, TallyKey, TallyOptions } from './tally-options.js';

const KEYS = ['unit', 'level', 'field', 'procedure', 'channel', 'returnChannel', 'period'];
const MOST_KEYS = 16;

export const MEASURES: readonly Measure[] = ['late-days', 'causes', 'facts'];

/** One of some words, or a refusal that names the place. */
function oneOf<T extends string>(value: T, words: readonly T[], ...path: Problem['path']): T {
  if (words.includes(value)) return value;
  return refuse('statistics/unknown-choice', { path, value, accepted: words.join(' | ') });
}

function nameOf(key: TallyKey, at: number): string {
  if (typeof key === 'string') return oneOf(key, KEYS, 'keys', at);
  const { name, of } = key ?? {};
  if (typeof name === 'string' && typeof of === 'function' && !KEYS.includes(name)) return name;
  const accepted = 'a name that is no key of a state, and a function';
  return refuse('statistics/unknown-choice', { path: ['keys', at], value: name ?? null, accepted });
}

function namesOf(keys: readonly TallyKey[]): readonly string[] {
  const names = keys.map(nameOf);
  if (names.length > MOST_KEYS || new Set(names).size < names.length) {
    return refuse('statistics/keys', {
      path: ['keys'],
      value: names.join(', '),
      accepted: `up to ${MOST_KEYS}, each once`,
    });
  }
  return names;
}

const listed = (codes: Iterable<string> | undefined) => (codes === undefined ? null : [...new Set(codes)].sort());

/** What a tally counts and how, its defaults filled in; or a refusal. */
export function countedThing(options: TallyOptions): CountedThing {
  const { against = 'lawful', granularity = 'day', countedAt = 'competent', lateIn = 'working' } = options;
  const { keys = [], knownOn = null, measures = MEASURES, known } = options;
  const names = namesOf(keys);
  if (knownOn !== null) toEpochDay(knownOn);
  return {
    periods: readPeriods(options.period, names.includes('period')),
    keys: names,
    knownOn,
    against: oneOf(against, ['lawful', 'promised', 'reappointed'], 'against'),
    granularity: oneOf(granularity, ['day', 'half-day', 'instant'], 'granularity'),
    countedAt: oneOf(countedAt, ['competent', 'desk', 'ended-by'], 'countedAt'),
    lateIn: oneOf(lateIn, ['working', 'calendar'], 'lateIn'),
    measures: MEASURES.filter((measure) => measures.map((one) => oneOf(one, MEASURES, 'measures')).includes(measure)),
    known: { unit: listed(known?.unit), procedure: listed(known?.procedure) },
  };
}
