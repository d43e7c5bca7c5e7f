/** So many of so many: the two numbers a share is made of. A denominator of 0 means that nothing was asked, and there is no rate. */
export type Count = {
  /** How many of them, a whole number from 0 to the denominator. */
  readonly numerator: number;
  /** Of how many. */
  readonly denominator: number;
};
