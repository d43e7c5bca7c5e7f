import type { Basis } from '../../kernel/index.js';

// What is known of SIPAS is known from reports: the texts of the two decisions on its method were not read, only their titles and articles, and what others print of them.

/** The method of 2017 to 2020. Its text was not read; an office of a commune prints its number, day and five factors. */
export const decision2640: Basis = {
  document: '2640/QĐ-BNV',
  issuedOn: '2017-10-10',
  title: {
    vi: 'Quyết định phê duyệt Đề án Đo lường sự hài lòng của người dân, tổ chức đối với sự phục vụ của cơ quan hành chính nhà nước giai đoạn 2017 - 2020',
    en: 'Decision on the measurement of satisfaction with the service of state administrative agencies, 2017 to 2020',
  },
  status: 'verified',
};

/** The method of 2023 to 2026, whose annex was not read. */
export const decision1001: Basis = {
  document: '1001/QĐ-BNV',
  issuedOn: '2023-12-11',
  title: {
    vi: 'Quyết định ban hành Phương pháp đo lường sự hài lòng của người dân đối với sự phục vụ của cơ quan hành chính nhà nước giai đoạn 2023 - 2026',
    en: 'Decision on the method of measuring satisfaction with the service of state administrative agencies, 2023 to 2026',
  },
  status: 'unverified',
};

/** The first publication, of 2015. */
export const decision915: Basis = {
  document: '915/QĐ-BNV',
  issuedOn: '2016-04-20',
  title: { vi: 'Quyết định công bố Chỉ số SIPAS năm 2015', en: 'Decision publishing SIPAS 2015' },
  status: 'verified',
};

/** A report that was read. */
const report = (document: string, url: string): Basis => ({ document, url, status: 'verified' });

export const vna2016 = /* @__PURE__ */ report(
  'TTXVN, SIPAS 2015',
  'https://betaen.vietnamplus.vn/positive-feedback-on-public-administration-services-survey-shows-post90750.vnp',
);
export const vietnamnet2020 = /* @__PURE__ */ report(
  'VietNamNet, 18/05/2020',
  'https://vietnamnet.vn/en/politics/public-administration-reform-index-2019-to-be-released-on-may-19-641956.html',
);
export const banking2020 = /* @__PURE__ */ report(
  'Thời báo Ngân hàng, 19/05/2020',
  'https://thoibaonganhang.vn/sipas-2019-ty-le-nguoi-dan-to-chuc-hai-long-voi-co-quan-hanh-chinh-dat-8445-101922.html',
);
export const vna2021 = /* @__PURE__ */ report(
  'TTXVN, SIPAS 2020',
  'https://moitruong.net.vn/infographic-854-nguoi-dan-to-chuc-hai-long-ve-su-phuc-vu-cua-co-quan-hanh-chinh/',
);
/** The five factors of 2021. */
export const vna2022 = /* @__PURE__ */ report(
  'TTXVN, SIPAS 2021',
  'https://en.vietnamplus.vn/public-administration-reform-index-2021-ministry-of-justice-claims-top-spot/229610.vnp',
);
/** 2023 beside 2022. */
export const baotintuc2024 = /* @__PURE__ */ report(
  'Báo Tin tức, 17/04/2024',
  'https://baotintuc.vn/video/sipas-cua-63-dia-phuong-nam-2023-v20240417172100954.htm',
);
/** The five factors of services in 2023. */
export const vna2024 = /* @__PURE__ */ report(
  'TTXVN, 17/04/2024',
  'https://en.vietnamplus.vn/satisfaction-of-administrative-services-improves/284704.vnp',
);
/** The two areas and the nine policies. */
export const giaLai2024 = /* @__PURE__ */ report(
  'Báo Gia Lai, SIPAS 2023',
  'https://m.baogialai.com.vn/gia-lai-dung-dau-khu-vuc-tay-nguyen-ve-chi-so-sipas-post274056.amp',
);
/** The areas of 2024, how many were asked, and by how many items. */
export const vna2025 = /* @__PURE__ */ report(
  'TTXVN, 07/04/2025',
  'https://vietnam.vnanet.vn/english/tin-van/over-90-of-citizens-report-no-difficulties-from-civil-servants-392158.html',
);
export const laborNews2025 = /* @__PURE__ */ report(
  'Báo Lao Động, 06/04/2025',
  'https://news.laodong.vn/thoi-su/5-tinh-thap-nhat-ve-chi-so-hai-long-cua-nguoi-dan-voi-co-quan-hanh-chinh-1487593.ldo',
);

/** What is said of SIPAS and was found in no text. */
export const sipasPractice: Basis = {
  document: 'SIPAS',
  title: { vi: 'Cách làm được kể lại, chưa thấy văn bản', en: 'Practice as it is told; no text was found' },
  status: 'unverified',
};
