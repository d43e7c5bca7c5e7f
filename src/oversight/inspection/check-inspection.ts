import type { Problem } from '../../kernel/index.js';
import {
  choiceProblems,
  codeProblems,
  factProblems,
  isBlank,
  listOf,
  nameProblems,
  objectOf,
  objectsOf,
  twiceProblems,
} from '../check-values.js';
import { problemAt } from '../problem-at.js';
import { findingProblems } from './check-finding.js';
import type { Checklist, InspectedUnit, Inspection, MemberAssessment } from './inspection.js';

type Path = Problem['path'];

const MOST = 100_000;

const sameChecklist = (a: Checklist | undefined, b: Checklist): boolean => a?.id === b?.id && a?.version === b?.version;

const checklistText = (checklist: Checklist | undefined): string =>
  checklist === undefined ? 'no card without a checklist' : `${checklist.id} ${checklist.version}`;

function cardProblems(
  { unit, card: given }: InspectedUnit,
  path: Path,
  checklist: Checklist | undefined,
): readonly Problem[] {
  if (given === undefined) return [];
  const card = objectOf(given);
  const isOwn = card.unit === unit;
  const isOfList = checklist !== undefined && sameChecklist(checklist, card.framework);
  const of = () => checklistText(card.framework ?? { id: '?', version: '?' });
  return [
    ...(isOwn ? [] : [problemAt('oversight/other-unit', [...path, 'unit'], { value: card.unit, accepted: unit })]),
    ...(isOfList
      ? []
      : [
          problemAt('oversight/other-checklist', [...path, 'framework'], {
            value: of(),
            accepted: checklistText(checklist),
          }),
        ]),
  ];
}

function unitsProblems({ units, checklist }: Inspection): readonly Problem[] {
  const { list, problems } = objectsOf(units, ['units'], MOST);
  const isEmpty = problems.length === 0 && list.length === 0;
  const told = { accepted: 'at least one unit', severity: 'warning' } as const;
  return [
    ...problems,
    ...(isEmpty ? [problemAt('oversight/no-units', ['units'], told)] : []),
    ...list.flatMap((one, at) => [
      ...codeProblems(one.unit, ['units', at, 'unit']),
      ...(one.inspected === undefined ? [] : factProblems(one.inspected, ['units', at, 'inspected'])),
      ...cardProblems(one, ['units', at, 'card'], checklist),
    ]),
    ...twiceProblems(
      'oversight/unit-twice',
      list.map(({ unit }, at) => ({ value: unit, path: ['units', at, 'unit'] })).filter(({ value }) => !isBlank(value)),
    ),
  ];
}

/** The names an inspection knows: its units and its members. */
type Known = { readonly units: ReadonlySet<string>; readonly members: ReadonlySet<string> };

function assessmentProblems(one: MemberAssessment, path: Path, { units, members }: Known): readonly Problem[] {
  const unknown = (code: string, key: 'unit' | 'member', accepted: string) =>
    problemAt(code, [...path, key], { value: one[key], accepted });
  return [
    ...factProblems(one, path),
    ...(units.has(one.unit) ? [] : [unknown('oversight/unknown-unit', 'unit', 'a unit of the inspection')]),
    ...(members.has(one.member) ? [] : [unknown('oversight/unknown-member', 'member', 'a member of the inspection')]),
    ...nameProblems(one.matter, [...path, 'matter']),
    ...nameProblems(one.remark, [...path, 'remark']),
  ];
}

/** Members that assess a unit in one matter more than once. */
function assessedTwice(list: readonly MemberAssessment[]): readonly Problem[] {
  const seen = new Set<string>();
  return list.flatMap(({ member, unit, matter }, at) => {
    const key = JSON.stringify([member, unit, matter]);
    const isTwice = seen.has(key);
    seen.add(key);
    if (!isTwice) return [];
    const told = { value: member, accepted: `once of ${unit} in ${matter}` };
    return [problemAt('oversight/assessed-twice', ['assessments', at, 'member'], told)];
  });
}

function membersProblems({ members = [] }: Inspection): readonly Problem[] {
  const { list, problems } = listOf(members, ['members'], MOST);
  const entries = list.map((value, at) => ({ value, path: ['members', at] }));
  return [
    ...problems,
    ...entries.flatMap(({ value, path }) => nameProblems(value, path)),
    ...twiceProblems('oversight/member-twice', entries),
  ];
}

function scopeProblems({ scope }: Inspection): readonly Problem[] {
  const isFlag = typeof scope?.announced === 'boolean';
  const told = { value: scope?.announced ?? null, accepted: 'true | false' };
  return [
    ...choiceProblems(scope?.by, ['scope', 'by'], ['records', 'on-site']),
    ...(isFlag ? [] : [problemAt('oversight/unknown-choice', ['scope', 'announced'], told)]),
  ];
}

const set = (list: readonly string[] | undefined): ReadonlySet<string> => new Set(Array.isArray(list) ? list : []);

/**
 * What is wrong with an inspection, and what it lacks.
 *
 * @param inspection - The inspection, with its units, what its members think, and what was found.
 * @returns Every problem with its place. Errors: `oversight/no-code`, `oversight/no-name`, `oversight/unknown-choice`, `oversight/not-a-list`, `oversight/too-many`, `kernel/not-a-date`;
 * `oversight/unit-twice`, `oversight/member-twice`, `oversight/assessed-twice`, `oversight/code-twice`; `oversight/unknown-unit`, `oversight/unknown-member`; `oversight/other-unit` and
 * `oversight/other-checklist` of a card; `oversight/due-before-found`, `oversight/closed-before-found`. Warnings: `oversight/no-units`; `oversight/no-due-date` of a finding that is no recommendation;
 * `oversight/no-evidence` of one that is said to be closed, and stays open; `oversight/recorded-before`.
 *
 * @example
 * ```ts
 * import { checkInspection, type Inspection } from 'motcua/oversight';
 *
 * const inspection: Inspection = {
 *   code: 'kt-2021',
 *   name: 'Kiểm tra công vụ quý IV/2021',
 *   scope: { by: 'records', announced: true },
 *   units: [{ unit: 'phu-tam' }],
 *   findings: [
 *     {
 *       code: '1',
 *       unit: 'phu-tam',
 *       name: 'Kế hoạch chưa liệt kê cụ thể công việc',
 *       severity: 'shortcoming',
 *       found: { on: '2021-12-10' },
 *       dueOn: '2022-01-31',
 *       closed: { on: '2021-12-01', evidence: ['02/KH-UBND'] },
 *     },
 *   ],
 * };
 * checkInspection(inspection).map(({ code, value }) => [code, value]); // => [['oversight/closed-before-found', '2021-12-01']]
 * ```
 */
export function checkInspection(given: Inspection): readonly Problem[] {
  const inspection = objectOf(given);
  const { code, name, units, members, assessments = [], findings = [] } = inspection;
  const known = {
    units: set(
      objectsOf(units, [], MOST)
        .list.map(({ unit }) => unit)
        .filter((unit) => !isBlank(unit)),
    ),
    members: set(members),
  };
  const assessed = objectsOf(assessments, ['assessments'], MOST);
  const found = objectsOf(findings, ['findings'], MOST);
  const codes = found.list.map((one, at) => ({ value: one.code, path: ['findings', at, 'code'] }));
  return [
    ...codeProblems(code, ['code']),
    ...nameProblems(name, ['name']),
    ...scopeProblems(inspection),
    ...unitsProblems(inspection),
    ...membersProblems(inspection),
    ...assessed.problems,
    ...assessed.list.flatMap((one, at) => assessmentProblems(one, ['assessments', at], known)),
    ...assessedTwice(assessed.list),
    ...found.problems,
    ...found.list.flatMap((one, at) => findingProblems(one, ['findings', at], known.units)),
    ...twiceProblems(
      'oversight/code-twice',
      codes.filter(({ value }) => !isBlank(value)),
    ),
  ];
}
