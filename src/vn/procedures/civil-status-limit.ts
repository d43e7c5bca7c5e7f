import type { Basis } from '../../kernel/index.js';
import type { Limits, Procedure } from '../../procedure/index.js';
import { civilStatusLaw, civilStatusLaw2026 } from '../documents.js';
import { record, sameDayUntil15, unclearRecord } from './parts.js';

/**
 * A civil-status act that is due the same day: up to the last day of the law of 2014, and since then, for the record names no other limit and nobody
 * read the law of 2026.
 */
export function civilStatusLimit(act: Procedure, unread: Pick<Limits, 'unread'> = {}): readonly Procedure[] {
  const by = (law: Basis, ...records: readonly Basis[]): Limits => ({
    statutory: sameDayUntil15(law),
    ...unread,
    basis: [law, ...records],
  });
  return [
    { ...act, limits: by(civilStatusLaw, ...record), until: '2027-02-28' },
    { ...act, limits: by(civilStatusLaw2026, ...unclearRecord), since: '2027-03-01' },
  ];
}
