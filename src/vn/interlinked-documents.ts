import type { Basis } from '../kernel/index.js';

// The law of the groups of procedures that are interlinked electronically, read in a third-party copy of the decree that amended it.

/** A provision of decree 63/2024 as decree 301/2026 amended it, in force since 01/09/2026. */
export const decree63of2024 = (article: string, clause: string): Basis => ({
  document: '63/2024/NĐ-CP',
  article,
  clause,
  issuedOn: '2024-06-10',
  title: {
    vi: 'Nghị định về liên thông điện tử hai nhóm thủ tục hành chính',
    en: 'Decree on two groups of procedures interlinked electronically',
  },
  status: 'verified',
});

/** A provision of the decree that amended it. */
export const decree301 = (article: string, clause?: string): Basis => ({
  document: '301/2026/NĐ-CP',
  article,
  ...(clause === undefined ? {} : { clause }),
  issuedOn: '2026-07-30',
  title: { vi: 'Nghị định sửa đổi Nghị định 63/2024/NĐ-CP', en: 'Decree amending decree 63/2024/NĐ-CP' },
  status: 'verified',
});
