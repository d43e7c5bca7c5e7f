import type { CivilDate, Problem } from '../../kernel/index.js';
import { toEpochDay } from '../../kernel/index.js';
import { attempt, shownValue } from '../../kernel/inside.js';
import type { Questionnaire } from '../questionnaire/questionnaire.js';
import { requireQuestionnaire } from '../questionnaire/require-questionnaire.js';
import { answerReader, whyNone } from './answer-reader.js';
import type { Ballot, BallotMode } from './ballot.js';

const MODES: readonly BallotMode[] = ['desk', 'mail', 'online', 'interview'];
const MOST_SHOWN = 100;

/** What is wrong with ballots, counted by what it is. */
export type BallotFinding = {
  /** What it is. */
  readonly code: string;
  /** On how many ballots or answers. */
  readonly count: number;
  /** The place of the first ballot that has it. */
  readonly first: number;
};

/** Ballots that were looked at. */
export type CheckedBallots = {
  /** Those that count: the others are given twice, or of a day outside the period. */
  readonly ballots: readonly Ballot[];
  /** What was found, counted by code, in the order it was first met. */
  readonly findings: readonly BallotFinding[];
  /** The first hundred of what was found, each with its place and value. */
  readonly problems: readonly Problem[];
};

/** What ballots are held against. */
export type BallotCheck = {
  /** What was asked. */
  readonly questionnaire: Questionnaire;
  /** The days ballots may be of; any day by default. A ballot without a day is not refused for it. */
  readonly period?: {
    /** The first of them. */
    readonly from: CivilDate;
    /** The last of them. */
    readonly to: CivilDate;
  };
};

type Found = { readonly code: string; readonly path: readonly (string | number)[]; readonly value?: unknown };

/** Counts what is found, and keeps the first hundred. */
function findingList() {
  const counts = new Map<string, { code: string; count: number; first: number }>();
  const problems: Problem[] = [];
  const add = (row: number, { code, path, value }: Found): void => {
    const known = counts.get(code);
    if (known === undefined) counts.set(code, { code, count: 1, first: row });
    else known.count += 1;
    if (problems.length >= MOST_SHOWN) return;
    const shown = value === undefined ? {} : { value: shownValue(value) };
    problems.push({ code, path: [row, ...path], severity: 'warning', ...shown });
  };
  return { add, findings: () => [...counts.values()], problems };
}

const dayOf = (text: unknown): number | null => {
  const day = attempt(() => toEpochDay(text as string));
  return typeof day === 'number' ? day : null;
};

/** What is wrong with the answers of a ballot: questions nobody asked, answers that are not offered. */
function answerChecker({ questions }: Questionnaire): (ballot: Ballot) => readonly Found[] {
  const readers = new Map(questions.map((one) => [one.id, one.kind === 'text' ? null : answerReader(one)]));
  return ({ answers }) =>
    Object.entries(answers).flatMap(([id, answer]): readonly Found[] => {
      const path = ['answers', id];
      const reader = readers.get(id);
      if (reader === undefined) return [{ code: 'survey/unknown-question', path, value: answer }];
      if (reader === null || !Number.isNaN(reader(answer)) || whyNone(answer) !== 'off-scale') return [];
      return [{ code: 'survey/off-scale', path, value: answer }];
    });
}

type Days = readonly [number, number] | null;

function dayProblem({ givenOn }: Ballot, days: Days): Found | null {
  if (givenOn === undefined) return null;
  const found = { path: ['givenOn'], value: givenOn };
  const day = dayOf(givenOn);
  if (day === null) return { code: 'survey/not-a-day', ...found };
  const isOutside = days !== null && (day < days[0] || day > days[1]);
  return isOutside ? { code: 'survey/outside-period', ...found } : null;
}

const modeProblem = ({ mode }: Ballot): Found | null =>
  mode === undefined || MODES.includes(mode) ? null : { code: 'survey/unknown-mode', path: ['mode'], value: mode };

const isBallot = (ballot: Ballot): boolean => typeof ballot?.answers === 'object' && ballot.answers !== null;

/** What takes a ballot out of the count. */
function ballotRefuser(period: BallotCheck['period']): (ballot: Ballot) => Found | null {
  const seen = new Set<string>();
  const days: Days = period === undefined ? null : [toEpochDay(period.from), toEpochDay(period.to)];
  const twice = ({ id }: Ballot): Found | null => {
    if (id === undefined) return null;
    if (seen.has(id)) return { code: 'survey/ballot-twice', path: ['id'], value: id };
    seen.add(id);
    return null;
  };
  return (ballot) =>
    isBallot(ballot)
      ? (dayProblem(ballot, days) ?? modeProblem(ballot) ?? twice(ballot))
      : { code: 'survey/not-a-ballot', path: [], value: ballot };
}

/**
 * The ballots of a batch that count, and what is wrong with the others and with the answers.
 *
 * A ballot given twice counts once, the first time; one of a day outside the period or of a way of collecting nobody knows does not count. An answer that is not offered is
 * missing, and so told; an answer to a question that is not asked is passed over. Nothing is thrown for a bad ballot.
 *
 * @param ballots - The batch, in the order it came.
 * @param check - What was asked, and the days ballots may be of.
 * @returns The ballots that count, as they were given, and what was found: `survey/ballot-twice`, `survey/outside-period`, `survey/not-a-day`, `survey/unknown-mode`, `survey/not-a-ballot`
 * take a ballot out; `survey/unknown-question` and `survey/off-scale` do not.
 * @throws `survey/invalid-questionnaire`; `kernel/not-a-date` for a period that is none.
 *
 * @example
 * ```ts
 * import { checkBallots, satisfactionLevels } from 'motcua/survey';
 *
 * const questionnaire = {
 *   id: 'desk',
 *   version: '1',
 *   collector: 'one-stop desk',
 *   population: 'people served',
 *   questions: [{ id: 'q1', kind: 'scale', levels: satisfactionLevels() }],
 * } as const;
 * const ballots = [
 *   { id: 'a', answers: { q1: 'satisfied' } },
 *   { id: 'a', answers: { q1: 'satisfied' } },
 *   { id: 'b', answers: { q1: 'delighted' } },
 * ];
 * const checked = checkBallots(ballots, { questionnaire });
 * checked.ballots.length; // => 2
 * checked.findings.map(({ code, first }) => `${code} ${first}`); // => ['survey/ballot-twice 1', 'survey/off-scale 2']
 * ```
 */
export function checkBallots(ballots: Iterable<Ballot>, { questionnaire, period }: BallotCheck): CheckedBallots {
  requireQuestionnaire(questionnaire);
  const refusal = ballotRefuser(period);
  const problemsOf = answerChecker(questionnaire);
  const { add, findings, problems } = findingList();
  const counting: Ballot[] = [];
  let row = 0;
  for (const ballot of ballots) {
    const refused = refusal(ballot);
    if (refused === null) {
      for (const found of problemsOf(ballot)) add(row, found);
      counting.push(ballot);
    } else add(row, refused);
    row += 1;
  }
  return { ballots: counting, findings: findings(), problems };
}
