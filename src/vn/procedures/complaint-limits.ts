import type { Basis } from '../../kernel/index.js';
import type { Limits, ProcedureCase } from '../../procedure/index.js';
import { calendarDays } from './parts.js';

// The first settlement of a complaint, counted from its acceptance, as records of the portal and quotations of the article have it; the law
// itself was not read.

export const complaintLaw: Basis = {
  document: '02/2011/QH13',
  article: '28',
  title: { vi: 'Luật Khiếu nại 2011', en: 'Law on Complaints 2011' },
  status: 'unverified',
};

const complaint = (ordinary: number, complex: number): Limits => ({
  statutory: calendarDays(ordinary),
  extensions: [{ when: 'Vụ việc phức tạp', upTo: calendarDays(complex), basis: [complaintLaw] }],
  basis: [complaintLaw],
});

/** 30 days, up to 45 when complex. */
export const firstComplaint = (): Limits => complaint(30, 45);

/** 45 days, up to 60 when complex, where it is far to travel. */
export const remoteComplaint = (): ProcedureCase => ({
  code: 'remote',
  name: 'Vùng sâu, vùng xa đi lại khó khăn',
  limits: complaint(45, 60),
});
