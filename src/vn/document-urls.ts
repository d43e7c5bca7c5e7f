/**
 * Where documents that basis entries name by their number can be read, or are reported with their number and what they say; by the `document` of a
 * `Basis`. Apart from them, so that whoever counts days does not carry addresses along.
 *
 * @example
 * ```ts
 * import { dayStatus } from 'motcua/calendar';
 * import { documentUrls, vietnamCalendar } from 'motcua/vn';
 *
 * const { basis } = dayStatus(vietnamCalendar, '2024-05-04');
 * basis.map(({ document }) => document); // => ['2450/VPCP-KGVX', '1570/TB-LĐTBXH']
 * documentUrls.get('2450/VPCP-KGVX')?.startsWith('https://baotintuc.vn/'); // => true
 * ```
 */
export const documentUrls: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  [
    '28/2026/QH16',
    'https://xaydungchinhsach.chinhphu.vn/toan-van-nghi-quyet-so-28-2026-qh16-ve-phat-trien-van-hoa-viet-nam-119260508142130402.htm',
  ],
  [
    '6519/VPCP-KGVX',
    'https://thuvienphapluat.vn/cong-van/EN/Lao-dong-Tien-luong/Official-Dispatch-6519-VPCP-KGVX-2018-national-holidays-for-public-sector-employees/387625/tieng-anh.aspx',
  ],
  [
    '8662/VPCP-KGVX',
    'https://baotintuc.vn/chot-phuong-an-nghi-tet-nguyen-dan-7-ngay-nghi-le-quoc-khanh-4-ngay-n20231103185933813.htm',
  ],
  [
    '2450/VPCP-KGVX',
    'https://baotintuc.vn/infographics/ngay-nghi-le-dip-gio-to-hung-vuong-va-304-152024-20240412212054381.htm',
  ],
  [
    '2640/QĐ-BNV',
    'https://hoathanh.tayninh.gov.vn/vi/news/cai-cach-hanh-chinh-418/xa-truong-tay-tuyen-truyen-ve-chi-so-hai-long-ve-phuc-vu-hanh-chinh-sipas-7374.html',
  ],
  [
    '1001/QĐ-BNV',
    'https://thuvienphapluat.vn/van-ban/Bo-may-hanh-chinh/Quyet-dinh-1001-QD-BNV-2023-Phuong-phap-Do-luong-hai-long-nguoi-dan-phuc-vu-co-quan-Nha-nuoc-590186.aspx',
  ],
  ['9441/TB-BNV', 'https://vietbao.vn/bo-noi-vu-thong-bao-lich-nghi-tet-nguyen-dan-va-quoc-khanh-nam-2026-568329.html'],
]);
