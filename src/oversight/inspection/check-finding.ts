import type { CivilDate, Problem } from '../../kernel/index.js';
import { epochDayOf } from '../../kernel/inside.js';
import {
  choiceProblems,
  codeProblems,
  dateProblems,
  factProblems,
  hasEvidence,
  nameProblems,
} from '../check-values.js';
import { problemAt } from '../problem-at.js';
import type { Finding } from './inspection.js';

type Path = Problem['path'];

/** How grave findings are, the gravest first. */
export const SEVERITIES = ['violation', 'shortcoming', 'recommendation'] as const;

const isError = ({ severity }: Problem): boolean => severity === 'error';

const beforeFound = (code: string, path: Path, value: CivilDate, found: CivilDate): readonly Problem[] =>
  epochDayOf(value) < epochDayOf(found) ? [problemAt(code, path, { value, accepted: `from ${found}` })] : [];

function dueProblems({ dueOn, severity, found }: Finding, path: Path): readonly Problem[] {
  if (dueOn === undefined) {
    const told = { accepted: 'a date', severity: 'warning' } as const;
    return severity === 'recommendation' ? [] : [problemAt('oversight/no-due-date', path, told)];
  }
  const wrong = dateProblems(dueOn, path);
  return wrong.length > 0 ? wrong : beforeFound('oversight/due-before-found', path, dueOn, found?.on);
}

function closedProblems({ closed, found }: Finding, path: Path): readonly Problem[] {
  if (closed === undefined) return [];
  const own = factProblems(closed, path);
  const told = { accepted: 'at least one text: it stays open', severity: 'warning' } as const;
  return [
    ...own,
    ...(own.some(isError) ? [] : beforeFound('oversight/closed-before-found', [...path, 'on'], closed.on, found?.on)),
    ...(hasEvidence(closed) ? [] : [problemAt('oversight/no-evidence', [...path, 'evidence'], told)]),
  ];
}

/** What is wrong with a finding, and what it lacks. */
export const findingProblems = (finding: Finding, path: Path, units: ReadonlySet<string>): readonly Problem[] => [
  ...codeProblems(finding.code, [...path, 'code']),
  ...nameProblems(finding.name, [...path, 'name']),
  ...(units.has(finding.unit)
    ? []
    : [
        problemAt('oversight/unknown-unit', [...path, 'unit'], {
          value: finding.unit,
          accepted: 'a unit of the inspection',
        }),
      ]),
  ...choiceProblems(finding.severity, [...path, 'severity'], SEVERITIES),
  ...factProblems(finding.found ?? {}, [...path, 'found']),
  ...dueProblems(finding, [...path, 'dueOn']),
  ...closedProblems(finding, [...path, 'closed']),
];
