import type { DossierForm, FormItem, PaperKind } from '../dossier/index.js';
import type { Basis, Bilingual } from '../kernel/index.js';
import { constant } from './constant.js';
import { decree61Apology, decree61At, reading } from './documents.js';

const circular01: Basis = {
  document: '01/2018/TT-VPCP',
  article: '9',
  issuedOn: '2018-11-23',
  title: { vi: 'Thông tư hướng dẫn Nghị định 61/2018/NĐ-CP', en: 'Circular on decree 61/2018/NĐ-CP' },
  status: 'verified',
};

/** The circular on decree 118/2025/NĐ-CP; its annex was not read, two independent programs print its names. */
const circular03: Basis = {
  document: '03/2025/TT-VPCP',
  issuedOn: '2025-09-15',
  title: { vi: 'Thông tư hướng dẫn Nghị định 118/2025/NĐ-CP', en: 'Circular on decree 118/2025/NĐ-CP' },
  status: 'unverified',
};

/** Processes of the health sector under decree 118/2025, whose six forms were read and cite the circular. */
const decision3621: Basis = {
  document: '3621/QĐ-BYT',
  issuedOn: '2025-11-24',
  title: { vi: 'Quyết định của Bộ Y tế', en: 'Decision of the Ministry of Health' },
  status: 'verified',
};

/** Letters of apology in Ho Chi Minh City, as the press tells of them; the decision itself was not read. */
export const decision5157: Basis = {
  document: '5157/QĐ-UBND',
  issuedOn: '2016-09-30',
  title: {
    vi: 'Quyết định của Ủy ban nhân dân Thành phố Hồ Chí Minh về thư xin lỗi',
    en: 'Decision of the People’s Committee of Ho Chi Minh City on letters of apology',
  },
  url: 'http://tuoitre.vn/tin/can-biet/suc-khoe-doi-song/20161010/tphcm-thu-xin-loi-khi-giai-quyet-thu-tuc-hanh-chinh-tre-han/1185838.html',
  status: 'unverified',
};

const NAMES = {
  slip: { vi: 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả', en: 'Receipt of dossier and appointment for the result' },
  supplement: { vi: 'Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ', en: 'Request to supplement and complete the dossier' },
  refusal: { vi: 'Phiếu từ chối tiếp nhận giải quyết hồ sơ', en: 'Refusal to receive the dossier' },
  apology2018: { vi: 'Phiếu xin lỗi và hẹn lại ngày trả kết quả', en: 'Apology and new appointment for the result' },
  apology2025: {
    vi: 'Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết',
    en: 'Letter of apology and request for more time',
  },
  apology3621: {
    vi: 'Phiếu xin lỗi và đề nghị gia hạn thời gian giải quyết',
    en: 'Apology and request for more time',
  },
  stop: { vi: 'Thông báo dừng giải quyết hồ sơ', en: 'Notice that handling was stopped' },
  sheet: { vi: 'Phiếu kiểm soát quá trình giải quyết hồ sơ', en: 'Control sheet of the handling of the dossier' },
  register: { vi: 'Sổ theo dõi hồ sơ', en: 'Dossier register' },
  apologyHcmc: { vi: 'Thư xin lỗi', en: 'Letter of apology' },
} as const satisfies Readonly<Record<string, Bilingual>>;

type Rest = Pick<DossierForm, 'ifAny' | 'signedBy'>;
type FormDraft = readonly [kind: PaperKind, name: Bilingual, contents: readonly FormItem[] | null, rest?: Rest];

/** The forms of a document, numbered as they stand. */
const numbered = (basis: readonly [Basis, ...Basis[]], drafts: readonly FormDraft[]): readonly DossierForm[] =>
  drafts.map(([kind, name, contents, rest], at) => ({
    circular: basis[0].document,
    name,
    kind,
    number: `0${at + 1}`,
    contents,
    ...rest,
    basis,
  }));

/** The forms of 2018. What decree 61 itself asks for is required; what else the annex prints was not read. */
const forms2018 = (): readonly DossierForm[] => {
  const received = decree61At('17', '1');
  const of = (number: string, kind: PaperKind, name: Bilingual, contents: DossierForm['contents'], law?: Basis) => ({
    circular: circular01.document,
    name,
    kind,
    number,
    contents,
    since: '2019-01-06',
    basis: law === undefined ? [circular01] : [circular01, law],
  });
  return [
    of('01', 'appointment-slip', NAMES.slip, null),
    of('02', 'supplement-request', NAMES.supplement, ['items'], decree61At('15', '3')),
    of('03', 'refusal', NAMES.refusal, ['reason'], received),
    of('04', 'apology', NAMES.apology2018, ['apology', 'reason', 'newDate'], decree61Apology),
    of('05', 'control-sheet', NAMES.sheet, null),
    of('06', 'register', NAMES.register, null),
  ];
};

const SLIP: FormDraft = [
  'appointment-slip',
  NAMES.slip,
  [
    'dossierCode',
    'applicant',
    'identifier',
    'address',
    'phone',
    'email',
    'procedure',
    'documents',
    'sets',
    'limit',
    'receivedAt',
    'dueAt',
    'place',
    'bookNumber',
    'signature',
  ],
  { ifAny: ['agent'], signedBy: 'both' },
];
const SUPPLEMENT: FormDraft = [
  'supplement-request',
  NAMES.supplement,
  ['items', 'reason', 'contact', 'signature'],
  { signedBy: 'official' },
];
const REFUSAL: FormDraft = [
  'refusal',
  NAMES.refusal,
  ['applicant', 'identifier', 'procedure', 'reason'],
  { ifAny: ['dossierCode'] },
];
const apology = (name: Bilingual): FormDraft => [
  'apology',
  name,
  ['receivedAt', 'procedure', 'identifier', 'dossierCode', 'dueAt', 'reason', 'apology', 'newDate', 'signature'],
  { signedBy: 'head' },
];
const SHEET: FormDraft = ['control-sheet', NAMES.sheet, ['handOvers']];
const REGISTER: FormDraft = [
  'register',
  NAMES.register,
  [
    'dossierCode',
    'procedure',
    'applicant',
    'address',
    'phone',
    'leadAgency',
    'receivedAt',
    'dueAt',
    'returnedAt',
    'returnChannel',
    'signature',
  ],
];

/** In the annex of 2025 the stop notice has taken the number of the control sheet. Of it the decision tells nothing. */
const forms2025 = (): readonly DossierForm[] =>
  numbered(
    [circular03, reading(decision3621)],
    [SLIP, SUPPLEMENT, REFUSAL, apology(NAMES.apology2025), ['stop-notice', NAMES.stop, null], SHEET, REGISTER],
  ).map((form) => (form.contents === null ? { ...form, basis: [circular03] } : form));

/** The same forms as the Ministry of Health prints them, without a stop notice. */
const forms3621 = (): readonly DossierForm[] =>
  numbered([decision3621], [SLIP, SUPPLEMENT, REFUSAL, apology(NAMES.apology3621), SHEET, REGISTER]);

/** Seven items: whom, for what, its number, where it stands, why, until when, and the apology itself. */
const localForms = (): readonly DossierForm[] => [
  {
    circular: decision5157.document,
    name: NAMES.apologyHcmc,
    kind: 'apology',
    contents: ['applicant', 'procedure', 'dossierCode', 'state', 'reason', 'newDate', 'apology'],
    signedBy: 'head',
    basis: [decision5157],
  },
];

/**
 * The forms of the one-stop desk, each by its document: circular 01/2018/TT-VPCP, circular 03/2025/TT-VPCP, decision 3621/QĐ-BYT, which prints the forms of
 * 2025, and a local one, decision 5157/QĐ-UBND of Ho Chi Minh City. Find one with `formOf` by document and name or kind: numbers changed their meaning
 * between the circulars.
 *
 * The names of 2018 were read in the circular; of its contents only those that decree 61/2018 asks for. The names of 2025 are
 * `unverified`, and that their contents are those decision 3621 prints is so too; what the stop notice contains nobody read.
 *
 * @example
 * ```ts
 * import { forms } from 'motcua/vn';
 *
 * const numbered05 = forms.filter(({ number }) => number === '05').map(({ kind }) => kind);
 * numbered05; // => ['control-sheet', 'stop-notice', 'control-sheet']
 * ```
 */
export const forms: readonly DossierForm[] = /* @__PURE__ */ constant(() => [
  ...forms2018(),
  ...forms2025(),
  ...forms3621(),
  ...localForms(),
]);
