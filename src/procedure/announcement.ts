import type { CivilDate } from '../kernel/index.js';

/** The decision that announces a procedure (quyết định công bố), and what was done with it. */
export type Announcement = {
  /** Its number, `163/QĐ-BTP`. */
  readonly decision: string;
  /** Who issued it. */
  readonly issuedBy?: 'ministry' | 'province';
  /** The day it was signed. */
  readonly signedOn?: CivilDate;
  /** The day the procedure it announces takes effect. */
  readonly effectiveOn?: CivilDate;
  /** Whether the procedure was made in the shortened way (trình tự, thủ tục rút gọn). */
  readonly shortened?: boolean;
  /** The day it was entered and published in the national database. */
  readonly enteredOn?: CivilDate;
  /** The day it was posted at the office, on paper or on a screen (niêm yết). */
  readonly postedOn?: CivilDate;
};
