import type { Basis } from '../../kernel/index.js';
import type { Limits, Procedure, ProcedureCase } from '../../procedure/index.js';
import { constant } from '../constant.js';
import { firstComplaint, remoteComplaint } from './complaint-limits.js';
import { agencies, calendarDays, levels, offered, officials, portalId, results, subjects, texts } from './parts.js';

const field = { name: 'Khiếu nại, tố cáo' };
const ways = ['in-person', 'postal'] as const;

const denunciationLaw: Basis = {
  document: '03/2011/QH13',
  article: '21',
  title: { vi: 'Luật Tố cáo 2011', en: 'Law on Denunciations 2011' },
  status: 'unverified',
};

// the unit of the record is working days, its note says days and has four limits
const complaintLimits = (): Limits => ({ ...firstComplaint(), unread: [{ amount: 60, unit: 'WORKING_DAY' }] });
const complaintClock = [
  { about: 'clock', text: 'Thời hạn giải quyết lần đầu, tính từ ngày thụ lý; ngày tiếp nhận để tính là ngày thụ lý.' },
  { about: 'acceptance', text: 'Thụ lý hoặc thông báo lý do không thụ lý trong 10 ngày làm việc từ khi nhận đơn.' },
  { about: 'law', text: 'Bản ghi dẫn Luật Khiếu nại 2011; chưa đối chiếu với các sửa đổi.' },
];

const denunciation = (ordinary: number, once: number): Limits => ({
  statutory: calendarDays(ordinary),
  extensions: [{ when: 'Gia hạn một lần khi cần thiết', by: calendarDays(once), basis: [denunciationLaw] }],
  basis: [denunciationLaw],
});
const firstDenunciation = (): Limits => ({ ...denunciation(60, 30), unread: [{ amount: 90, unit: 'DAY' }] });
const complexDenunciation = (): ProcedureCase => ({
  code: 'complex',
  name: 'Vụ việc phức tạp',
  limits: denunciation(90, 60),
});
const denunciationClock = [
  { about: 'clock', text: 'Tính từ ngày thụ lý; ngày tiếp nhận để tính là ngày thụ lý.' },
  { about: 'acceptance', text: 'Quyết định thụ lý trong 10 ngày từ khi nhận, 15 ngày khi phải xác minh nhiều nơi.' },
  { about: 'transfer', text: 'Không thuộc thẩm quyền: chuyển trong 05 ngày làm việc.' },
  { about: 'law', text: 'Bản ghi dẫn Luật Tố cáo 2011; chưa đối chiếu với luật hiện hành.' },
];
const denunciationTexts = () =>
  texts('03/2011/QH13', '76/2012/NĐ-CP', '91/2013/NĐ-CP', '10/2014/TT-BCA', '12/2015/TT-BCA');

/** Complaints (khiếu nại) and denunciations (tố cáo) against the police: the records there are, with clocks of their own. */
export const complaints: readonly Procedure[] = /* @__PURE__ */ constant(() => [
  {
    code: '1.000178',
    name: {
      vi: 'Giải quyết khiếu nại về quyết định hành chính, hành vi hành chính của công dân đối với lực lượng Công an nhân dân (thực hiện tại cấp Trung ương)',
      en: 'Settlement of complaints about administrative decisions and acts of the police, central level',
    },
    ids: portalId('019d2bf7-4fc1-768b-9ba3-94be4bca58ee'),
    field,
    levels: levels('ministry'),
    subjects: subjects('organisation', 'citizen'),
    agencies: agencies('Thanh tra Bộ'),
    limits: complaintLimits(),
    cases: [remoteComplaint()],
    channels: offered(ways),
    basis: texts('02/2011/QH13', '05/2012/NĐ-CP', '11/2015/TT-BCA', '68/2013/TT-BCA'),
    announcement: { decision: 'QĐ/0001-BCA' },
    remarks: complaintClock,
  },
  {
    code: '1.004335',
    name: {
      vi: 'Giải quyết khiếu nại về quyết định hành chính, hành vi hành chính của công dân đối với lực lượng Công an nhân dân thực hiện tại cấp xã (phải là cán bộ thuộc biên chế của lực lượng Công an)',
      en: 'Settlement of complaints about administrative decisions and acts of the police, commune level',
    },
    ids: portalId('019d2bf7-7715-765f-b775-8591b72142ed'),
    field,
    levels: levels('commune'),
    subjects: subjects('citizen', ...officials, 'organisation'),
    agencies: agencies('Công an cấp xã'),
    limits: complaintLimits(),
    cases: [remoteComplaint()],
    channels: offered(ways),
    basis: texts('02/2011/QH13', '75/2012/NĐ-CP', '11/2015/TT-BCA', '68/2013/TT-BCA'),
    announcement: { decision: 'QĐ/0001-BCA' },
    remarks: complaintClock,
  },
  {
    code: '1.003523',
    name: {
      vi: 'Giải quyết tố cáo không thuộc lĩnh vực tố tụng hình sự của công dân đối với lực lượng Công an nhân dân (thực hiện tại cấp Trung ương)',
      en: 'Settlement of denunciations of the police outside criminal procedure, central level',
    },
    ids: portalId('019d2bf7-6f4e-768f-ae4d-5cd6fcb6d564'),
    field,
    levels: levels('ministry'),
    subjects: subjects('citizen', 'organisation'),
    agencies: agencies('Thanh tra Bộ'),
    limits: firstDenunciation(),
    cases: [complexDenunciation()],
    channels: offered(ways),
    results: results('KQ.G21.000006'),
    basis: denunciationTexts(),
    announcement: { decision: 'QĐ/0001-BCA' },
    remarks: denunciationClock,
  },
  {
    code: '1.003482',
    name: {
      vi: 'Giải quyết tố cáo không thuộc lĩnh vực tố tụng hình sự của công dân đối với lực lượng Công an nhân dân (thực hiện tại cấp tỉnh)',
      en: 'Settlement of denunciations of the police outside criminal procedure, provincial level',
    },
    ids: portalId('019d2bf7-6f56-704f-95b8-92ca099b2666'),
    field,
    levels: levels('province'),
    subjects: subjects('citizen', 'organisation'),
    agencies: agencies('Phòng Thanh tra'),
    limits: firstDenunciation(),
    cases: [complexDenunciation()],
    channels: offered(ways),
    results: results('KQ.G01.000279'),
    basis: denunciationTexts(),
    announcement: { decision: 'QĐ/0001-BCA' },
    remarks: denunciationClock,
  },
]);
