/** The figures of a row of form 06, by the number of the column as printed. */
export type Form06Columns = {
  /** Received: all. */
  readonly 3: number;
  /** Received in the period, online. */
  readonly 4: number;
  /** Received in the period, at the desk or by post. */
  readonly 5: number;
  /** Carried over from the period before. */
  readonly 6: number;
  /** Resolved: all. */
  readonly 7: number;
  /** Resolved early. */
  readonly 8: number;
  /** Resolved on time. */
  readonly 9: number;
  /** Resolved overdue. */
  readonly 10: number;
  /** Pending: all. */
  readonly 11: number;
  /** Pending, within the limit. */
  readonly 12: number;
  /** Pending, overdue. */
  readonly 13: number;
};
