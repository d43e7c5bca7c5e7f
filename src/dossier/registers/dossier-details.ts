import type { Timeline } from '../timeline.js';

/** What registers and notices print of a dossier and its events do not tell. It is personal data, and no part of any state. */
export type DossierDetails = {
  /** The code of the dossier (mã hồ sơ). */
  readonly code: string;
  /** The name of the citizen or organisation that asks. */
  readonly applicant: string;
  /** The number by which they are identified (số định danh). */
  readonly identifier?: string;
  /** Where they live or have their seat. */
  readonly address?: string;
  /** Their telephone number, as text. */
  readonly phone?: string;
  /** Their e-mail address. */
  readonly email?: string;
  /** The body that leads the handling; by default the agency that answers for the dossier. */
  readonly leadAgency?: string;
};

/** A dossier with what is printed of it. */
export type RegisteredDossier = {
  /** Its life. */
  readonly timeline: Timeline;
  /** What its events do not tell. */
  readonly details: DossierDetails;
};
