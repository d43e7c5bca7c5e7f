import type { Limits, Procedure } from '../../procedure/index.js';
import { civilStatusLaw, civilStatusLaw2026 } from '../documents.js';
import { record, sameDayUntil15, unclearRecord } from './parts.js';

/**
 * A civil-status act that is due the same day: up to the last day of the law of 2014, and since then, for the record names no other limit and nobody
 * read the law of 2026.
 */
export function civilStatusLimit(act: Procedure, unread: Pick<Limits, 'unread'> = {}): readonly Procedure[] {
  const limits = { statutory: sameDayUntil15, ...unread };
  return [
    { ...act, limits: { ...limits, basis: [civilStatusLaw, ...record] }, until: '2027-02-28' },
    { ...act, limits: { ...limits, basis: [civilStatusLaw2026, ...unclearRecord] }, since: '2027-03-01' },
  ];
}
