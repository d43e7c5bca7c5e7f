import type { Exact } from '../../kernel/index.js';
import { compareExact, exact, exactDecimal, multiplyExact, outcomeAt, refuse } from '../../kernel/inside.js';
import type { ScoreCard, ScoredCriterion } from '../card/score-card.js';
import { isAbsent } from '../expression/evaluate.js';
import { inputValue, type ScoreInputs } from '../expression/input-value.js';
import type { Bands, Framework, Gate, InputCondition } from '../framework/framework.js';
import { pointsInReach } from './points-in-reach.js';

/** A gate and whether it holds. */
export type GateStanding = {
  /** Its id. */
  readonly id: string;
  /** Whether it holds; `null` when what it asks for is not known. What is not complete fails it only when full points of all that is missing would not do. */
  readonly holds: boolean | null;
  /** The codes of criteria that fail it, or are not known; the name of the input. */
  readonly because: readonly string[];
};

/** The band of a card. */
export type BandOfCard = {
  /** The band after the gates; `null` when the card is not complete, the total is below the first bound, or a gate that matters is not known. */
  readonly band: string | null;
  /** The band by the total alone. */
  readonly byTotal: string | null;
  /** Every gate. */
  readonly gates: readonly GateStanding[];
};

const HUNDRED: Exact = /* @__PURE__ */ exact(100);

function* all(criterion: ScoredCriterion): Generator<ScoredCriterion> {
  yield criterion;
  for (const child of criterion.children) yield* all(child);
}

function asked(when: Gate['when'], root: ScoredCriterion): readonly ScoredCriterion[] {
  if ('criterion' in when) return [...all(root)].filter(({ code }) => code === when.criterion);
  const every = 'every' in when && when.every === 'domain' ? root.children : [...all(root)];
  return every.filter(
    ({ role, children, outOf }) =>
      role === 'counted' && outOf.n !== 0n && ('every' in when && when.every === 'leaf' ? children.length === 0 : true),
  );
}

function meets(value: Exact, { atLeast, atMost, above }: InputCondition): boolean {
  const against = (bound: number) => compareExact(value, exactDecimal(bound));
  return (
    (atLeast === undefined || against(atLeast) >= 0) &&
    (atMost === undefined || against(atMost) <= 0) &&
    (above === undefined || against(above) > 0)
  );
}

/** Whether a criterion is below a share, and stays below it whatever is not known yet. */
function isOutOfReach(criterion: ScoredCriterion, least: Exact): boolean {
  const { share, outOf } = criterion;
  if (share === null || compareExact(share, least) >= 0) return false;
  return compareExact(pointsInReach(criterion), multiplyExact(outOf, least)) < 0;
}

function standingOf({ id, when }: Gate, card: ScoreCard, inputs: ScoreInputs): GateStanding {
  if ('input' in when) {
    const value = inputValue(when.input, Object.hasOwn(inputs, when.input) ? inputs[when.input] : null);
    if (isAbsent(value)) return { id, holds: null, because: [when.input] };
    const holds = meets(value, when);
    return { id, holds, because: holds ? [] : [when.input] };
  }
  const those = asked(when, card.root);
  const least = exactDecimal(when.share);
  const failing = those.filter((one) => isOutOfReach(one, least));
  if (failing.length > 0) return { id, holds: false, because: failing.map(({ code }) => code) };
  const unknown = those.filter(({ share, complete }) => share === null || !complete);
  return { id, holds: unknown.length > 0 ? null : true, because: unknown.map(({ code }) => code) };
}

/** The place of the best band that is left when a gate does not hold. */
function ceilingOf({ bands }: Bands, { forBands }: Gate): number {
  const places = bands.map(({ outcome }, at) => (forBands === undefined || forBands.includes(outcome) ? at : null));
  const lowest = places.find((at): at is number => at !== null && (forBands !== undefined || at > 0));
  return lowest === undefined ? bands.length - 1 : lowest - 1;
}

function requireCardOf(id: string, version: string, { framework }: ScoreCard): void {
  if (framework.id !== id) refuse('score/other-framework', { value: framework.id, accepted: id });
  if (framework.version !== version) refuse('score/other-version', { value: framework.version, accepted: version });
}

/**
 * The band a card falls in, and the gates that keep it from a better one.
 *
 * @param framework - The published rules, with bands.
 * @param card - A card under them.
 * @param inputs - The figures that gates ask for; those of the request.
 * @returns The band by the total, the gates, and the band after them. A gate that does not hold puts the bands it is for, and those above, out of reach.
 * @throws `score/no-bands`, `score/other-framework`, `score/other-version`: bounds of one year are not those of another.
 *
 * @example
 * ```ts
 * import { bandOf, score, type Framework } from 'motcua/score';
 *
 * const leaf = (code: string) => ({ code, names: { vi: code, en: code }, max: 50, rule: { kind: 'points', input: code } as const });
 * const framework: Framework = {
 *   id: 'own',
 *   version: '1',
 *   names: { vi: 'Bộ tiêu chí', en: 'Criteria' },
 *   root: { code: 'T', names: { vi: 'Tổng', en: 'Total' }, max: 100, children: [leaf('1'), leaf('2')] },
 *   bands: {
 *     on: 'points',
 *     bands: [{ outcome: 'not-met' }, { from: 80, outcome: 'met' }],
 *     names: { 'not-met': { vi: 'Không đạt', en: 'Not met' }, met: { vi: 'Đạt', en: 'Met' } },
 *     gates: [{ id: 'half', names: { vi: 'Mỗi tiêu chí từ 50%', en: 'Half of every criterion' }, when: { every: 'leaf', share: 0.5 } }],
 *   },
 *   basis: [],
 * };
 * const inputs = { 1: 50, 2: 24 };
 * bandOf(framework, score(framework, { unit: 'A', period: '2026', inputs })).band; // => 'not-met'
 * const better = { 1: 50, 2: 31 };
 * bandOf(framework, score(framework, { unit: 'A', period: '2026', inputs: better })).band; // => 'met'
 * ```
 */
export function bandOf({ id, version, bands }: Framework, card: ScoreCard, inputs: ScoreInputs = {}): BandOfCard {
  requireCardOf(id, version, card);
  if (bands === undefined) return refuse('score/no-bands', { value: id });
  const gates = (bands.gates ?? []).map((gate) => ({ gate, standing: standingOf(gate, card, inputs) }));
  const told = gates.map(({ standing }) => standing);
  const figure = bands.on === 'points' ? card.points : card.share === null ? null : multiplyExact(card.share, HUNDRED);
  const byTotal = !card.complete || figure === null ? null : outcomeAt(bands.bands, figure);
  if (byTotal === null) return { band: null, byTotal, gates: told };
  const place = bands.bands.findIndex(({ outcome }) => outcome === byTotal);
  const reach = (holds: boolean | null) =>
    Math.min(
      place,
      ...gates.filter(({ standing }) => standing.holds === holds).map(({ gate }) => ceilingOf(bands, gate)),
    );
  const [failed, unknown] = [reach(false), reach(null)];
  const band = unknown < failed || failed < 0 ? null : (bands.bands[failed]?.outcome ?? null);
  return { band, byTotal, gates: told };
}
