// A catalogue from records of the national portal: its shape, what is to be known before it is used, and what promises cut from the law.
// It reads six records; with MOTCUA_CONFORMANCE_DATA set, all 2,000 of the file as well.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { narrate, percentText } from 'motcua';
import { type Block, print } from 'motcua/narrator';
import {
  catalogue,
  catalogueReduction,
  channels,
  explainLimitFor,
  findProcedures,
  type PortalImport,
  type Procedure,
  portalQuality,
  procedureFromPortal,
  reduction,
} from 'motcua/procedure';
import { repealedTexts } from 'motcua/vn';
import { records } from './data/portal-records.ts';
import { problemText } from './data/words.ts';

const UNITS: ReadonlyMap<string, string> = new Map([
  ['working-day', 'ngày làm việc'],
  ['calendar-day', 'ngày'],
  ['hour', 'giờ'],
  ['month', 'tháng'],
]);

const CHANNELS = {
  'in-person': 'Trực tiếp',
  online: 'Trực tuyến',
  postal: 'Bưu chính công ích',
  'at-home': 'Tại nhà',
  kiosk: 'Ki-ốt',
};

const show = (title: string, head: readonly string[], rows: readonly (readonly string[])[]) => {
  const blocks: readonly Block[] = [
    { kind: 'heading', level: 2, text: title },
    { kind: 'table', head, rows },
  ];
  console.log(`${print(blocks, 'text')}\n`);
};

/** A unit the library does not read, as the record has it. */
const unread = (unit: string | undefined) => (unit === undefined ? 'không có' : `${unit} (không đọc được)`);

/** Rows of the table of channels by the unit of their limit. */
function unitCounts(procedures: readonly Procedure[]): readonly (readonly string[])[] {
  const counts = new Map<string, number>();
  for (const { limits } of procedures.flatMap((procedure) => procedure.channels ?? [])) {
    const unit = UNITS.get(limits?.statutory?.unit ?? '') ?? unread(limits?.unread?.[0]?.unit);
    counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([unit, count]) => [unit, `${count}`]);
}

function describe(title: string, imports: readonly PortalImport[]): void {
  const all = catalogue(imports.map(({ procedure }) => procedure));
  console.log(`# ${title}: ${all.procedures.length} thủ tục\n`);
  show('Đơn vị của thời hạn, theo dòng cách thức', ['Đơn vị', 'Số dòng'], unitCounts(all.procedures));
  show(
    'Cách thức thực hiện',
    ['Cách thức', 'Số thủ tục'],
    channels.map((channel) => [CHANNELS[channel], `${findProcedures(all, { channel }).length}`]),
  );
  const { codes, ministries, withoutFinding } = portalQuality(imports);
  show(
    `Chất lượng (${withoutFinding} bản ghi không có phát hiện nào)`,
    ['Phát hiện', 'Số bản ghi', ...ministries.map(({ ministry }) => ministry ?? '–')],
    codes.map(({ code, records: count }) => [
      problemText({ code }),
      `${count}`,
      ...ministries.map(({ codes: own }) => `${own.find((one) => one.code === code)?.records ?? ''}`),
    ]),
  );
}

const imports = records.map((record) => procedureFromPortal(record, { repealed: repealedTexts, on: '2026-07-18' }));
describe('Sáu bản ghi', imports);

console.log('## Điều cần biết về 2.000986\n');
const birth = imports.find(({ procedure }) => procedure.code === '2.000986');
const telling = birth?.findings.filter(({ code }) => /^(limit|fee|basis)\//.test(code)) ?? [];
console.log(`${narrate(telling, { locale: 'vi' })}\n`);

// what a province might promise; the shares are exact, and limits in different units are refused
const promised = imports
  .map(({ procedure }) => procedure)
  .filter(({ code }) => ['1.004222', '3.000347', '2.001610'].includes(code))
  .map(
    (procedure, at): Procedure => ({
      ...procedure,
      limits: { committed: { amount: [4, 3, 2][at] ?? 1, unit: 'working-day' } },
    }),
  );
show(
  'Cắt giảm thời gian (cam kết ví dụ)',
  ['Mã', 'Thủ tục', 'Theo quy định', 'Cam kết', 'Giảm'],
  promised.map((procedure) => {
    const found = reduction(procedure, { channel: 'online' });
    const [from, to] = [found?.statutory.n ?? 0n, found?.committed.n ?? 0n];
    const share = found === null ? '–' : percentText(found.share, { locale: 'vi' });
    return [procedure.code, procedure.name.vi, `${from} ngày làm việc`, `${to} ngày làm việc`, share];
  }),
);
const whole = catalogueReduction(catalogue(promised), '2026-07-18').byUnit[0];
console.log(`Cả danh mục: ${whole === undefined ? '–' : percentText(whole.share, { locale: 'vi' })}\n`);
console.log('Vì sao 1.004222 hẹn 4 ngày làm việc khi nộp trực tuyến?');
const [residence] = promised;
if (residence !== undefined) console.log(narrate(explainLimitFor(residence, { channel: 'online' }), { locale: 'vi' }));

const folder = process.env['MOTCUA_CONFORMANCE_DATA'];
if (folder !== undefined && folder !== '') {
  const lines = gunzipSync(readFileSync(join(folder, 'portal/procedures.jsonl.gz')))
    .toString('utf8')
    .trim()
    .split('\n');
  console.log('');
  describe(
    'Cả tệp',
    lines.map((line) => procedureFromPortal(JSON.parse(line), { repealed: repealedTexts, on: '2026-07-18' })),
  );
}
