/** What is expected of the program below. */
export const EXPECTED = {
  dueOn: '2026-11-26',
  told: true,
  form: [3, 1, 2, 1, 1],
  points: '8881/100',
  refused: 'kernel/invalid-shape',
  empty: [],
};

/** A due date with its story, form 06 of three dossiers, a score, and a refusal; prints them as one line. */
const USE = `
const query = { receivedAt: '2026-11-20T09:00', limit: { amount: 3, unit: 'working-day' }, ...vietnam('2026-11-20') };
const { dueOn } = dueDate(query);
const told = narrate(explainDueDate(query), { locale: 'vi' }).includes('Ngày Văn hóa Việt Nam');

const period = { from: '2026-10-15', to: '2026-11-14' };
const { calendar, disposition } = vietnam(period.to);
const rows = [
  { receivedAt: '2026-11-02', dueOn: '2026-11-09', endedOn: '2026-11-06', channel: 'online' },
  { receivedAt: '2026-10-12', dueOn: '2026-11-02', endedOn: '2026-11-03' },
  { receivedAt: '2026-11-12', dueOn: '2026-11-19', endedOn: null },
];
const counted = tally(rows.map((row) => stateFromRow(row, { on: period.to, calendar })), { period, keys: [] });
const [{ columns }] = form06(counted, { disposition }).rows;

const names = { vi: 'Tổng điểm', en: 'Total' };
const part = (code, max, rule) => ({ code, names, max, rule });
const framework = {
  id: 'desk', version: '2026', names, basis: [],
  root: { code: 'T', names, max: 100, children: [
    part('1', 60, { kind: 'proportional', of: 'in-time' }),
    part('2', 30, { kind: 'to-target', of: 'satisfied', target: 0.9 }),
    part('3', 10, { kind: 'choice', input: 'posted', options: { full: 10, partly: 5, no: 0 } }),
  ] },
  rounding: { leaf: { places: 2, rounding: 'half-up' } },
};
const inputs = { 'in-time': { numerator: 940, denominator: 987 }, satisfied: { numerator: 80, denominator: 100 }, posted: 'partly' };
const { points } = score(parseFramework(framework), { unit: 'an-binh', period: '2026', inputs });

let refused = '';
try {
  parseTimeLimit({ amount: 3, unit: 'fortnight' });
} catch (error) {
  refused = error.code;
}
console.log(JSON.stringify({
  dueOn, told, form: [3, 6, 7, 10, 11].map((column) => columns[column]), points: points.n + '/' + points.d, refused, empty,
}));
`;

const USED = {
  motcua: 'dueDate, explainDueDate, form06, narrate, score, stateFromRow, tally',
  'motcua/deadline': 'parseTimeLimit',
  'motcua/score': 'parseFramework',
  'motcua/vn': 'vietnam',
};

/** The program as an ES module and as CommonJS; each loads every subpath given and says which of them export nothing. */
export function programs(subpaths: readonly string[]): { readonly 'use.mjs': string; readonly 'use.cjs': string } {
  const used = Object.entries(USED);
  const all = JSON.stringify(subpaths);
  const empty = (load: string) =>
    `const empty = [];\nfor (const subpath of ${all}) if (Object.keys(${load}).length === 0) empty.push(subpath);`;
  return {
    'use.mjs': [
      ...used.map(([from, names]) => `import { ${names} } from '${from}';`),
      empty('await import(subpath)'),
      USE,
    ].join('\n'),
    'use.cjs': [
      ...used.map(([from, names]) => `const { ${names} } = require('${from}');`),
      empty('require(subpath)'),
      USE,
    ].join('\n'),
  };
}
