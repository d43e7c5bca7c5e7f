/** What to do with a stratum of one first-stage unit, whose variance the sample does not tell: {@link SurveyDesign.lonelyPsu}. */
export type LonelyPsu = 'fail' | 'adjust' | 'average' | 'remove' | 'certainty';

/** How many units a stage was drawn from: the fact that tells, one number for all, or a number for each stratum. */
export type StageSize = string | number | Readonly<Record<string, number>>;

/** Weights are made to sum to what is known of the population, cell by cell (post-stratification). */
export type PostStratification = {
  /** Cell by cell. */
  readonly kind: 'post-stratify';
  /** The fact that tells a ballot's cell. */
  readonly by: string;
  /** How many people are in each cell; every cell has ballots, and every ballot a cell. */
  readonly population: Readonly<Record<string, number>>;
};

/** Weights are made to sum to several known margins in turn, until they do to all (raking, iterative proportional fitting: Deming and Stephan 1940). */
export type Raking = {
  /** Margin by margin. */
  readonly kind: 'rake';
  /** The margins, in the order they are fitted; their populations have one sum. */
  readonly margins: readonly Omit<PostStratification, 'kind'>[];
  /** How far from its population a cell may stay, as a part of it; above 0 and below 1. By default 1e-10. */
  readonly tolerance?: number;
  /** How many times all margins are fitted at most. By default 200. */
  readonly iterations?: number;
};

/** How the ballots were drawn: what every figure's variance is made of. Without any property they are a simple random sample of a population without end. */
export type SurveyDesign = {
  /** The fact that names the stratum a ballot was drawn in; one stratum without it. */
  readonly strata?: string;
  /** The facts that name the units drawn at each stage, the first stage first: communes, then villages. Without it ballots themselves were drawn. */
  readonly clusters?: readonly string[];
  /**
   * The fact with a ballot's weight, above 0: how many people it speaks for. Without it weights follow from `fpc` when that tells every stage (N / n, multiplied
   * over the stages), and are 1 else.
   */
  readonly weights?: string;
  /**
   * How many units each stage was drawn from, for the finite population correction: above 1 as many units, up to 1 that part of them. One more entry than
   * there are clusters says that ballots were drawn within the last of them. A stage without an entry adds nothing of its own to the variance, unless it is the
   * first, which is then taken to be drawn from units without end.
   */
  readonly fpc?: readonly StageSize[];
  /** Whether clusters are named anew in every stratum, so that `1` in two strata is two clusters. By default they are not, and one in two strata is refused. */
  readonly nested?: boolean;
  /**
   * What to do with a stratum of one first-stage unit, as the options of the same name of R survey: `fail` refuses (the default); `adjust` takes its distance from
   * the mean of all units, which is cautious; `average` gives it the mean of the other strata; `remove` and `certainty` give it no variance.
   */
  readonly lonelyPsu?: LonelyPsu;
  /** What the weights are fitted to after the fact; not with `jackknife`. */
  readonly calibration?: PostStratification | Raking;
  /**
   * How variances are made: by `linearization` (Taylor series, the default) or by the `jackknife` that leaves out one first-stage unit at a time: JK1 of one
   * stratum, JKn of several.
   */
  readonly variance?: 'linearization' | 'jackknife';
};
