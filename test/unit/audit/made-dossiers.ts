import { addWorkingDays, type DossierRow } from 'motcua';
import { vietnamCalendar as calendar } from 'motcua/vn';

/** One of two things: the first for every so many dossiers, at some place among them. */
const every = <T>(each: number, at: number, n: number, one: T, other: T): T => (n % each === at ? one : other);

function madeDossier(n: number): DossierRow & { readonly id: string } {
  const receivedAt = addWorkingDays(calendar, '2026-09-11', 1 + (n % 44));
  const after = (days: number) => addWorkingDays(calendar, receivedAt, days);
  return {
    id: `H${n + 1}`,
    receivedAt,
    dueOn: every(50, 49, n, null, after(every(9, 4, n, 6, 7))),
    endedOn: every(23, 22, n, null, after(every(17, 3, n, 9, 5))),
    channel: every(3, 0, n, 'in-person', 'online'),
    unit: `Xã ${n % 4}`,
    procedure: every(40, 39, n, '9.999999', '1.004222'),
    ...every(34, 3, n, { apologisedOn: receivedAt }, {}),
  };
}

/** Dossiers of one procedure that promises seven working days, made up by a rule: some due dates a day early, some ends late, some not yet, some apologised for. */
export const madeDossiers = (count: number): readonly ReturnType<typeof madeDossier>[] =>
  Array.from({ length: count }, (_, n) => madeDossier(n));

const CHANNELS = { 'in-person': 'Trực tiếp', online: 'Trực tuyến' };

const dayFirst = (day: string | null | undefined) => (day ?? '').split('-').reverse().join('/');

/** The same as a file a system of an office might give away. */
export function csvOf(rows: ReturnType<typeof madeDossiers>): string {
  const head = 'Mã hồ sơ;Ngày tiếp nhận;Ngày hẹn trả;Ngày có kết quả;Cách thức;Đơn vị;Mã TTHC;Ngày xin lỗi;Ghi chú';
  const lines = rows.map((row) =>
    [
      row.id,
      dayFirst(row.receivedAt),
      dayFirst(row.dueOn),
      dayFirst(row.endedOn),
      CHANNELS[row.channel as keyof typeof CHANNELS],
      row.unit,
      row.procedure,
      dayFirst(row.apologisedOn),
      '"một; hai"',
    ].join(';'),
  );
  return [head, ...lines].join('\r\n');
}
