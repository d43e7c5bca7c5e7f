/** A value of the oracle file: JSON as R wrote it. */
export type Cell = number | string | boolean | null;

/** A dataset by columns. */
export type Dataset = { readonly n: number; readonly columns: Readonly<Record<string, readonly Cell[]>> };

/** A node of a framework as the file describes it. */
export type OracleNode = {
  readonly iCode: string;
  readonly Level?: number;
  readonly Parent?: string;
  readonly Direction: 1 | -1;
  readonly Weight: number;
  readonly Type: string;
};

/** A case: what was asked of R, and what it answered. */
export type Vector = {
  readonly id: string;
  readonly op: string;
  // biome-ignore lint/suspicious/noExplicitAny: each kind of question has arguments of its own
  readonly args: any;
  readonly expected: unknown;
  readonly rel_tol: number;
};

/** What a question is answered from. */
export type World = {
  readonly datasets: Readonly<Record<string, Dataset>>;
  readonly frameworks: Readonly<Record<string, { readonly nodes: readonly OracleNode[] }>>;
};

/** How the library answers one kind of question. */
export type Op = {
  /** An object of the shape of `expected`, with the answers of the library. */
  readonly answer: (vector: Vector, world: World) => unknown;
  /** Places of `expected` that are not asked of the library, or are compared elsewhere. */
  readonly leftOut?: readonly RegExp[];
  /** How near is near enough to 0, where R is a rounding of doubles away from it. */
  readonly floor?: number;
};
