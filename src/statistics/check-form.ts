import type { Problem } from '../kernel/index.js';
import type { Form06, FormFigures, FormRow } from './form-figures.js';
import { form06Constraints } from './form06-form.js';
import type { FormConstraint, ReportForm } from './report-form.js';

/** The figures of a row as they are found; a form may come from anywhere. */
type Figures = { readonly [column: string]: unknown };

const figuresOf = (row: FormRow<unknown> | undefined): Figures => (row?.columns ?? {}) as Figures;

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

/** How a constraint is written; `3 = 4 + 5 + 6`. */
const written = ({ column, equals }: FormConstraint) => `${column} = ${equals.join(' + ')}`;

function constraintProblems(
  figures: Figures,
  constraints: readonly FormConstraint[],
  path: Problem['path'],
): Problem[] {
  return constraints.flatMap((constraint): Problem[] => {
    const left = figures[constraint.column];
    const parts = constraint.equals.map((column) => figures[column]);
    if (!isCount(left) || !parts.every(isCount)) return [];
    const right = parts.reduce((sum, part) => sum + part, 0);
    if (left === right) return [];
    const at = [...path, 'columns', constraint.column];
    return [
      {
        code: 'statistics/unbalanced',
        path: at,
        severity: 'error',
        value: left,
        accepted: `${right} (${written(constraint)})`,
      },
    ];
  });
}

const shown = (value: unknown) =>
  typeof value === 'number' || typeof value === 'string' ? String(value).slice(0, 100) : null;

function countProblems(figures: Figures, path: Problem['path']): Problem[] {
  return Object.entries(figures)
    .filter(([, value]) => !isCount(value))
    .map(([column, value]) => ({
      code: 'statistics/not-a-count',
      path: [...path, 'columns', column],
      severity: 'error',
      value: shown(value),
      accepted: '0, 1, 2, ...',
    }));
}

const nameOf = (key: readonly (string | null)[]) => JSON.stringify(key);

/** Every figure of a row that has rows below it is the sum of theirs. */
function sumProblems(rows: readonly FormRow<unknown>[]): Problem[] {
  const below = new Map<string, FormRow<unknown>[]>();
  for (const row of rows) {
    if (row.key.length === 0) continue;
    const parent = nameOf(row.key.slice(0, -1));
    const siblings = below.get(parent);
    if (siblings === undefined) below.set(parent, [row]);
    else siblings.push(row);
  }
  return rows.flatMap((row, at) => {
    const children = below.get(nameOf(row.key));
    if (children === undefined) return [];
    return Object.entries(figuresOf(row)).flatMap(([column, figure]): Problem[] => {
      const parts = children.map((child) => figuresOf(child)[column]);
      if (!isCount(figure) || !parts.every(isCount)) return [];
      const sum = parts.reduce((all, part) => all + part, 0);
      if (sum === figure) return [];
      return [
        {
          code: 'statistics/unequal-parts',
          path: ['rows', at, 'columns', column],
          severity: 'error',
          value: figure,
          accepted: String(sum),
        },
      ];
    });
  });
}

/** Columns of a form that a row lacks. */
function missingProblems(figures: Figures, columns: readonly string[], path: Problem['path']): Problem[] {
  return columns
    .filter((column) => !Object.hasOwn(figures, column))
    .map((column) => ({
      code: 'statistics/not-a-count',
      path: [...path, 'columns', column],
      severity: 'error',
      value: null,
      accepted: '0, 1, 2, ...',
    }));
}

/** Everything that is wrong with the rows of a report, by some constraints. */
function problemsOf(rows: readonly FormRow<unknown>[], constraints: readonly FormConstraint[]): readonly Problem[] {
  const columns = [...new Set(constraints.flatMap(({ column, equals }) => [column, ...equals]))];
  const own = rows.flatMap((row, at) => {
    const [figures, path] = [figuresOf(row), ['rows', at]];
    return [
      ...missingProblems(figures, columns, path),
      ...countProblems(figures, path),
      ...constraintProblems(figures, constraints, path),
    ];
  });
  return [...own, ...sumProblems(rows)];
}

/**
 * Every rule of form 06 that a report breaks: 3 = 4 + 5 + 6, 7 = 8 + 9 + 10, 11 = 12 + 13 and 3 = 7 + 11 in every row, every total the sum of its parts,
 * and every figure a whole number from 0. The report may come from anywhere.
 *
 * @param form - Form 06.
 * @returns The broken rules with both figures, none when it balances: `statistics/unbalanced` (with the rule), `statistics/unequal-parts`,
 * `statistics/not-a-count`.
 *
 * @example
 * ```ts
 * import { checkForm06 } from 'motcua/statistics';
 *
 * const columns = { 3: 10, 4: 4, 5: 5, 6: 1, 7: 8, 8: 3, 9: 4, 10: 1, 11: 1, 12: 1, 13: 0 };
 * const [problem] = checkForm06({ rows: [{ key: [], columns }] });
 * [problem?.code, problem?.value, problem?.accepted]; // => ['statistics/unbalanced', 10, '9 (3 = 7 + 11)']
 * ```
 */
export const checkForm06 = ({ rows }: Pick<Form06, 'rows'>): readonly Problem[] => problemsOf(rows, form06Constraints);

/**
 * Every rule of a form given as data that a report breaks.
 *
 * @param figures - The report.
 * @param form - The form.
 * @returns The broken rules, as `checkForm06` tells them.
 *
 * @example
 * ```ts
 * import { inForce } from 'motcua';
 * import { checkForm } from 'motcua/statistics';
 * import { reportForms } from 'motcua/vn';
 *
 * const form = inForce(reportForms.form06, '2026-11-14');
 * checkForm({ rows: [] }, form); // => []
 * ```
 */
export const checkForm = ({ rows }: Pick<FormFigures, 'rows'>, form: ReportForm): readonly Problem[] =>
  problemsOf(rows, form.constraints);
