import type { Locale } from 'motcua';
import { type Block, type ListItem, narrationBlocks, scoreBlocks } from 'motcua/narrator';
import {
  bandOf,
  type explainScore,
  type Framework,
  type ScoreCard,
  type ScoredCriterion,
  type ScoreInputs,
} from 'motcua/score';
import { askedOf } from './leaf-inputs.ts';
import { codedName, codeText, pointsText, ruleLines } from './rule-words.ts';
import { inputWords, scoreWords as words } from './words.ts';

/** What is asked. */
export type ScoreQuestion = {
  readonly framework: Framework;
  readonly unit: string;
  readonly period: string;
  readonly inputs: ScoreInputs;
};

/** The criteria that have no points of their own, by why; what is only for information is missed by nobody. */
export type Gaps = {
  /** Nobody knows a figure. */
  readonly missing: readonly ScoredCriterion[];
  /** A figure cannot be taken. */
  readonly refused: readonly ScoredCriterion[];
  /** Told as not existing at the unit, and the framework does not say what becomes of that. */
  readonly unsaid: readonly ScoredCriterion[];
  /** Told as not existing at the unit, and left out as the framework says. */
  readonly leftOut: readonly ScoredCriterion[];
};

const leavesOf = (criterion: ScoredCriterion): readonly ScoredCriterion[] =>
  criterion.children.length === 0 ? [criterion] : criterion.children.flatMap(leavesOf);

/** Why a card has no total, as a person looks at it: a figure nobody gave is missing, also where the framework leaves its criterion out. */
export function gapsOf({ root }: ScoreCard): Gaps {
  const leaves = leavesOf(root).filter(({ role }) => role !== 'information');
  const because = (...reasons: string[]) =>
    leaves.filter(({ absence }) => absence !== null && reasons.includes(absence.reason));
  const isOpen = ({ complete }: ScoredCriterion) => !complete;
  const absent = because('not-applicable', 'zero-denominator');
  return {
    missing: because('missing'),
    refused: because('unscorable'),
    unsaid: absent.filter(isOpen),
    leftOut: absent.filter(({ complete, points }) => complete && points === null),
  };
}

/** Whether there is a total, and it is one of all that is asked. */
export function hasTotal(card: ScoreCard): boolean {
  const { missing, refused, unsaid } = gapsOf(card);
  return card.points !== null && missing.length + refused.length + unsaid.length === 0;
}

const listed = (criteria: readonly ScoredCriterion[], locale: Locale) =>
  criteria.map(({ code, names }) => codedName(code, names[locale])).join('; ');

/** Names of inputs, which a program needs, in the words of the form. */
function inWords(text: string, { inputs, absence }: ScoredCriterion): (locale: Locale) => string {
  const names = [...Object.keys(inputs), ...(absence === null || absence.input === '' ? [] : [absence.input])];
  return (locale) =>
    names
      .sort((one, other) => other.length - one.length)
      .reduce(
        (told, name) =>
          told.replaceAll(` (${name})`, '').replaceAll(name, inputWords(name)?.[locale] ?? words.share[locale]),
        text,
      );
}

/** A table with every criterion, its points, its maximum and what is to be known of it. */
export function sheetOf(card: ScoreCard, locale: Locale): Extract<Block, { kind: 'table' }> {
  const table = scoreBlocks(card, { locale }).find((block) => block.kind === 'table');
  if (table?.kind !== 'table') throw new Error('a card is printed with a table');
  const leaves = new Map(leavesOf(card.root).map((leaf) => [leaf.code, leaf]));
  const rows = table.rows.map(([code = '', name = '', points = '', most = '', note = '']) => {
    const leaf = leaves.get(code) ?? (code === card.root.code ? card.root : undefined);
    if (code === card.root.code && !hasTotal(card)) return ['', name, '', most, words.partly[locale]];
    if (leaf?.absence?.reason === 'missing' && leaf.role !== 'information')
      return [codeText(code), name, points, most, words.lacking[locale]];
    return [codeText(code), name, points, most, leaf === undefined ? note : inWords(note, leaf)(locale)];
  });
  return { ...table, rows };
}

type Explained = ReturnType<typeof explainScore>;

/** A criterion in short, where its rule is a table of steps that nobody can read in one line. */
const bySteps = ({ code, names, points, max }: ScoredCriterion, locale: Locale) =>
  `${codedName(code, names[locale])}: ${words.bySteps[locale]} ${pointsText(points, locale)} ${words.of[locale]} ${pointsText(max, locale)}`;

/** A step of a criterion in the words of the form. */
function storyItem(
  { text, notes = [] }: ListItem,
  leaf: ScoredCriterion,
  rule: readonly string[],
  locale: Locale,
): ListItem {
  if (leaf.role === 'information') {
    const told = `${codedName(leaf.code, leaf.names[locale])}: ${pointsText(leaf.points, locale)}`;
    return { text: `${told}. ${words.information[locale]}.`, notes };
  }
  return text.includes('→')
    ? { text: bySteps(leaf, locale), notes: [...rule, ...notes] }
    : { text: inWords(text, leaf)(locale), notes };
}

/** How each criterion came about: those without a figure are told once, above, and not each for itself. */
export function storyOf(
  { value: card, because }: Explained,
  framework: Framework,
  locale: Locale,
): readonly ListItem[] {
  const leaves = new Map(leavesOf(card.root).map((leaf) => [leaf.code, leaf]));
  const rules = new Map(
    askedOf(framework).flatMap(({ leaves: asked }) =>
      asked.map(({ criterion }) => [criterion.code, ruleLines(criterion, locale)] as const),
    ),
  );
  const open = new Set(card.root.children.filter(({ complete }) => !complete).map(({ code }) => code));
  const whole = hasTotal(card);
  const told = because.filter(
    ({ inputs, outcome }) =>
      inputs['reason'] !== 'missing' && outcome !== null && !open.has(String(inputs['code'] ?? '')),
  );
  return told.flatMap((step) => {
    const code = String(step.inputs['code'] ?? '');
    const leaf = leaves.get(code);
    const [block] = narrationBlocks([step], locale);
    return (block?.kind === 'list' ? block.items : []).map((item) => {
      if (leaf !== undefined) return storyItem(item, leaf, rules.get(code) ?? [], locale);
      if (code === card.root.code && !whole)
        return { ...item, text: `${card.root.names[locale]}: ${words.noSum[locale]}` };
      return codeText(code) === '' ? { ...item, text: item.text.slice(code.length).trim() } : item;
    });
  });
}

function bandText({ framework, inputs }: ScoreQuestion, card: ScoreCard, locale: Locale): string {
  const { band } = bandOf(framework, card, inputs);
  return (band === null ? null : framework.bands?.names?.[band]?.[locale]) ?? band ?? words.noBand[locale];
}

/** The total with its band, or that there is none and why; the first line is the heading. */
export function resultLines(asked: ScoreQuestion, card: ScoreCard, locale: Locale): readonly string[] {
  const gaps = gapsOf(card);
  const of = `${words.of[locale]} ${pointsText(card.outOf, locale)}`;
  const left = gaps.leftOut.length === 0 ? [] : [`${words.leftOut[locale]}: ${listed(gaps.leftOut, locale)}`];
  if (hasTotal(card)) {
    return [
      `${words.result[locale]}: ${pointsText(card.points, locale)} ${of}`,
      `${words.band[locale]}: ${bandText(asked, card, locale)}`,
      ...left,
    ];
  }
  const count = gaps.missing.length + gaps.refused.length + gaps.unsaid.length;
  const why = [
    [words.missing, gaps.missing],
    [words.refused, gaps.refused],
    [words.unsaid, gaps.unsaid],
  ] as const;
  return [
    count === 0 ? words.noPoints[locale] : words.noTotal[locale].replace('#', String(count)),
    ...why.flatMap(([about, criteria]) =>
      criteria.length === 0 ? [] : [`${about[locale]} (${criteria.length}): ${listed(criteria, locale)}`],
    ),
    ...left,
    `${words.soFar[locale]}: ${pointsText(card.points, locale)}`,
  ];
}
