/** A stage of drawing, compiled: units within strata, the strata of a later stage being the units of the one above. */
export type Stage = {
  /** The unit of each ballot. */
  readonly unitOf: Int32Array;
  /** The stratum of each unit. */
  readonly stratumOf: Int32Array;
  /** What the strata are called. */
  readonly names: readonly string[];
  /** How many units were drawn in each stratum. */
  readonly drawn: Float64Array;
  /** How many they were drawn from; without end where the design does not tell. */
  readonly size: Float64Array;
};

/** The part of the units of a stratum that was drawn; 0 of units without end. */
export const fractionOf = ({ drawn, size }: Stage, stratum: number): number =>
  (drawn[stratum] as number) / (size[stratum] as number);

/** Where this part of a stratum or less was left, it counts as taken whole; as in R survey. */
const WHOLE = 1e-7;

/** Whether all units of a stratum were drawn. */
export const isTakenWhole = (stage: Stage, stratum: number): boolean => 1 - fractionOf(stage, stratum) < WHOLE;
