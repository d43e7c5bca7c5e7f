import type { Basis } from '../kernel/index.js';
import type { RepealedText } from '../procedure/index.js';
import { constant } from './constant.js';

const decree224: Basis = {
  document: '224/2026/NĐ-CP',
  article: '90',
  clause: '2(b)',
  issuedOn: '2026-06-24',
  title: { vi: 'Nghị định thi hành Luật Chuyển đổi số', en: 'Decree implementing the Law on Digital Transformation' },
  status: 'verified',
};

/** Texts whose successor was read or cited; the clause of the successor that repeals them was not read. */
const succeeded = (document: string, since: string, by: string): RepealedText => ({
  document,
  since,
  by,
  basis: [{ document: by, status: 'unverified' }],
});

/**
 * Legal texts that are no longer in force from a day on and that records of procedures still cite, for the import of such records.
 * `unverified` where the repealing clause itself was not read. A text that is missing here may be repealed all the same. Of the Law on
 * Civil Status 2014 the day is still to come: dossiers received before it keep the old law.
 *
 * @example
 * ```ts
 * import { repealedTexts } from 'motcua/vn';
 *
 * const inForceNoMore = repealedTexts.filter(({ since }) => since <= '2026-11-21').map(({ document }) => document);
 * inForceNoMore.includes('42/2022/NĐ-CP'); // => true
 * inForceNoMore.includes('60/2014/QH13'); // => false
 * ```
 */
export const repealedTexts: readonly RepealedText[] = /* @__PURE__ */ constant(() => [
  succeeded('09/2015/QĐ-TTg', '2018-06-21', '61/2018/NĐ-CP'),
  succeeded('10/2012/QH13', '2021-01-01', '45/2019/QH14'),
  succeeded('61/2018/NĐ-CP', '2025-07-01', '118/2025/NĐ-CP'),
  succeeded('107/2021/NĐ-CP', '2025-07-01', '118/2025/NĐ-CP'),
  { document: '42/2022/NĐ-CP', since: '2026-07-01', by: '224/2026/NĐ-CP', basis: [decree224] },
  succeeded('60/2014/QH13', '2027-03-01', '03/2026/QH16'),
]);
