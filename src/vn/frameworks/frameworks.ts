import type { Bands, Framework } from '../../score/index.js';
import { constant } from '../constant.js';
import { frameworkTt01Agency, frameworkTt01Officer } from './circular-01-2018.js';
import { frameworksPci } from './competitiveness.js';
import { framework766 } from './decision-766.js';
import { frameworkPapi } from './governance.js';
import { type HaiPhong212, haiPhong212 } from './hai-phong/hai-phong-212.js';
import { legalAccessBands } from './legal-access.js';
import { frameworkParIndex } from './reform-index.js';

/** The published rules of Vietnamese indices. */
export type Frameworks = {
  /**
   * Decision 766/QĐ-TTg as the national portal scores in 2026: 100 points, every criterion rounded to two decimals before it is added. Inputs `766/1.1` to `766/5.4`. The rules are
   * the portal's practice and not the decision's own appendix, which was not read; the split of group 3 is inferred from published totals, and the bounds of
   * the bands are `unverified`.
   */
  readonly qd766: Framework;
  /**
   * The nine indicators of circular 01/2018/TT-VPCP for an agency, 18 points, each rounded to one decimal; one without data is not counted. Inputs `tt01/1/2`: how many dossiers have 2
   * points by indicator 1.
   */
  readonly tt01Agency: Framework;
  /** The five of them for an officer, 10 points. */
  readonly tt01Officer: Framework;
  /** The provincial competitiveness index by its weights of 2006 to 2008, 2009 to 2010, 2012, and 2013 to 2021. Inputs `pci/entry` and so on, of 1 to 10. */
  readonly pci: readonly Framework[];
  /** PAPI 2011 to 2016. Inputs `papi/participation` and so on, of 1 to 10. */
  readonly papi: Framework;
  /** PAR INDEX of provinces under decision 876/QĐ-BNV, by where points come from. Inputs `par/tham-dinh`, `par/sipas`, `par/khao-sat`, `par/ktxh`. */
  readonly parIndex: Framework;
  /** The bands and gates of access to law under decision 25/2021/QĐ-TTg, to be put into a framework of the criteria. */
  readonly legalAccess: Bands;
  /** The forms by which Hải Phòng assesses its officials, decision 212/2025/QĐ-UBND: heads, managers, staff. */
  readonly haiPhong212: HaiPhong212;
};

/**
 * The published rules of Vietnamese indices, each with its basis and how sure it is.
 *
 * @example
 * ```ts
 * import { score } from 'motcua';
 * import { frameworks } from 'motcua/vn';
 *
 * const inputs = { 'par/tham-dinh': 54.2, 'par/sipas': 8.23, 'par/khao-sat': 18.05, 'par/ktxh': 5.31 };
 * score(frameworks.parIndex, { unit: 'ninh-thuan', period: '2022', inputs }).points; // => { n: 8579n, d: 100n }
 * ```
 */
export const frameworks: Frameworks = /* @__PURE__ */ constant(() => ({
  qd766: framework766,
  tt01Agency: frameworkTt01Agency,
  tt01Officer: frameworkTt01Officer,
  pci: frameworksPci,
  papi: frameworkPapi,
  parIndex: frameworkParIndex,
  legalAccess: legalAccessBands,
  haiPhong212,
}));
