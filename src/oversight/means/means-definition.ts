import type { Bilingual } from '../../kernel/index.js';

/**
 * What a figure of staff or means stands against. `ceiling`: a number that is not to be exceeded and need not be reached. `whole`: all there are, of which it is a
 * share. `nothing`: it is an amount on its own.
 */
export type MeansAgainst = 'ceiling' | 'whole' | 'nothing';

/** What a figure of staff or means is. */
export type MeansDefinition = {
  /** Its code. */
  readonly code: string;
  /** What it is called. */
  readonly names: Bilingual;
  /** What is counted; `person`, `computer`. */
  readonly measure: string;
  /** What it stands against. */
  readonly against: MeansAgainst;
};
