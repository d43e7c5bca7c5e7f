import type { Basis } from '../../kernel/index.js';
import { refuse, shownValue } from '../../kernel/inside.js';
import type { Procedure } from '../procedure.js';
import { partFacts, unlistedForms } from './part-facts.js';
import type { PartRule, PostingRules, ProcedurePart } from './posting-rules.js';

/** What completeness is judged by. */
export type CompletenessOptions = {
  /** The rules in force. */
  readonly rules: PostingRules;
  /** The parts needed only where required that this procedure does require; by default none, but for forms its documents ask for. */
  readonly required?: readonly ProcedurePart[];
};

/** One part of a procedure, with the point of the law that asks for it. */
export type PartState = {
  /** The part. */
  readonly part: ProcedurePart;
  /** The point of the law. */
  readonly point: string;
  /** `given`; `missing`; or `not-required`: not given, and nothing known asks for it of this procedure. */
  readonly state: 'given' | 'missing' | 'not-required';
  /** Where it is missing: the fields of the procedure that lack it, or the codes of forms asked for and not listed. */
  readonly lacks: readonly string[];
};

/** Whether a procedure has all of its parts. */
export type Completeness = {
  /** Whether none is missing. */
  readonly isComplete: boolean;
  /** The parts that are missing, in the order of the law. */
  readonly missing: readonly PartState[];
  /** Every part. */
  readonly parts: readonly PartState[];
  /** The provision that names the parts. */
  readonly basis: readonly Basis[];
};

function partState({ part, point, needed }: PartRule, procedure: Procedure, required: ReadonlySet<string>): PartState {
  if (!Object.hasOwn(partFacts, part)) {
    return refuse('procedure/unknown-part', {
      path: ['rules', 'parts'],
      value: shownValue(part),
      accepted: Object.keys(partFacts).join(' | '),
    });
  }
  const { isGiven, lacks } = partFacts[part](procedure);
  if (isGiven) return { part, point, state: 'given', lacks };
  const isNeeded = needed === 'always' || required.has(part);
  return isNeeded ? { part, point, state: 'missing', lacks } : { part, point, state: 'not-required', lacks: [] };
}

/**
 * Whether a procedure is complete: whether it has every part the law asks for.
 *
 * Whether the law that makes a procedure requires a form, a result, conditions or a fee cannot be read off the procedure, so the caller says
 * it; without that, a part of this kind that is not given is `not-required`, and forms are required when a document asks for one. A limit in no unit a
 * due date can be counted in is none. An empty list of documents says that none are asked for, and is complete.
 *
 * @param procedure - The procedure.
 * @param options - The rules, and the parts this procedure requires.
 * @returns The parts in the order of the law, each given, missing or not required.
 * @throws `procedure/unknown-part` for rules of a part there is not.
 *
 * @example
 * ```ts
 * import { inForce } from 'motcua';
 * import { completeness } from 'motcua/procedure';
 * import { postingRules } from 'motcua/vn';
 *
 * const procedure = {
 *   code: '1.001193',
 *   name: { vi: 'Đăng ký khai sinh' },
 *   sequence: 'Nộp hồ sơ tại Ủy ban nhân dân cấp xã',
 *   channels: [{ channel: 'in-person' }],
 *   documents: [{ name: 'Tờ khai đăng ký khai sinh', form: 'TK1' }],
 *   limits: { statutory: { unit: 'same-day' } },
 *   subjects: [{ kind: 'citizen' }],
 * } as const;
 * const { isComplete, missing } = completeness(procedure, { rules: inForce(postingRules, '2026-11-20') });
 * isComplete; // => false
 * missing.map(({ point, lacks }) => [point, ...lacks]); // => [['d', 'sets'], ['g', 'agencies.competent'], ['h', 'TK1']]
 * ```
 */
export function completeness(procedure: Procedure, { rules, required = [] }: CompletenessOptions): Completeness {
  const asked = new Set<string>([...required, ...(unlistedForms(procedure).length > 0 ? ['forms'] : [])]);
  const parts = rules.parts.value.map((rule) => partState(rule, procedure, asked));
  const missing = parts.filter(({ state }) => state === 'missing');
  return { isComplete: missing.length === 0, missing, parts, basis: rules.parts.basis };
}
