// Limits of real procedures, as the national public-service portal (dichvucong.gov.vn) showed them in July 2026.
import type { TimeLimit } from 'motcua';

export type ExampleProcedure = {
  readonly code: string;
  readonly name: { readonly vi: string; readonly en: string };
  readonly limit: TimeLimit;
};

export const procedures = {
  birth: {
    code: '1.001193',
    name: { vi: 'Đăng ký khai sinh', en: 'Birth registration' },
    // received after 15:00: the next working day
    limit: { unit: 'same-day' },
  },
  certifiedCopy: {
    code: '2.000815',
    name: { vi: 'Chứng thực bản sao từ bản chính', en: 'Certified copy of an original' },
    limit: { unit: 'same-day' },
  },
  business: {
    code: '2.001610',
    name: { vi: 'Đăng ký thành lập doanh nghiệp tư nhân', en: 'Founding a private enterprise' },
    limit: { amount: 3, unit: 'working-day' },
  },
  drivingLicence: {
    code: '3.000347',
    name: { vi: 'Đổi giấy phép lái xe', en: 'Exchange of a driving licence' },
    limit: { amount: 5, unit: 'working-day' },
  },
  residence: {
    code: '1.004222',
    name: { vi: 'Đăng ký thường trú', en: 'Registration of permanent residence' },
    limit: { amount: 7, unit: 'working-day' },
  },
  passport: {
    code: '1.001456',
    name: { vi: 'Cấp hộ chiếu phổ thông ở trong nước', en: 'Ordinary passport' },
    limit: { amount: 8, unit: 'working-day' },
  },
  criminalRecord: {
    code: '3.000333',
    name: { vi: 'Cấp Phiếu lý lịch tư pháp', en: 'Criminal record certificate' },
    limit: { amount: 10, unit: 'calendar-day' },
  },
  poorHousehold: {
    code: '1.011607',
    name: { vi: 'Công nhận hộ nghèo, hộ cận nghèo', en: 'Recognition of a poor household' },
    limit: { amount: 15, unit: 'calendar-day' },
  },
  buildingPermit: {
    code: '1.013225',
    name: { vi: 'Cấp giấy phép xây dựng (cấp III, IV)', en: 'Building permit' },
    limit: { amount: 20, unit: 'calendar-day' },
  },
  environmentalLicence: {
    code: '1.010727',
    name: { vi: 'Cấp giấy phép môi trường (cấp tỉnh)', en: 'Environmental licence' },
    limit: { amount: 30, unit: 'calendar-day' },
  },
} as const satisfies Record<string, ExampleProcedure>;
