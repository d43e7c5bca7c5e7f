/** What indicators ask of a dossier beside its dates; each rides on the event by which it became so, and the latest word counts. */
export type DossierFacts = {
  /** The result is an electronic document with legal force. */
  readonly electronicResult?: boolean;
  /** The papers of the dossier are digitised. */
  readonly digitised?: boolean;
  /** Papers were not asked for because a database holds them. */
  readonly dataReused?: boolean;
  /** Fees were paid online. */
  readonly paidOnline?: boolean;
  /** The code of the cause of lateness, from the caller's own list. */
  readonly latenessCause?: string;
  /** How many times the applicant came because of this event; visits of all events add up. */
  readonly visits?: number;
};
