/** The most events a dossier may have. */
export const MOST_EVENTS = 1_000;

/** The most rows that are read at once. */
export const MOST_ROWS = 1_000_000;
