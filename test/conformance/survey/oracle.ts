/** A value of the oracle file: JSON as R wrote it. */
export type Cell = number | string | null;

/** A dataset by columns. */
export type Dataset = {
  readonly n: number;
  readonly columns: Readonly<Record<string, readonly Cell[]>>;
  readonly levels: Readonly<Record<string, readonly string[]>> | null;
};

/** A design as the file describes it. */
export type OracleDesign = {
  readonly dataset: string;
  readonly psu_and_lower_ids: readonly string[] | null;
  readonly strata: readonly string[] | null;
  readonly weights: string | null;
  readonly fpc: readonly string[] | null;
  readonly nest: boolean;
  readonly lonely_psu: string;
  readonly replicate?: string;
  readonly post_stratify?: { readonly variable: string; readonly population: Readonly<Record<string, number>> };
  readonly rake?: {
    readonly margins: readonly { readonly variable: string; readonly population: Readonly<Record<string, number>> }[];
  };
  readonly [other: string]: unknown;
};

/** A case: what was asked of R, and what it answered. */
export type Vector = {
  readonly id: string;
  readonly op: string;
  readonly design: string | null;
  // biome-ignore lint/suspicious/noExplicitAny: each kind of question has arguments of its own
  readonly args: any;
  readonly expected: unknown;
  readonly rel_tol: number;
};

/** What a kind of question is answered from. */
export type World = {
  readonly datasets: Readonly<Record<string, Dataset>>;
  readonly designs: Readonly<Record<string, OracleDesign>>;
};

/** How the library answers one kind of question. */
export type Op = {
  /** An object of the shape of `expected`, with the figures of the library; places that are left out may be absent. */
  readonly answer: (vector: Vector, world: World) => unknown;
  /** Places of `expected` that are not asked of the library, such as `methods.likelihood`. */
  readonly leftOut?: readonly RegExp[];
  /** How near is near enough to 0, where R is a rounding of doubles away from it. */
  readonly floor?: number;
};
