import fc from 'fast-check';
import type { AbsencePolicy, Criterion, Framework, ScoreInputs } from 'motcua/score';

const policies: fc.Arbitrary<AbsencePolicy> = fc.constantFrom(
  'incomplete',
  'full',
  'zero',
  'unscored',
  'not-counted',
  'rebase',
  'redistribute',
);

const absence = fc.record(
  { missing: policies, notApplicable: policies, zeroDenominator: policies },
  { requiredKeys: [] },
);

/** What a criterion without children is, but for its code and input. */
type LeafParts = {
  readonly max: number;
  readonly role: NonNullable<Criterion['role']>;
  readonly kind: 'proportional' | 'to-target' | 'choice' | 'points';
  readonly absence: NonNullable<Criterion['absence']>;
};

const leafParts: fc.Arbitrary<LeafParts> = fc.record({
  max: fc.integer({ min: 1, max: 40 }).map((halves) => halves / 2),
  role: fc.constantFrom('counted', 'counted', 'counted', 'bonus', 'information'),
  kind: fc.constantFrom('proportional', 'to-target', 'choice', 'points'),
  absence,
});

function ruleOf({ kind, max }: LeafParts, input: string): NonNullable<Criterion['rule']> {
  switch (kind) {
    case 'proportional':
      return { kind, of: { op: 'share', of: input } };
    case 'to-target':
      return { kind, of: input, target: 0.9 };
    case 'choice':
      return { kind, input, options: { có: max, 'một phần': max / 2, không: 0 } };
    case 'points':
      return { kind, input };
  }
}

/** Figures for an input of a rule of each kind, and what is none. */
const givenFor = ({ kind, max }: LeafParts): fc.Arbitrary<ScoreInputs[string]> => {
  const none = fc.constantFrom(null, 'not-applicable', 'không rõ', '');
  const count = fc
    .tuple(fc.nat({ max: 40 }), fc.nat({ max: 40 }))
    .map(([a, b]) => ({ numerator: Math.min(a, b), denominator: Math.max(a, b) }));
  const known: fc.Arbitrary<ScoreInputs[string]> =
    kind === 'choice'
      ? fc.constantFrom('có', 'một phần', 'không', 'khác')
      : kind === 'points'
        ? fc.integer({ min: 0, max: Math.ceil(max) + 1 })
        : count;
  return fc.oneof({ weight: 3, arbitrary: known }, { weight: 2, arbitrary: none });
};

type Node = { readonly leaves: readonly LeafParts[]; readonly pooled: boolean; readonly mean: boolean };

const node: fc.Arbitrary<Node> = fc.record({
  leaves: fc.array(leafParts, { minLength: 1, maxLength: 4 }),
  pooled: fc.boolean(),
  mean: fc.boolean(),
});

const NAMES = { vi: 'Tiêu chí', en: 'Criterion' };

function criterionOf({ leaves, pooled, mean }: Node, code: string): Criterion {
  const children = leaves.map((leaf, at) => {
    const own = `${code}.${at + 1}`;
    const { max, role, absence: policy } = leaf;
    return { code: own, names: NAMES, max, role, absence: policy, rule: ruleOf(leaf, own) };
  });
  const counted = children.filter(({ role }) => role === 'counted').reduce((sum, { max }) => sum + max, 0);
  const max = Math.max(1, mean ? 10 : counted);
  const group = { code, names: NAMES, max, children, ...(mean ? { combine: 'mean' as const } : {}) };
  return pooled ? { ...group, pooledTo: Math.max(1, Math.floor(max / 2)) } : group;
}

/** Counts up to 40 have no halves at so many decimals: on which side of a half a double falls is no question here. */
const roundings: fc.Arbitrary<Framework['rounding']> = fc.constantFrom(
  undefined,
  { leaf: { places: 6, rounding: 'half-up' }, total: { places: 12, rounding: 'half-up' } },
  { node: { places: 12, rounding: 'half-up' } },
  { leaf: { places: 0, rounding: 'up' }, node: { places: 0, rounding: 'up' } },
);

/** A framework of groups with every policy there is, and figures for it. */
export const scoredFrameworks: fc.Arbitrary<{ readonly framework: Framework; readonly inputs: ScoreInputs }> = fc
  .tuple(fc.array(node, { minLength: 1, maxLength: 3 }), roundings)
  .chain(([nodes, rounding]) => {
    const children = nodes.map((one, at) => criterionOf(one, `${at + 1}`));
    const max = children.reduce((sum, one) => sum + one.max, 0);
    const framework: Framework = {
      id: 'own',
      version: '1',
      names: { vi: 'Bộ', en: 'Set' },
      root: { code: 'T', names: NAMES, max, children },
      ...(rounding === undefined ? {} : { rounding }),
      basis: [],
    };
    const inputs = Object.fromEntries(
      nodes.flatMap(({ leaves }, at) => leaves.map((leaf, place) => [`${at + 1}.${place + 1}`, givenFor(leaf)])),
    );
    return fc.record(inputs).map((found) => ({ framework, inputs: found as ScoreInputs }));
  });
