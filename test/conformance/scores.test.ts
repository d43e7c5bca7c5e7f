import { isMotcuaError } from 'motcua';
import {
  checkFramework,
  criteriaFromRows,
  decimalText,
  type Framework,
  type ScoredCriterion,
  score,
  scoreUnits,
} from 'motcua/score';
import { frameworks } from 'motcua/vn';
import { describe, expect, test } from 'vitest';
import { conformance, type Row, rowsOf } from './data.ts';

const CODES = new Map([
  ['PUBLISH_ON_TIME', '1.1'],
  ['PUBLIC_UPDATE_ON_TIME', '1.2'],
  ['PUBLIC_CONTENT_FULL', '1.3'],
  ['DOSSIER_SYNC', '1.4'],
  ['ON_TIME', '2.1'],
  ['ORIGINAL_RESULT_AVAILABLE', '4.1'],
  ['SO_HOA_GIAY_TO_GIAI_QUYET', '4.2'],
  ['REUSED_DIGITIZED_DATA', '4.3'],
  ['SYNCED_WITH_DVCQG_PERSONAL_STORAGE', '4.4'],
  ['CITIZEN_DATA_CONNECTED_DOSSIER', '4.5b'],
  ['CITIZEN_DATA_CONNECTED_FORMALITY', '4.5a'],
  ['ELECTRONIC_CERTIFIED_COPY', '4.6'],
  ['PETITION_PROCESSING_ON_TIME', '5.2'],
  ['PETITION_HANDLING_SATISFACTION', '5.3'],
  ['DOSSIER_RECEIVING_SATISFACTION', '5.4'],
]);

const count = (numerator: number | string | undefined, denominator: number | string | undefined) => ({
  numerator: Number(numerator),
  denominator: Number(denominator),
});

const number = (value: { readonly n: bigint; readonly d: bigint } | null): number | null =>
  value === null ? null : Number(decimalText(value, { places: 15, locale: 'en' }));

function found(root: ScoredCriterion, code: string): ScoredCriterion {
  const all = (one: ScoredCriterion): readonly ScoredCriterion[] => [one, ...one.children.flatMap(all)];
  return all(root).find((one) => one.code === code) as ScoredCriterion;
}

/** Units of decision 766 with the figures a row speaks of. */
const by766 = (unit: string, inputs: Record<string, ReturnType<typeof count>>) =>
  score(frameworks.qd766, { unit, period: '2026-Q3', inputs }).root;

conformance('decision 766 as the portal scores it', () => {
  const leaves = rowsOf('index/qd766-leaves.csv').map(
    (row) => [`${row['unit']} ${row['period']} ${row['metric']}`, row] as const,
  );

  test.each(leaves)('%s', (_name, row) => {
    const code = CODES.get(row['metric'] ?? '') as string;
    const figure = count(row['numerator'], row['denominator']);
    const leaf = found(by766(row['unit'] ?? '', { [`766/${code}`]: figure }), code);
    expect(number(leaf.points)).toBe(Number(row['score']));
    expect(number(leaf.max)).toBe(Number(row['max']));
    // another figure, another score
    const other = count(figure.numerator === 0 ? 1 : figure.numerator - 1, Math.max(figure.denominator, 1) * 2);
    expect(found(by766('other', { [`766/${code}`]: other }), code).raw).not.toEqual(leaf.raw);
  });

  const payments = rowsOf('index/qd766-payment.csv').map((row) => [`${row['unit']} ${row['period']}`, row] as const);

  test.each(payments)('payment of %s', (_name, row) => {
    const inputs = {
      '766/3.6': count(row['paidOnline'], row['withObligation']),
      '766/3.5b': count(row['proceduresPaidOnline'], row['proceduresWithFee']),
      '766/3.5': count(row['proceduresWithFeeDossier'], row['proceduresWithFee']),
    };
    const group = found(by766(row['unit'] ?? '', inputs), 'PAY');
    expect(number(group.points)).toBe(Number(row['score']));
    expect(group.complete).toBe(true);
  });

  // counts and scores: reference/law/findings.md, section 4
  type Share = [number, number];
  test.each<[string, Share, Share, Share, number]>([
    ['month', [52, 56], [406, 1968], [150956, 152595], 8.83],
    ['quarter', [52, 89], [449, 1884], [435258, 440558], 8.41],
    ['year', [52, 89], [516, 1884], [589496, 597894], 8.56],
  ])('online services of Phú Thọ by %s', (_period, offered, used, online, points) => {
    const inputs = { '766/3.1': count(...offered), '766/3.2': count(...used), '766/3.3': count(...online) };
    expect(number(found(by766('phu-tho', inputs), '3').points)).toBe(points);
  });
});

const UNITS_APART = 1e-12;

function published(index: string, year: string): ReadonlyMap<string, readonly Row[]> {
  const rows = rowsOf('index/published-results.csv').filter((row) => row['index'] === index && row['year'] === year);
  const units = new Map<string, Row[]>();
  for (const row of rows) units.set(row['unit'] ?? '', [...(units.get(row['unit'] ?? '') ?? []), row]);
  return units;
}

/** Published parts against the published total, through a framework. */
function holds(
  framework: Framework,
  units: ReadonlyMap<string, readonly Row[]>,
  nameOf: (component: string) => string,
) {
  const entries = [...units];
  const cards = scoreUnits(
    framework,
    entries.map(([unit, rows]) => ({
      unit,
      period: rows[0]?.['year'] ?? '',
      inputs: Object.fromEntries(rows.map((row) => [nameOf(row['component'] ?? ''), row['score'] ?? null])),
    })),
  );
  for (const [at, card] of cards.entries()) {
    const [unit, rows] = entries[at] as (typeof entries)[number];
    const total = Number(rows[0]?.['total']);
    expect(card.complete, unit).toBe(true);
    expect(Math.abs((number(card.points) ?? Number.NaN) - total), unit).toBeLessThanOrEqual(
      Number(rows[0]?.['tol']) + UNITS_APART,
    );
  }
  return cards.length;
}

conformance('published totals', () => {
  test.each([
    ['2006', '2006', 64],
    ['2009', '2009', 63],
    ['2013', '2013', 62],
  ])('PCI %s', (year, version, many) => {
    const framework = frameworks.pci.find((one) => one.version === version) as Framework;
    expect(holds(framework, published('PCI', year), (component) => `pci/${component}`)).toBe(many);
  });

  test.each([
    ['2011', 63],
    ['2014', 61],
  ])('PAPI %s', (year, many) => {
    expect(holds(frameworks.papi, published('PAPI', year), (component) => `papi/${component}`)).toBe(many);
  });

  const sum = (parts: readonly string[]): Framework => ({
    id: 'sum',
    version: '1',
    names: { vi: 'Tổng', en: 'Sum' },
    root: {
      code: 'T',
      names: { vi: 'Tổng', en: 'Sum' },
      max: 100 * parts.length,
      children: parts.map((code) => ({
        code,
        names: { vi: code, en: code },
        max: 100,
        rule: { kind: 'points', input: code },
      })),
    },
    basis: [],
  });

  // no framework of these two years is known beyond its parts
  test.each(['2012', '2018'])('PAR INDEX %s', (year) => {
    const units = published('PAR-INDEX', year);
    const parts = [...new Set([...units.values()].flat().map((row) => row['component'] ?? ''))];
    expect(holds(sum(parts), units, (component) => component)).toBeGreaterThan(0);
  });

  test('Quảng Nam under decision 766 on 19/08/2024, by groups', () => {
    const units = published('766', '2024-08-19');
    const rows = [...units.values()].flat();
    const root = criteriaFromRows([
      { code: '766', parent: null, names: { vi: '766', en: '766' }, max: 100 },
      ...rows.map((row) => ({
        code: row['component'] ?? '',
        parent: '766',
        names: { vi: row['component'] ?? '', en: row['component'] ?? '' },
        max: Number(row['max']),
        rule: { kind: 'points' as const, input: row['component'] ?? '' },
      })),
    ]);
    expect(holds({ ...sum([]), root }, new Map([['quang-nam', rows]]), (component) => component)).toBe(1);
  });
});

conformance('policy bias in PCI 2013, from its items', () => {
  const BLOCKS = [
    ['soe', 6, 0.34],
    ['fdi', 6, 0.33],
    ['crony', 2, 0.33],
  ] as const;
  const item = (code: string) => ({
    code,
    names: { vi: code, en: code },
    max: 10,
    rule: { kind: 'min-max', input: code, bounds: 'cohort', direction: 'inverse' } as const,
  });
  const framework: Framework = {
    id: 'pci-bias',
    version: '2013',
    names: { vi: 'Cạnh tranh bình đẳng', en: 'Policy bias' },
    root: {
      code: 'bias',
      names: { vi: 'Cạnh tranh bình đẳng', en: 'Policy bias' },
      max: 10,
      combine: 'mean',
      weightsTo: 1,
      children: BLOCKS.map(([code, many, weight]) => ({
        code,
        names: { vi: code, en: code },
        max: 10,
        weight,
        combine: 'mean',
        children: Array.from({ length: many }, (_, at) => item(`${code}${at + 1}`)),
      })),
    },
    basis: [],
  };

  test('every province within 1e-5', () => {
    const rows = rowsOf('index/pci2013-bias-subindex.csv');
    const cards = scoreUnits(
      framework,
      rows.map(({ unit = '', subindex: _, ...inputs }) => ({ unit, period: '2013', inputs })),
    );
    expect(cards).toHaveLength(63);
    for (const [at, card] of cards.entries()) {
      expect(Math.abs((number(card.points) ?? 0) - Number(rows[at]?.['subindex'])), card.unit).toBeLessThan(1e-5);
    }
  });
});

conformance('printed tables of criteria', () => {
  const FILES = [
    ['tt01_2018_9indicators', 18],
    ['qd766_portal_2026', 100],
    ['haiphong_212_2025_form1_heads', 100],
    ['haiphong_212_2025_form2_managers', 100],
    ['haiphong_212_2025_form3_staff', 100],
  ] as const;

  /** A table as a framework of judged points. */
  function frameworkOf(file: string): Framework {
    const rows = rowsOf(`frameworks/${file}.csv`);
    const parents = new Set(rows.map((row) => row['parent']));
    const root = criteriaFromRows(
      rows.map((row) => {
        const [code = '', max] = [row['code'], Number(row['max_points'])];
        const leaf = parents.has(code) ? {} : { rule: { kind: 'points' as const, input: code } };
        const role = max === 0 && !parents.has(code) ? { role: 'information' as const } : {};
        return {
          code,
          parent: row['parent'] ?? null,
          names: { vi: row['name_vi'] ?? '', en: code },
          max,
          ...leaf,
          ...role,
        };
      }),
    );
    return { id: file, version: '1', names: { vi: file, en: file }, root, basis: [] };
  }

  test.each(FILES)('%s loads, and its maxima come to %i', (file, max) => {
    const framework = frameworkOf(file);
    expect(checkFramework(framework)).toEqual([]);
    expect(framework.root.max).toBe(max);
  });

  test('the incomplete ones load only where nothing is missing', () => {
    const problems = () => {
      try {
        return checkFramework(frameworkOf('camau_1880_2013_fragment'));
      } catch (error) {
        return isMotcuaError(error) ? error.problems : [];
      }
    };
    expect(problems().map(({ code }) => code)).toContain('score/maxima-differ');
  });

  const { haiPhong212 } = frameworks;
  test.each([
    ['haiphong_212_2025_form1_heads', haiPhong212.heads, 55],
    ['haiphong_212_2025_form1_heads', haiPhong212.headsPooledTo10, 55],
    ['haiphong_212_2025_form2_managers', haiPhong212.managers, 39],
    ['haiphong_212_2025_form3_staff', haiPhong212.staff, 27],
  ] as const)('%s is printed as the framework of Hải Phòng has it', (file, framework, many) => {
    const printed = rowsOf(`frameworks/${file}.csv`).map((row) => ({
      code: row['code'],
      parent: row['parent'],
      max: Number(row['max_points']),
      // a remark of the transcript stands in brackets
      name: row['name_vi']?.replace(/ \[[^\]]*\]$/, ''),
    }));
    const built = (one: Framework['root'], parent: string): typeof printed => [
      { code: one.code, parent, max: one.max, name: one.names.vi },
      ...(one.children ?? []).flatMap((child) => built(child, one.code)),
    ];
    expect(built(framework.root, '')).toEqual(printed);
    expect(printed).toHaveLength(many);
  });

  test('what a row says of its rule is the kind of rule it has, and whether it may go unassigned', () => {
    const told = (file: string) =>
      new Map(rowsOf(`frameworks/${file}.csv`).map((row) => [row['code'] ?? '', row['rule_text'] ?? '']));
    const leaves = (one: Framework['root']): readonly Framework['root'][] =>
      one.children === undefined ? [one] : one.children.flatMap(leaves);
    const forms = [
      ['haiphong_212_2025_form1_heads', haiPhong212.heads],
      ['haiphong_212_2025_form2_managers', haiPhong212.managers],
      ['haiphong_212_2025_form3_staff', haiPhong212.staff],
    ] as const;
    for (const [file, { root }] of forms) {
      const texts = told(file);
      for (const { code, max, rule, absence } of leaves(root)) {
        const text = texts.get(code) ?? '';
        expect(rule?.kind === 'points', `${code} ${text}`).toBe(/^judgement|^positive/.test(text));
        if (rule?.kind === 'proportional') expect(text).toMatch(new RegExp(`/ assigned x 100% x ${max}$`));
        expect(absence?.notApplicable === 'not-counted', `${code} ${text}`).toBe(text.includes('not assigned'));
      }
    }
  });

  test('the framework of decision 766 is the printed one', () => {
    const rows = rowsOf('frameworks/qd766_portal_2026.csv');
    const maxima = new Map(rows.map((row) => [row['code'], Number(row['max_points'])]));
    const all = (one: Framework['root']): readonly Framework['root'][] => [one, ...(one.children ?? []).flatMap(all)];
    expect(new Map(all(frameworks.qd766.root).map(({ code, max }) => [code, max]))).toEqual(maxima);
  });
});

describe('frameworks of Viet Nam', () => {
  const { qd766, tt01Agency, tt01Officer, papi, parIndex, pci, haiPhong212 } = frameworks;
  // the forms of heads of Hải Phòng have those that they are printed with: test/unit/vn/hai-phong-212.test.ts
  const { managers, staff } = haiPhong212;
  test.each([qd766, tt01Agency, tt01Officer, papi, parIndex, ...pci, managers, staff])(
    '$id $version has no problems',
    (framework) => {
      expect(checkFramework(framework)).toEqual([]);
    },
  );
});
