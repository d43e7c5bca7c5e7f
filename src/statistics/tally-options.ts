import type { ClassifyOptions, DossierState } from '../dossier/index.js';
import type { CivilDate } from '../kernel/index.js';
import type { Period } from './period.js';
import type { TallyKeyName } from './tally.js';

/** A key of the caller's own: its name, and what it makes of a dossier. The same name must always mean the same. */
export type OwnKey = {
  /** What it is called in the tally. */
  readonly name: string;
  /**
   * The value of a dossier; `null` when it has none.
   *
   * @param state - The dossier.
   */
  readonly of: (state: DossierState) => string | null;
};

/** By what dossiers are told apart. */
export type TallyKey = TallyKeyName | OwnKey;

/**
 * Whose dossier it is when it passes several agencies, so that each is counted once: the agency that answers for it, the desk that received it,
 * or the agency that ended it (while it is open, the one that answers: so by unit reports do not go on from period to period).
 */
export type CountedAt = 'competent' | 'desk' | 'ended-by';

/** What is measured beside the counts. */
export type Measure = 'late-days' | 'causes' | 'facts';

/** What a tally counts, and how. All of it but `levelOf` and the making of own keys goes into its digest. */
export type TallyOptions = {
  /** The period, or with the key `period` several, each with a last day of its own: a state counts in the one that ends on its `on`. */
  readonly period: Period | readonly Period[];
  /** By what dossiers are told apart, up to 16; none, the default, gives one cell. */
  readonly keys?: readonly TallyKey[];
  /** What was entered after this day must not be known to any state; `null`, the default, when states know all that was ever entered. */
  readonly knownOn?: CivilDate | null;
  /** The due date that was kept or not; `lawful` by default. */
  readonly against?: ClassifyOptions['against'];
  /** How finely days are compared; `day` by default. */
  readonly granularity?: ClassifyOptions['granularity'];
  /** Whose dossier it is; `competent` by default. */
  readonly countedAt?: CountedAt;
  /** In which days lateness is counted; `working` by default. */
  readonly lateIn?: 'working' | 'calendar';
  /** What is measured beside the counts; by default all. */
  readonly measures?: readonly Measure[];
  /** The units and procedures there are. A dossier of any other is an orphan: counted, in a cell of its own that says so. */
  readonly known?: {
    /** Codes of units. */
    readonly unit?: Iterable<string>;
    /** Codes of procedures. */
    readonly procedure?: Iterable<string>;
  };
  /**
   * The level of a unit, for the key `level`; `null` when it is not known.
   *
   * @param unit - The code of the unit.
   */
  readonly levelOf?: (unit: string) => string | null;
};
