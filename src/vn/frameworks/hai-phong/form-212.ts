import type { Bands, Bilingual, Criterion, Framework } from '../../../score/index.js';
import { decision212 } from './decision-212.js';

/** What one form has of its own. */
export type Form212 = {
  readonly id: string;
  readonly version?: string;
  readonly annex: string;
  readonly names: Bilingual;
  /** Part I, of 20 points. */
  readonly general: Criterion;
  /** Part II, of 80. */
  readonly results: { readonly names: Bilingual; readonly children: readonly Criterion[] };
  readonly bands: Bands;
};

/** A form of decision 212: two parts of 100 points, since 01/12/2025. */
export const form212 = ({ id, version = '2025', annex, names, general, results, bands }: Form212): Framework => ({
  id: `hai-phong-212-${id}`,
  version,
  names,
  since: '2025-12-01',
  root: { code: 'ROOT', names, max: 100, children: [general, { code: 'II', max: 80, ...results }] },
  bands,
  basis: [decision212(annex), decision212('9', '1')],
});
