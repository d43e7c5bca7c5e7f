// For an inspector: one ward, one month, forty dossiers in a CSV (examples/data/ward-month.csv, made up). Every line can be checked by hand against the wall calendar: working days are Monday to Friday, but for Tuesday
// 24/11/2026. Residence has 7 working days, of which the desk has 1, the police 5 and the head 1; recognition of a poor household 15 days; a certified copy the same day.

import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { classify, dueDate, form06, narrate, percentText, rate, stateFromRow, tally } from 'motcua';
import {
  auditDossiers,
  type DossierEvent,
  delayShares,
  dossierRegister,
  dossierRowsFromRows,
  lettersOwed,
  timeline,
} from 'motcua/dossier';
import { catalogue, holderOn, limitFor, type Process, type ProcessStep } from 'motcua/procedure';
import { checkForm06, type Form06Columns, reportingPeriod } from 'motcua/statistics';
import { rates, reportingCalendars, vietnam, vietnamCalendar } from 'motcua/vn';
import { procedures } from '../data/procedures.ts';
import { causeText, dayText, problemText, timelinessWords } from '../data/words.ts';

type Line = Readonly<Record<string, string>>;
const text = readFileSync(new URL('../data/ward-month.csv', import.meta.url), 'utf8');
const lines: readonly Line[] = parse(text, { columns: true, bom: true });
const period = reportingPeriod(reportingCalendars.government, 2026, { month: 12 });
const on = period.to;
const { calendar, policy, disposition } = vietnam(on);
const known = catalogue(
  [procedures.residence, procedures.poorHousehold, procedures.certifiedCopy].map(({ code, name, limit }) => ({
    code,
    name,
    limits: { statutory: limit },
  })),
);
const dayOf = (cell: string | undefined) => cell?.slice(0, 10).split('/').reverse().join('-') ?? '';
const lineOf = new Map(lines.map((line) => [line['Mã hồ sơ'], line]));

const { rows, problems: unread, unused } = dossierRowsFromRows(lines, { dates: 'DD/MM/YYYY' });
console.log(
  `Kỳ ${dayText(period.from)} đến ${dayText(on)}: ${rows.length} hồ sơ (minh họa, cả tên người nộp), ${unread.length} dòng không đọc được; cột không thuộc sổ: ${unused.join(', ')}`,
);

/** The due date by law, whatever is on record. */
const lawful = rows.map((row) => {
  const procedure = known.procedures.find(({ code }) => code === row.procedure);
  const limit = procedure === undefined ? null : limitFor(procedure, { channel: row.channel ?? 'in-person' });
  const due = limit === null ? null : dueDate({ receivedAt: row.receivedAt, limit, ...vietnam(row.receivedAt) }).dueOn;
  return { row, procedure, limit, due };
});
const states = lawful.map(({ row, due }) => stateFromRow({ ...row, dueOn: due }, { on, calendar }));

const asked = { on, calendar, policy, catalogue: known };
/** What ended before it came in: it has no history that could have been, so the audit sees it as a row. */
const impossible = auditDossiers(rows, asked).anomalies.filter(
  ({ code }) => code === 'dossier/finished-before-received',
);
const isImpossible = (id: string | undefined) => impossible.some((one) => one.id === id);

console.log('\n1. Từng dòng: tiếp nhận, hẹn trên sổ, hạn tính lại, có kết quả, phân loại');
for (const [at, { row, due }] of lawful.entries()) {
  const { timeliness, daysLate } = classify(states[at] as (typeof states)[number]);
  const late = timeliness === 'overdue' ? ` ${daysLate.working} ngày làm việc` : '';
  const differs = row.dueOn === due ? '' : '  << sổ ghi khác';
  const backwards = isImpossible(row.id) ? '  << có kết quả trước khi tiếp nhận: không thể có' : '';
  console.log(
    `   ${row.id} ${row.procedure} ${dayText(row.receivedAt.slice(0, 10))} ${dayText(row.dueOn) || 'không ghi '} ${dayText(due)} ${dayText(row.endedOn) || 'chưa có   '} ${timelinessWords[timeliness]}${late}${differs}${backwards}`,
  );
}

console.log('\n2. Sổ theo dõi, ba dòng đầu của mỗi thủ tục');
const histories = lawful.flatMap(({ row, procedure, limit }) => {
  const line = lineOf.get(row.id);
  const endedOn = row.endedOn ?? '';
  const recordedAt = dayOf(line?.['Ngày nhập kết quả']);
  if (procedure === undefined || limit === null || isImpossible(row.id)) return [];
  // the one due date of the file is what the register has; what the slip said is not in it
  const events: readonly DossierEvent[] = [
    { kind: 'received', at: row.receivedAt },
    ...(row.apologisedOn ? [{ kind: 'apologised', at: row.apologisedOn } as const] : []),
    ...(endedOn === '' ? [] : [{ kind: 'finished', at: endedOn, recordedAt } as const]),
  ];
  const life = timeline(events, { procedure, ...vietnam(row.receivedAt) });
  const details = { code: row.id ?? '', applicant: line?.['Người nộp'] ?? '' };
  return [
    { id: row.id ?? '', procedure: procedure.code, events, timeline: life, details, recorded: { dueOn: row.dueOn } },
  ];
});
const { fields } = dossierRegister(histories, { on });
for (const { code, name } of known.procedures) {
  console.log(`   ${name.vi}:`);
  for (const one of fields
    .flatMap((field) => field.rows)
    .filter(({ procedure }) => procedure === code)
    .slice(0, 3)) {
    const receivedOn = one.receivedAt.slice(0, 10);
    console.log(`     ${one.code} ${one.applicant}, nhận ${dayText(receivedOn)}, hạn ${dayText(one.due.lawfulOn)}`);
  }
}

console.log('\n3. Biểu 06 tính lại, và các phép kiểm tra');
const form = form06(tally(states, { period, keys: [] }), { disposition });
const total = form.rows[0]?.columns;
if (total === undefined) throw new Error('no total');
/** What the checks found, each with its column. */
const checked = (report: typeof form) =>
  narrate(
    checkForm06(report).map((problem) => ({ ...problem, path: [`cột ${problem.path.at(-1)}`] })),
    { locale: 'vi' },
  ).replaceAll(/^/gm, '   ');
const figures = (columns: Form06Columns) =>
  Object.entries(columns)
    .map(([column, figure]) => `(${column}) ${figure}`)
    .join('  ');
console.log(`   ${figures(total)}`);
console.log(checked(form));
console.log(`   Cột 3 đúng là ${total[3]}, bằng số dòng; cột 7 thiếu một hồ sơ, vì kết quả ghi trước kỳ báo cáo:`);
for (const { id, code, value: endedOn } of impossible)
  console.log(`   ${id}: ${problemText({ code })} (ghi kết quả ${dayText(String(endedOn))})`);
const { value, numerator, denominator, definition } = rate({ columns: total }, rates.withinLimit);
console.log(
  `   ${definition.names.vi}: ${numerator}/${denominator} = ${value === null ? 'không có' : percentText(value, { locale: 'vi' })}`,
);

console.log('\n4. Biểu 06 phường đã gửi (minh họa)');
const sent: Form06Columns = { 3: 40, 4: 13, 5: 20, 6: 7, 7: 33, 8: 20, 9: 13, 10: 0, 11: 6, 12: 6, 13: 0 };
console.log(`   ${figures(sent)}`);
console.log(checked({ ...form, rows: [{ key: [], columns: sent }] }));
console.log(`   Cột 3 đúng là ${total[3]}; cột 7 và cột 11 phường gửi cộng lại mới được ${sent[7] + sent[11]}`);
for (const [column, figure] of Object.entries(sent)) {
  const own = total[Number(column) as keyof Form06Columns];
  if (own !== figure) console.log(`   cột ${column}: gửi ${figure}, tính lại ${own}`);
}

console.log('\n5. Hồ sơ quá hạn và thư xin lỗi');
for (const [at, state] of states.entries()) {
  const apology = lettersOwed(state, on, { apology: policy.apology }).find(({ kind }) => kind === 'apology');
  const { timeliness } = classify(state);
  if (apology === undefined || timeliness !== 'overdue') continue;
  const told = apology.sentOn === undefined ? 'không gửi' : `đã gửi ${dayText(apology.sentOn)}, không thiếu`;
  console.log(`   ${rows[at]?.id}: phải gửi chậm nhất ${dayText(apology.owedBy)}, ${told}`);
}

console.log('\n6. Kết quả nhập lùi ngày, và hạn ghi trên sổ sai vì sao');
const audit = auditDossiers(histories, asked);
for (const { id, code, value: endedOn } of impossible)
  console.log(`   ${id}: ${problemText({ code })}, ghi ${dayText(String(endedOn))}`);
for (const { id, code, value: entered } of audit.anomalies)
  console.log(`   ${id}: ${problemText({ code })}, nhập ngày ${dayText(String(entered))}`);
for (const { id, cause, others, recorded, recomputed } of audit.differences) {
  const found = [cause, ...others].map(causeText).join('; hoặc ');
  const written = recorded.dueOn === null ? 'sổ không ghi' : `sổ ghi ${dayText(recorded.dueOn)}`;
  console.log(`   ${id}: ${written}, tính lại ${dayText(recomputed.dueOn)}: ${found}`);
}

console.log('\n7. Ai giữ hồ sơ (Đăng ký thường trú: Bộ phận Một cửa 1, Công an phường 5, Lãnh đạo 1 ngày làm việc)');
console.log('   số âm: nhanh hơn thời hạn của mình, bù phần chậm trước đó');
const step = (id: string, name: string, amount: number, ...after: readonly string[]): ProcessStep => ({
  id,
  name: { vi: id },
  agency: { name },
  calendar: 'office',
  limit: { amount, unit: 'working-day' },
  after,
});
const process: Process = {
  desk: { name: 'Bộ phận Một cửa' },
  calendar: 'office',
  limit: procedures.residence.limit,
  steps: [
    step('desk', 'Bộ phận Một cửa', 1),
    step('police', 'Công an phường', 5, 'desk'),
    step('head', 'Lãnh đạo', 1, 'police'),
  ],
  basis: [],
};
const calendars = new Map([['office', vietnamCalendar]]);
for (const { row, due } of lawful) {
  const line = lineOf.get(row.id);
  if (row.procedure !== procedures.residence.code || line === undefined || due === null) continue;
  if ((row.endedOn ?? on) <= due) continue;
  const acts = [
    ['desk', dayOf(line['Một cửa chuyển'])],
    ['police', dayOf(line['Công an xử lý xong'])],
    ['head', row.endedOn ?? ''],
  ] as const;
  const completed = new Map(acts.filter(([, day]) => day !== ''));
  const { receivedAt } = row;
  if (row.endedOn === null) {
    const { holders } = holderOn({ process, receivedAt, completed }, on);
    const held = holders.map(({ agency, since }) => `${agency.name} giữ từ ${dayText(since)}`);
    console.log(`   ${row.id}: quá hạn, chưa xong; đến ngày ${dayText(on)}, theo sổ, ${held.join(', ')}`);
    continue;
  }
  const { total: late, agencies } = delayShares({ receivedAt, process, calendars, policy, completed });
  const shares = agencies.map(
    ({ agency, share, owes }) => `${agency.name} ${share?.working}${owes ? ' (phải xin lỗi)' : ''}`,
  );
  console.log(`   ${row.id}: quá hạn ${late?.working} ngày làm việc = ${shares.join(' + ')}`);
}
