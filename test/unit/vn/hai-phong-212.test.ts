import {
  bandOf,
  type CriterionRow,
  checkFramework,
  compare,
  criteriaFromRows,
  decimalText,
  diffFrameworks,
  type Exact,
  type Framework,
  parseFramework,
  type ScoredCriterion,
  type ScoreInputs,
  score,
} from 'motcua/score';
import { frameworks } from 'motcua/vn';
import { describe, expect, test } from 'vitest';
import { refused } from '../../refused.ts';

const { heads, headsPooledTo10, managers, staff } = frameworks.haiPhong212;

const number = (value: Exact | null | undefined) =>
  value === null || value === undefined ? null : Number(decimalText(value, { places: 6, locale: 'en' }));

const of = (numerator: number, denominator: number) => ({ numerator, denominator });

const named = (inputs: ScoreInputs): ScoreInputs =>
  Object.fromEntries(Object.entries(inputs).map(([name, input]) => [`hp212/${name}`, input]));

const all = (one: ScoredCriterion): readonly ScoredCriterion[] => [one, ...one.children.flatMap(all)];

const cardOf = (framework: Framework, inputs: ScoreInputs) =>
  score(framework, { unit: 'officer', period: '2026', inputs: named(inputs) });

/** The points of some criteria, and what they are out of. */
const figures = (framework: Framework, inputs: ScoreInputs, codes: readonly string[]) => {
  const found = all(cardOf(framework, inputs).root);
  return codes.map((code) => {
    const one = found.find((criterion) => criterion.code === code);
    return [number(one?.points), number(one?.outOf)];
  });
};

const codesOf = (framework: Framework): readonly [string, number][] => {
  const below = (one: Framework['root']): readonly [string, number][] =>
    one.children === undefined ? [[one.code, one.max]] : one.children.flatMap(below);
  return below(framework.root);
};

/** All that is judged, at its maximum. */
const judged = (framework: Framework): ScoreInputs =>
  Object.fromEntries(codesOf(framework).filter(([code]) => /^I\.\d|^II\.[12]\.[a-e]$/.test(code)));

/** A head of a commune: a little short everywhere. */
const headInputs: ScoreInputs = {
  ...judged(heads),
  'I.1.b': 1,
  'I.4.d': 0.75,
  'II.1.c': 0.5,
  'II.3.a': of(19, 20),
  'II.3.b': of(18, 20),
  'II.3.c': of(17, 20),
  'II.4.a': of(40, 40),
  'II.4.b': of(36, 40),
  'II.4.c': of(38, 40),
  'II.5.1.a': 91.2,
  'II.5.1.a/city-average': 90.5,
  'II.5.1.b': 70.04,
  'II.5.1.b/city-average': 70.04,
  'II.5.1.c': 'met',
  'II.5.2.a': of(95, 100),
  'II.5.2.b': 0.93,
  'II.5.2.b/target': 0.95,
  'II.5.2.c': 1.02,
  'II.5.2.c/target': 1,
  'II.5.2.d': 0,
  'II.5.2.e': 'met',
  'II.5.2.g': 1,
};

describe('the forms of decision 212/2025/QĐ-UBND', () => {
  test.each([heads, headsPooledTo10, managers, staff])('$id $version add up to 100 points', (framework) => {
    expect(codesOf(framework).reduce((sum, [, max]) => sum + max, 0)).toBe(100);
    expect(framework.root.max).toBe(100);
    expect(parseFramework(JSON.parse(JSON.stringify(framework)))).toEqual(framework);
  });

  test('a head of a commune by hand: 19,25 + 9,5 + 18 + 28,5 + 14', () => {
    expect(figures(heads, headInputs, ['I', 'II.1', 'II.2', 'II.3', 'II.4', 'II.5.1', 'II.5.2', 'ROOT'])).toEqual([
      [19.25, 20],
      [4.5, 5],
      [5, 5],
      [18, 20],
      [28.5, 30],
      [4, 5],
      [10, 15],
      [89.25, 100],
    ]);
    expect(cardOf(heads, headInputs).problems).toEqual([]);
    expect(cardOf(headsPooledTo10, headInputs).points).toEqual(cardOf(heads, headInputs).points);
  });

  test.each<[string, ScoreInputs, string, number]>([
    ['PAR INDEX below the average of the city', { 'II.5.1.a': 90.49 }, 'II.5.1.a', 0],
    ['at the average', { 'II.5.1.a': 90.5 }, 'II.5.1.a', 2],
    ['DDCI below the average', { 'II.5.1.b': 70.03 }, 'II.5.1.b', 0],
    ['at the average, 1 of 2 as printed', {}, 'II.5.1.b', 1],
    ['targets not met', { 'II.5.1.c': 'not-met' }, 'II.5.1.c', 0],
    ['sites cleared, 95%', {}, 'II.5.2.a', 2.5],
    ['less than 95%', { 'II.5.2.a': of(9499, 10_000) }, 'II.5.2.a', 0],
    ['disbursed to the target', { 'II.5.2.b': 0.95 }, 'II.5.2.b', 2.5],
    ['short of it', { 'II.5.2.b': 0.9499 }, 'II.5.2.b', 0],
    ['revenue short of its target', { 'II.5.2.c': 0.99 }, 'II.5.2.c', 0],
    ['one violation on land', { 'II.5.2.d': 1 }, 'II.5.2.d', 0],
    ['planning not met', { 'II.5.2.e': 'not-met' }, 'II.5.2.e', 0],
    ['no late task', { 'II.5.2.g': 0 }, 'II.5.2.g', 2.5],
    ['one late task', { 'II.5.2.g': 1 }, 'II.5.2.g', 0],
  ])('of a head: %s', (_name, inputs, code, points) => {
    expect(figures(heads, { ...headInputs, ...inputs }, [code])[0]?.[0]).toBe(points);
  });

  test('another who leads by hand: 20 + 9 + 19 + 27 + 18', () => {
    const inputs = {
      ...judged(managers),
      'II.2.e': 0,
      'II.3.a': of(38, 40),
      'II.3.b': of(36, 40),
      'II.3.c': of(36, 40),
    };
    expect(figures(managers, inputs, ['I', 'II.1', 'II.2', 'II.3', 'ROOT'])).toEqual([
      [20, 20],
      [5, 5],
      [4, 5],
      [64, 70],
      [93, 100],
    ]);
  });

  test('an officer by hand: 19 + 24 + 27 + 22,5', () => {
    const inputs = { ...judged(staff), 'I.5': 3, 'II.1': of(48, 50), 'II.2': of(45, 50), 'II.3': of(45, 50) };
    expect(figures(staff, inputs, ['I', 'II.1', 'II.2', 'II.3', 'ROOT'])).toEqual([
      [19, 20],
      [24, 25],
      [27, 30],
      [22.5, 25],
      [92.5, 100],
    ]);
  });

  test('judged points above the maximum are a problem, and are not scored', () => {
    const { problems, incomplete } = cardOf(managers, { ...judged(managers), 'I.1.a': 1.5 });
    expect(problems.map(({ code, path }) => [code, path])).toEqual([['score/points-out-of-bounds', ['I.1.a']]]);
    expect(incomplete).toContain('I.1.a');
  });
});

describe('what was not assigned', () => {
  const two = {
    ...headInputs,
    'II.5.2.a': 'not-applicable',
    'II.5.2.c': 'not-applicable',
    'II.5.2.c/target': 'not-applicable',
  };

  test('is not assessed: 9 of 15 points are 12 of 20, over both groups of the block', () => {
    expect(figures(heads, two, ['II.5.1', 'II.5.2', 'II.5', 'ROOT'])).toEqual([
      [4, 5],
      [5, 10],
      [12, 20],
      [87.25, 100],
    ]);
  });

  test('as footnote 7 is printed, 9 of 15 points are 6 of 10, and the form is one of 90', () => {
    expect(figures(headsPooledTo10, two, ['II.5', 'ROOT'])).toEqual([
      [6, 10],
      [81.25, 90],
    ]);
  });

  test('the example of footnote 7: what was assigned is of 4 points and counts as 10', () => {
    const codes = ['II.5.1.c', 'II.5.2.a', 'II.5.2.b', 'II.5.2.c', 'II.5.2.d', 'II.5.2.e', 'II.5.2.g'];
    const none = Object.fromEntries(codes.map((code) => [code, 'not-applicable']));
    const inputs = { ...headInputs, ...none };
    expect(figures(headsPooledTo10, inputs, ['II.5.1', 'II.5'])).toEqual([
      [3, 4],
      [7.5, 10],
    ]);
    expect(figures(heads, inputs, ['II.5'])).toEqual([[15, 20]]);
  });

  test('no site to clear is not assigned', () => {
    const none = { ...headInputs, 'II.5.2.a': of(0, 0) };
    expect(cardOf(heads, none).points).toEqual(cardOf(heads, { ...headInputs, 'II.5.2.a': 'not-applicable' }).points);
  });

  test('is another thing than what nobody knows, or what the form has no line for', () => {
    expect(cardOf(heads, { ...headInputs, 'II.5.2.e': null }).incomplete).toEqual(['II.5.2.e']);
    expect(cardOf(heads, { ...two, 'II.5.2.c/target': null }).incomplete).toEqual(['II.5.2.c']);
    expect(cardOf(heads, { ...headInputs, 'II.5.1.b': 'not-applicable' }).incomplete).toEqual(['II.5.1.b']);
    const none = { 'II.4.a': of(0, 0), 'II.4.b': of(0, 0), 'II.4.c': of(0, 0) };
    expect(cardOf(heads, { ...headInputs, ...none }).incomplete).toEqual(['II.4.a', 'II.4.b', 'II.4.c']);
  });

  test('the two readings differ in the pool alone, and their cards are not compared', () => {
    expect(diffFrameworks(heads, headsPooledTo10)).toEqual([
      { code: null, change: 'changed', fields: ['version'] },
      { code: 'II.5', change: 'changed', fields: ['pooledTo'] },
    ]);
    expect(refused(() => compare(cardOf(heads, two), cardOf(headsPooledTo10, two))).code).toBe('score/other-version');
  });

  test('of staff: no assets to declare is the maximum, and a post without citizens shares 4 points in four', () => {
    const inputs = { ...judged(staff), 'I.1.a': 0.5, 'II.1': of(1, 1), 'II.2': of(1, 1), 'II.3': of(1, 1) };
    expect(figures(staff, { ...inputs, 'I.4.c': 'not-applicable' }, ['I.4', 'ROOT'])).toEqual([
      [4, 4],
      [99.5, 100],
    ]);
    // 3,5 of 4 is 4,375 of 5, as if every row of the group had 1,25
    const away = { ...inputs, 'I.5': 'not-applicable' };
    expect(figures(staff, away, ['I', 'ROOT'])).toEqual([
      [19.375, 20],
      [99.375, 100],
    ]);
    expect(cardOf(managers, { ...judged(managers), 'I.4.c': 'not-applicable' }).incomplete).toContain('I.4.c');
  });
});

describe('bands of staff, article 6', () => {
  const whole = { 'II.1': of(10, 10), 'II.2': of(10, 10), 'II.3': of(10, 10) };
  const held = { 'criteria-completed': 1, 'criteria-weak': 0, degradation: 0, disciplined: 0, 'tasks-exceeded': 0.5 };
  /** So many points of part I, given for service and the groups as far as they go. */
  const part = (points: number): ScoreInputs => {
    let left = points;
    const rows = Object.entries(judged(staff)).map(([code, max]) => {
      const own = Math.min(left, max as number);
      left -= own;
      return [code, own] as const;
    });
    return Object.fromEntries(rows);
  };
  const band = (inputs: ScoreInputs) => {
    const card = cardOf(staff, inputs);
    const { band: found, byTotal } = bandOf(staff, card, named(inputs));
    return [number(card.points), byTotal, found];
  };

  test.each<[string, ScoreInputs, number, string, string | null]>([
    ['all of it', { ...part(20), ...whole, ...held }, 100, 'excellent', 'excellent'],
    ['above 90', { ...part(10.25), ...whole, ...held }, 90.25, 'excellent', 'excellent'],
    ['exactly 90', { ...part(10), ...whole, ...held }, 90, 'good', 'good'],
    [
      'half of the tasks exceeded, less one',
      { ...part(20), ...whole, ...held, 'tasks-exceeded': of(49, 100) },
      100,
      'excellent',
      'good',
    ],
    ['above 80', { ...part(0.25), ...whole, ...held }, 80.25, 'good', 'good'],
    ['exactly 80', { ...part(0), ...whole, ...held }, 80, 'completed', 'completed'],
    [
      'one task in a hundred not as required',
      { ...part(20), ...whole, ...held, 'II.2': of(99, 100) },
      99.7,
      'excellent',
      'completed',
    ],
    ['one in a hundred late', { ...part(20), ...whole, ...held, 'II.3': of(99, 100) }, 99.75, 'excellent', 'completed'],
    [
      'exactly 50',
      { ...part(0), ...held, 'II.1': of(1, 1), 'II.2': of(1, 2), 'II.3': of(4, 10) },
      50,
      'completed',
      'completed',
    ],
    [
      'less than 50',
      { ...part(0), ...held, 'II.1': of(1, 1), 'II.2': of(1, 2), 'II.3': of(39, 100) },
      49.75,
      'not-completed',
      'not-completed',
    ],
    [
      'a fifth of the criteria weak',
      { ...part(0), ...whole, ...held, 'criteria-weak': of(1, 5) },
      80,
      'completed',
      'completed',
    ],
    [
      'more than a fifth',
      { ...part(0), ...whole, ...held, 'criteria-weak': of(21, 100) },
      80,
      'completed',
      'not-completed',
    ],
    [
      'a criterion not completed',
      { ...part(20), ...whole, ...held, 'criteria-completed': of(9, 10) },
      100,
      'excellent',
      'not-completed',
    ],
    ['disciplined', { ...part(20), ...whole, ...held, disciplined: 1 }, 100, 'excellent', 'not-completed'],
    ['degradation found', { ...part(20), ...whole, ...held, degradation: 1 }, 100, 'excellent', 'not-completed'],
    [
      'nobody knows what was exceeded',
      { ...part(20), ...whole, ...held, 'tasks-exceeded': null },
      100,
      'excellent',
      null,
    ],
    ['nobody asks what was exceeded', { ...part(10), ...whole, ...held, 'tasks-exceeded': null }, 90, 'good', 'good'],
  ])('%s', (_name, inputs, points, byTotal, found) => {
    expect(band(inputs)).toEqual([points, byTotal, found]);
  });
});

describe('bands of those who lead, article 7', () => {
  const held = {
    'criteria-completed': 1,
    'criteria-weak': 0,
    degradation: 0,
    disciplined: 0,
    'targets-completed': 1,
    'targets-in-order': 1,
    'targets-exceeded': 0.5,
    'units-completed': 1,
    'units-good': 0.7,
    'units-corrupt': 0,
  };
  const whole = { 'II.3.a': of(10, 10), 'II.3.b': of(10, 10), 'II.3.c': of(10, 10) };
  const full = { ...judged(managers), ...whole, ...held };
  /** Groups of 5 points that are judged 0. */
  const without = (...groups: readonly string[]) =>
    Object.fromEntries(
      Object.keys(judged(managers))
        .filter((code) => groups.some((group) => code.startsWith(`${group}.`)))
        .map((code) => [code, 0]),
    );

  test.each<[string, ScoreInputs, number, string | null]>([
    ['all of it', {}, 100, 'excellent'],
    ['above 90', { ...without('I.1', 'I.2'), 'I.1.a': 0.25 }, 90.25, 'excellent'],
    ['exactly 90', without('I.1', 'I.2'), 90, 'good'],
    ['above 80', { ...without('I.1', 'I.2', 'I.3', 'I.4'), 'I.1.a': 0.25 }, 80.25, 'good'],
    ['exactly 80', without('I.1', 'I.2', 'I.3', 'I.4'), 80, 'completed'],
    ['a task late', { 'II.3.c': of(9, 10) }, 98, 'completed'],
    ['a task not as required', { 'II.3.b': of(9, 10) }, 97, 'completed'],
    ['less than half of the targets exceeded', { 'targets-exceeded': 0.49 }, 100, 'good'],
    ['less than 70% of the units good', { 'units-good': 0.69 }, 100, 'good'],
    ['80% of the targets in order', { 'targets-in-order': 0.8 }, 100, 'excellent'],
    ['less', { 'targets-in-order': 0.79 }, 100, 'completed'],
    ['not all targets completed', { 'targets-completed': of(71, 100) }, 100, 'completed'],
    ['70% of them, which is not more than 70%', { 'targets-completed': of(70, 100) }, 100, 'not-completed'],
    ['not all units completed', { 'units-completed': of(9, 10) }, 100, 'completed'],
    ['70% of the units', { 'units-completed': of(7, 10) }, 100, 'completed'],
    ['less than 70% of the units', { 'units-completed': of(69, 100) }, 100, 'not-completed'],
    ['a unit in corruption', { 'units-corrupt': 1 }, 100, 'not-completed'],
    ['a fifth of the criteria weak', { 'criteria-weak': 0.2 }, 100, 'excellent'],
    ['more', { 'criteria-weak': 0.21 }, 100, 'not-completed'],
    ['nobody knows of the units', { 'units-completed': null }, 100, null],
  ])('%s', (_name, changed, points, band) => {
    const inputs = { ...full, ...changed };
    const card = cardOf(managers, inputs);
    expect(card.problems).toEqual([]);
    expect([number(card.points), bandOf(managers, card, named(inputs)).band]).toEqual([points, band]);
  });

  test('heads have the gates of both blocks of tasks, and at most 99 points', () => {
    const best: ScoreInputs = {
      ...headInputs,
      ...judged(heads),
      ...held,
      ...Object.fromEntries(
        ['II.3', 'II.4'].flatMap((code) => ['a', 'b', 'c'].map((row) => [`${code}.${row}`, of(5, 5)])),
      ),
      'II.5.2.b': 0.95,
      'II.5.2.g': 0,
    };
    const band = (inputs: ScoreInputs, framework = heads) => {
      const card = cardOf(framework, inputs);
      return [number(card.points), bandOf(framework, card, named(inputs)).band];
    };
    expect(band(best)).toEqual([99, 'excellent']);
    for (const code of ['II.3.b', 'II.3.c', 'II.4.b', 'II.4.c']) {
      expect(band({ ...best, [code]: of(99, 100) })[1], code).toBe('completed');
    }
    const unassigned = { ...best, 'II.5.2.c': 'not-applicable' };
    expect(band(unassigned)[1]).toBe('excellent');
    // 80 + 16,5 of 17,5 x 10
    expect(band(unassigned, headsPooledTo10)).toEqual([89.428571, 'good']);
  });
});

describe('the traps of the printed forms are told with their place', () => {
  const II5 = ['root', 'children', 1, 'children', 4];
  const told = (framework: Framework) =>
    checkFramework(framework).map(({ code, severity, path, value }) => [code, severity, path, value]);
  const ddci = ['score/maximum-out-of-reach', 'warning', [...II5, 'children', 0, 'children', 1, 'rule'], 2];

  test('DDCI has 2 points and pays 1', () => {
    expect(told(heads)).toEqual([ddci]);
  });

  test('footnote 7 makes 10 points of a block of 20', () => {
    expect(told(headsPooledTo10)).toEqual([['score/pooled-below-maximum', 'warning', [...II5, 'pooledTo'], 10], ddci]);
  });

  const rowsOf = ({ root }: Framework): readonly CriterionRow[] => {
    const below = ({ children = [], ...one }: Framework['root'], parent: string | null): readonly CriterionRow[] => [
      { ...one, parent },
      ...children.flatMap((child) => below(child, one.code)),
    ];
    return below(root, null);
  };

  test('207, which is 20 and the mark of footnote 7, is not what the parts add up to', () => {
    const rows = rowsOf(heads).map((row) => (row.code === 'II.5' ? { ...row, max: 207 } : row));
    const errors = told({ ...heads, root: criteriaFromRows(rows) }).filter(([, severity]) => severity === 'error');
    expect(errors).toEqual([
      ['score/maxima-differ', 'error', ['root', 'children', 1, 'children'], '267'],
      ['score/maxima-differ', 'error', [...II5, 'children'], '20'],
    ]);
  });

  test('number 2 stands twice in form 2', () => {
    const rows = rowsOf(managers);
    const third = rows.findIndex(({ code }) => code === 'II.3');
    const printed = rows.map((row) => (row.code === 'II.3' ? { ...row, code: 'II.2' } : row));
    const { code, problems } = refused(() => criteriaFromRows(printed));
    expect(code).toBe('score/invalid-rows');
    expect(problems[0]).toMatchObject({ code: 'score/code-twice', path: [third, 'code'], value: 'II.2' });
  });

  test('nothing else is wrong', () => {
    expect([told(managers), told(staff)]).toEqual([[], []]);
  });

  test('what is read into the text is unverified', () => {
    const unverified = (framework: Framework) => {
      const below = (one: Framework['root']): readonly string[] => [
        ...(one.basis ?? []).filter(({ status }) => status === 'unverified').map(() => one.code),
        ...(one.children ?? []).flatMap(below),
      ];
      return [below(framework.root), framework.bands?.basis?.filter(({ status }) => status === 'unverified').length];
    };
    expect([heads, managers, staff].map(unverified)).toEqual([
      [['II.5'], 3],
      [[], 3],
      [['I.5'], 1],
    ]);
    expect(heads.basis.every(({ status }) => status === 'verified')).toBe(true);
    // 1(c) asks of the highest that half was exceeded, and not, as 2(c), that 80% was on schedule
    expect(managers.bands?.basis?.filter(({ status }) => status === 'unverified').map(({ clause }) => clause)).toEqual([
      '1(c)',
      '2(a)',
      '4',
    ]);
  });

  test('the decision is cited by its title as printed', () => {
    expect(heads.basis[0]?.title?.vi).toBe(
      'Quy định về tiêu chí đánh giá, xếp loại chất lượng cán bộ, công chức tại các sở, ban, ngành, Ủy ban nhân dân xã, phường, đặc khu và viên chức tại đơn vị sự nghiệp công lập trực thuộc Ủy ban nhân dân thành phố',
    );
  });
});
