// Due dates on appointment slips, received on days that tell systems apart, beside what weekends and date-fns alone would answer.
// The limits are those of July 2026, also where a dossier is received in an earlier year.
import { UTCDate } from '@date-fns/utc';
import { addBusinessDays, addDays } from 'date-fns';
import { explainDueDate, type LocalDateTime, narrate } from 'motcua';
import { type AppointmentSlip, appointmentSlip, reproduce } from 'motcua/deadline';
import { type Block, print } from 'motcua/narrator';
import { vietnam, vietnamCalendarSpec } from 'motcua/vn';
import { type ExampleProcedure, procedures } from './data/procedures.ts';
import { dayText } from './data/words.ts';

type Receipt = { readonly receivedAt: LocalDateTime; readonly procedure: ExampleProcedure; readonly why: string };

const receipts: readonly Receipt[] = [
  { receivedAt: '2014-12-26T09:00', procedure: procedures.business, why: 'hoán đổi 02/01/2015, làm bù 27/12/2014' },
  { receivedAt: '2015-02-13T09:00', procedure: procedures.business, why: 'hoán đổi 16/02/2015, làm bù 14/02, qua Tết' },
  { receivedAt: '2015-04-24T09:00', procedure: procedures.business, why: 'hoán đổi 29/4/2015, làm bù 25/4' },
  {
    receivedAt: '2018-12-28T09:00',
    procedure: procedures.drivingLicence,
    why: 'hoán đổi 31/12/2018, làm bù 05/01/2019',
  },
  { receivedAt: '2019-04-26T09:00', procedure: procedures.business, why: 'hoán đổi 29/4/2019, làm bù 04/5' },
  { receivedAt: '2024-04-26T09:00', procedure: procedures.business, why: 'hoán đổi 29/4/2024, làm bù 04/5' },
  { receivedAt: '2024-04-19T09:00', procedure: procedures.poorHousehold, why: 'hết hạn đúng thứ Bảy làm bù' },
  { receivedAt: '2025-04-25T14:00', procedure: procedures.drivingLicence, why: 'hoán đổi 02/5/2025, làm bù 26/4' },
  { receivedAt: '2025-12-31T09:00', procedure: procedures.passport, why: 'hoán đổi 02/01/2026, làm bù 10/01' },
  { receivedAt: '2025-12-31T10:00', procedure: procedures.business, why: 'nghỉ 02/01/2026 đẩy hạn thêm một ngày' },
  { receivedAt: '2026-02-13T08:15', procedure: procedures.residence, why: 'ngày làm việc cuối trước Tết 2026' },
  { receivedAt: '2026-02-06T10:00', procedure: procedures.criminalRecord, why: 'hết hạn đúng Giao thừa 16/02' },
  { receivedAt: '2026-08-21T09:00', procedure: procedures.drivingLicence, why: 'hoán đổi 31/8/2026, làm bù 22/8' },
  { receivedAt: '2026-10-25T08:00', procedure: procedures.environmentalLicence, why: 'nhận Chủ nhật, hết hạn 24/11' },
  { receivedAt: '2026-11-20T09:00', procedure: procedures.business, why: '24/11 nghỉ lễ từ 2026, 23/11 vẫn làm' },
  { receivedAt: '2026-11-21T09:00', procedure: procedures.business, why: 'nhận hồ sơ sáng thứ Bảy' },
  { receivedAt: '2026-11-23T15:00', procedure: procedures.birth, why: 'đúng 15:00' },
  { receivedAt: '2026-11-23T15:10', procedure: procedures.certifiedCopy, why: 'sau 15:00, hôm sau nghỉ lễ' },
  { receivedAt: '2026-12-28T09:00', procedure: procedures.buildingPermit, why: 'qua năm 2027' },
];

/** What a system answers that knows Saturdays and Sundays, and neither holidays, swaps nor cut-offs. */
function plainAnswer({ receivedAt, procedure: { limit } }: Receipt): string {
  const received = new UTCDate(`${receivedAt.slice(0, 10)}T00:00:00Z`);
  const amount = 'amount' in limit ? limit.amount : 0;
  const due =
    'amount' in limit && limit.unit === 'working-day' ? addBusinessDays(received, amount) : addDays(received, amount);
  return due.toISOString().slice(0, 10);
}

function limitText({ limit }: ExampleProcedure): string {
  if (!('amount' in limit)) return 'trong ngày';
  return `${limit.amount} ${limit.unit === 'working-day' ? 'ngày làm việc' : 'ngày'}`;
}

const slips: readonly AppointmentSlip[] = receipts.map(({ receivedAt, procedure }) =>
  appointmentSlip(
    { receivedAt, limit: procedure.limit, ...vietnam(receivedAt) },
    { procedure: { code: procedure.code, name: procedure.name }, printedOn: receivedAt.slice(0, 10) },
  ),
);

const rows = receipts.map((receipt, at) => {
  const { receivedAt, procedure, why } = receipt;
  const dueOn = slips[at]?.dueOn ?? '';
  const plain = plainAnswer(receipt);
  return [
    procedure.code,
    procedure.name.vi,
    dayText(receivedAt),
    limitText(procedure),
    dayText(dueOn),
    plain === dueOn ? '' : dayText(plain),
    why,
  ];
});

const table: Block = {
  kind: 'table',
  head: ['Mã', 'Thủ tục', 'Tiếp nhận', 'Thời hạn', 'Hẹn trả', 'Chỉ trừ T7, CN', 'Vì sao đáng xem'],
  rows,
};

console.log(print([{ kind: 'heading', level: 1, text: 'Ngày hẹn trả trên giấy tiếp nhận' }, table], 'text'));

const receivedAt = '2026-11-20T09:00';
const explained = explainDueDate({ receivedAt, limit: procedures.business.limit, ...vietnam(receivedAt) });

console.log(`\n${procedures.business.name.vi}: vì sao hẹn trả ngày ${dayText(explained.value.dueOn)}?\n`);
console.log(narrate(explained, { locale: 'vi' }));
console.log(`\n${procedures.business.name.en}: why is it due on ${explained.value.dueOn}?\n`);
console.log(narrate(explained, { locale: 'en' }));

// every slip carries what it rests on: it comes out again from its own JSON, and says which notice moved it when one is taken away
const stored: AppointmentSlip[] = JSON.parse(JSON.stringify(slips));
const without = {
  ...vietnamCalendarSpec,
  notices: vietnamCalendarSpec.notices.filter(({ id }) => id !== 'vn-2026-01-swap'),
};
console.log(
  `\nTính lại từ JSON: ${stored.filter((slip) => reproduce(slip, { spec: vietnamCalendarSpec }).same).length}/${stored.length} giấy như cũ.`,
);
console.log('Nếu rút công văn 12729/VPCP-KGVX ngày 25/12/2025:');
for (const slip of stored) {
  const { due, findings: all } = reproduce(slip, { spec: without });
  const findings = all.filter(({ code }) => code.startsWith('deadline/notice-'));
  if (findings.length === 0) continue;
  const moved = due?.dueOn === slip.dueOn ? 'không đổi' : `${dayText(slip.dueOn)} → ${dayText(due?.dueOn)}`;
  console.log(
    `- ${slip.procedure.code}, tiếp nhận ${dayText(slip.receivedAt)}: ${moved} (${findings.map(({ value }) => value).join(', ')})`,
  );
}
