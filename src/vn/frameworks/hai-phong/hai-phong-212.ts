import type { Framework } from '../../../score/index.js';
import { constant } from '../../constant.js';
import { headsOfHaiPhong, headsOfHaiPhongPooledTo10 } from './heads-form.js';
import { managersOfHaiPhong } from './managers-form.js';
import { staffOfHaiPhong } from './staff-form.js';

/**
 * The three forms by which Hải Phòng assesses its officials each year, decision 212/2025/QĐ-UBND of 18/11/2025, in force since 01/12/2025, each of 100 points with the bands of its
 * articles 6 and 7. Inputs are `hp212/` and the code of the criterion: points of what is judged (`hp212/I.1.a`), a count of tasks completed of those assigned (`hp212/II.3.a`).
 *
 * Gates read what no criterion has, shares as counts or numbers of 0 to 1: `hp212/criteria-completed` and `hp212/criteria-weak` of the criteria on results, `hp212/tasks-exceeded` of staff;
 * `hp212/targets-completed`, `hp212/targets-in-order`, `hp212/targets-exceeded`, `hp212/units-completed`, `hp212/units-good` of those who lead; how many
 * findings `hp212/degradation`, measures `hp212/disciplined` and units `hp212/units-corrupt` there were. That all tasks were on schedule and as required is read off the criteria of the form.
 * The 80% of targets on schedule that good asks are asked of excellent too, which article 7 does not say: a reading, `unverified`.
 *
 * Until all that a band asks is known, `bandOf` gives none. What is asked of who leads no unit is not printed; 1 asks nothing.
 *
 * Article 3 is not here: who is not assessed or has no band above completed for absence, and how many may be excellent.
 */
export type HaiPhong212 = {
  /**
   * Annex 01, heads of departments and of public service units of the city, and chairs of communes.
   *
   * In block II.5, `hp212/II.5.1.a` and `hp212/II.5.1.b` are published results, held against `hp212/II.5.1.a/city-average` and so on; `hp212/II.5.1.c` and `hp212/II.5.2.e` are `met` or
   * `not-met`; `hp212/II.5.2.a` is a share; `hp212/II.5.2.b` and `.c` are held against `hp212/II.5.2.b/target` and so on; `hp212/II.5.2.d` and `.g` count violations and late tasks.
   *
   * What was not assigned is `'not-applicable'`, its target as well, and is not assessed: the rest of the block is pooled to its printed 20 points, so that the form stays one of 100. That is a
   * reading, `unverified`: footnote 7 says 10, see `headsPooledTo10`. PAR INDEX and DDCI have no such line in the form, nor has a block of tasks: without one of them the card is incomplete.
   *
   * DDCI has 2 points and its rule pays 1, as printed: `checkFramework` warns of it, and no card comes to 100. A copy that prints 207 for II.5 shows 20 and the mark of footnote 7.
   */
  readonly heads: Framework;
  /**
   * The same form, with what was assigned of block II.5 pooled to 10 points as footnote 7 is printed, `unverified` too. With anything unassigned the form is one of 90 points, and the band above 90 is
   * out of everyone's reach. `checkFramework` warns of it. Another version of the same framework: cards of the two are not compared.
   */
  readonly headsPooledTo10: Framework;
  /** Annex 02, others who lead. Its third block of part II is printed with the number 2 once more, and is `II.3` here. */
  readonly managers: Framework;
  /**
   * Annex 03, staff. `hp212/I.4.c` is `'not-applicable'` for who has no assets to declare, and earns its maximum; `hp212/I.5` at a post without citizens, and the four other groups of part I share its
   * 4 points. That these are what footnote 2 means by the other criteria is a reading, `unverified`.
   */
  readonly staff: Framework;
};

/** The three forms of decision 212/2025/QĐ-UBND of Hải Phòng, the first in two readings. */
export const haiPhong212: HaiPhong212 = /* @__PURE__ */ constant(() => ({
  heads: headsOfHaiPhong,
  headsPooledTo10: headsOfHaiPhongPooledTo10,
  managers: managersOfHaiPhong,
  staff: staffOfHaiPhong,
}));
