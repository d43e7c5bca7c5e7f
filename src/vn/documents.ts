import type { Basis } from '../kernel/index.js';

// The documents the calendar and the policies rest on. `verified`: the text, or a published report that quotes its number,
// day and content, was read. A proposal (tờ trình) and a letter whose number nobody has seen stay `unverified`.

const civilCodeTitle = { vi: 'Bộ luật Dân sự 2015', en: 'Civil Code 2015' };

/** A provision of the Civil Code 2015, in force since 01/01/2017. */
export const civilCode2015 = (article: string, clause?: string): Basis => ({
  document: '91/2015/QH13',
  article,
  ...(clause === undefined ? {} : { clause }),
  title: civilCodeTitle,
  status: 'verified',
});

/** A reading of a provision that its letter does not settle. */
export const reading = (basis: Basis): Basis => ({ ...basis, status: 'unverified' });

/** The Civil Code in force before 2017; its articles were not read. */
export const civilCode2005: Basis = {
  document: 'Bộ luật Dân sự 2005',
  title: { vi: 'Bộ luật Dân sự 2005', en: 'Civil Code 2005' },
  status: 'unverified',
};

/** The Labour Code in force to the end of 2020; its articles were not read. */
export const labourCode2012: Basis = {
  document: '10/2012/QH13',
  title: { vi: 'Bộ luật Lao động 2012', en: 'Labour Code 2012' },
  status: 'unverified',
};

const labourCode2019 = (article: string, clause: string): Basis => ({
  document: '45/2019/QH14',
  article,
  clause,
  title: { vi: 'Bộ luật Lao động 2019', en: 'Labour Code 2019' },
  status: 'verified',
});

/** The public holidays. */
export const labourCode2019Holidays = labourCode2019('112', '1');
/** The second day of National Day, which the Prime Minister places before or after 2 September. */
export const labourCode2019NationalDay = labourCode2019('112', '1(đ)');
/** By which the Prime Minister decides each year the days of Tết and the second day of National Day. */
export const labourCode2019Yearly = labourCode2019('112', '3');
/** The day in lieu of a holiday on a day of weekly rest. */
export const labourCode2019InLieu = labourCode2019('111', '3');

/** The five-day week of state bodies. */
export const weekDecision: Basis = {
  document: '188/1999/QĐ-TTg',
  article: '1',
  issuedOn: '1999-09-17',
  title: { vi: 'Quyết định về chế độ tuần làm việc 40 giờ', en: 'Decision on the 40-hour week' },
  status: 'verified',
};

/** Vietnam Culture Day, 24 November, from 2026. The text was not read; many independent sources quote article 2. */
export const resolution28: Basis = {
  document: '28/2026/QH16',
  article: '2',
  issuedOn: '2026-04-24',
  title: {
    vi: 'Nghị quyết của Quốc hội về phát triển văn hóa Việt Nam',
    en: 'National Assembly resolution on the development of Vietnamese culture',
  },
  status: 'unverified',
};

const governmentOffice = { vi: 'Công văn của Văn phòng Chính phủ', en: 'Letter of the Government Office' };

const letter = (document: string, issuedOn: string): Basis => ({
  document,
  issuedOn,
  title: governmentOffice,
  status: 'verified',
});

const labourMinistry = {
  vi: 'Thông báo của Bộ Lao động - Thương binh và Xã hội',
  en: 'Notice of the Ministry of Labour, Invalids and Social Affairs',
};

const ministryNotice = (document: string, issuedOn?: string): Basis => ({
  document,
  ...(issuedOn === undefined ? {} : { issuedOn }),
  title: labourMinistry,
  status: 'verified',
});

/** A document on the holidays of a year whose number was not found, named by what it is about. */
const numberNotFound = (title: { vi: string; en: string }, year: string): Basis => {
  const about = { vi: `${title.vi} về nghỉ lễ, Tết ${year}`, en: `${title.en} on the holidays of ${year}` };
  return { document: about.vi, title: about, status: 'unverified' };
};

export const molisa2014 = /* @__PURE__ */ numberNotFound(labourMinistry, '2015');
export const molisa2017 = /* @__PURE__ */ numberNotFound(labourMinistry, '2017');
export const vpcp2018 = /* @__PURE__ */ numberNotFound(governmentOffice, '2018');
export const molisa2020 = /* @__PURE__ */ numberNotFound(labourMinistry, '2020');

/** A proposal; the number of its approval has not been seen. */
export const proposal89: Basis = {
  document: '89/TTr-LĐTBXH',
  issuedOn: '2014-11-20',
  title: {
    vi: 'Tờ trình của Bộ Lao động - Thương binh và Xã hội',
    en: 'Proposal of the Ministry of Labour, Invalids and Social Affairs',
  },
  status: 'unverified',
};

export const molisa4659 = ministryNotice('4659/TB-LĐTBXH', '2015-11-13');
export const vpcp6519 = letter('6519/VPCP-KGVX', '2018-07-11');
export const molisa4875 = ministryNotice('4875/TB-LĐTBXH');
export const vpcp245 = letter('245/VPCP-KGVX', '2022-01-11');
export const molisa119 = ministryNotice('119/TB-LĐTBXH');
export const vpcp8056 = letter('8056/VPCP-KGVX', '2022-12-01');
export const molisa5034 = ministryNotice('5034/TB-LĐTBXH');
export const vpcp8662 = letter('8662/VPCP-KGVX', '2023-11-03');
export const molisa5015 = ministryNotice('5015/TB-LĐTBXH');
export const vpcp2450 = letter('2450/VPCP-KGVX', '2024-04-12');
export const molisa1570 = ministryNotice('1570/TB-LĐTBXH');
export const vpcp8726 = letter('8726/VPCP-KGVX', '2024-11-26');
export const molisa6150 = ministryNotice('6150/TB-BLĐTBXH', '2024-12-03');
export const moha9441: Basis = {
  document: '9441/TB-BNV',
  issuedOn: '2025-10-16',
  title: { vi: 'Thông báo của Bộ Nội vụ', en: 'Notice of the Ministry of Home Affairs' },
  status: 'verified',
};
export const vpcp12729 = letter('12729/VPCP-KGVX', '2025-12-25');
/** The letter itself was not read; seven independent repositories agree on what it says. */
export const vpcp10065: Basis = { ...letter('10065/VPCP-KGVX', '2026-10-02'), status: 'unverified' };

/**
 * Same-day certification and the 15:00 cut-off; other same-day procedures have their own texts, alike in this. Records of 2026 name decree 280/2025/NĐ-CP beside it,
 * which was not read.
 */
export const decree23: Basis = {
  document: '23/2015/NĐ-CP',
  article: '7',
  title: { vi: 'Nghị định về chứng thực', en: 'Decree on certification' },
  status: 'verified',
};

/** Civil-status acts without a limit of their own: the same day, the next working day after 15:00. */
export const civilStatusLaw: Basis = {
  document: '60/2014/QH13',
  article: '5',
  clause: '3',
  title: { vi: 'Luật Hộ tịch 2014', en: 'Law on Civil Status 2014' },
  status: 'verified',
};

/** What follows it for dossiers received since 01/03/2027; what it says of same-day acts nobody read. */
export const civilStatusLaw2026: Basis = {
  document: '03/2026/QH16',
  title: { vi: 'Luật Hộ tịch 2026', en: 'Law on Civil Status 2026' },
  status: 'unverified',
};

const oneStopDecree = { vi: 'Nghị định về cơ chế một cửa', en: 'Decree on the one-stop mechanism' };

/** The duty to hand a dossier over, the next working day when received after 15:00; in force 21/06/2018 to 30/06/2025. */
export const decree61: Basis = {
  document: '61/2018/NĐ-CP',
  article: '18',
  title: oneStopDecree,
  status: 'verified',
};
/** Another provision of the same decree. */
export const decree61At = (article: string, clause?: string): Basis => ({
  ...decree61,
  article,
  ...(clause === undefined ? {} : { clause }),
});

/** The limit is counted again from the start when a dossier returned after appraisal is complete. */
export const decree61Restart: Basis = { ...decree61, article: '19', clause: '4' };
/** The apology at the latest one day before expiry; another day is appointed at most once. */
export const decree61Apology: Basis = { ...decree61, article: '19', clause: '9' };

/** The decree that amended it, signed on 06/12/2021; its text was not found. */
export const decree107: Basis = {
  document: '107/2021/NĐ-CP',
  issuedOn: '2021-12-06',
  title: { vi: 'Nghị định sửa đổi Nghị định 61/2018/NĐ-CP', en: 'Decree amending decree 61/2018/NĐ-CP' },
  status: 'unverified',
};

/** The one-stop decree in force since 01/07/2025, where nobody read what it says of apologies and returned dossiers. */
export const decree118Unread: Basis = { document: '118/2025/NĐ-CP', title: oneStopDecree, status: 'unverified' };

/** A provision of the one-stop decree in force since 01/07/2025; what it says was read where decree 309/2026 amended it. */
export const decree118 = (article: string, clause: string, status: Basis['status']): Basis => ({
  document: '118/2025/NĐ-CP',
  article,
  clause,
  issuedOn: '2025-06-09',
  title: oneStopDecree,
  status,
});

/** A provision of the decree that amended it, in force since 05/08/2026. */
export const decree309 = (article: string, clause?: string): Basis => ({
  document: '309/2026/NĐ-CP',
  article,
  ...(clause === undefined ? {} : { clause }),
  issuedOn: '2026-08-05',
  title: { vi: 'Nghị định sửa đổi Nghị định 118/2025/NĐ-CP', en: 'Decree amending decree 118/2025/NĐ-CP' },
  status: 'verified',
});

/** A provision of the decree on the control of procedures, as amended by decrees 48/2013 and 92/2017. */
export const proceduresDecree = (article: string, clause?: string): Basis => ({
  document: '63/2010/NĐ-CP',
  article,
  ...(clause === undefined ? {} : { clause }),
  title: { vi: 'Nghị định về kiểm soát thủ tục hành chính', en: 'Decree on the control of administrative procedures' },
  status: 'verified',
});

/** Decision 766/QĐ-TTg on indicators of serving citizens; its appendix was not read, the formula is that of systems that compute it. */
export const decision766: Basis = {
  document: '766/QĐ-TTg',
  issuedOn: '2022-06-23',
  title: {
    vi: 'Quyết định phê duyệt Bộ chỉ số chỉ đạo, điều hành và đánh giá chất lượng phục vụ người dân, doanh nghiệp',
    en: 'Decision on the indicators of the quality of service to citizens and enterprises',
  },
  status: 'unverified',
};

/** What the operator of the national portal writes down and shows; the decision's own appendix was not read. */
export const portalPractice766: Basis = {
  document: 'Mô tả công thức tính chỉ số 766',
  title: {
    vi: 'Mô tả công thức của đơn vị vận hành Cổng Dịch vụ công quốc gia',
    en: 'Formulas as the operator of the national public service portal describes them',
  },
  status: 'unverified',
};

/** The limit for settling a denunciation, in force since 01/01/2019. The law was not read; published quotations of the article agree. */
export const denunciationLaw2018: Basis = {
  document: '25/2018/QH14',
  article: '30',
  title: { vi: 'Luật Tố cáo 2018', en: 'Law on Denunciations 2018' },
  status: 'unverified',
};
