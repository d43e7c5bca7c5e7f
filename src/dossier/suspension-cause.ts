/** What a suspended dossier waits for: the applicant, a payment, the end of an incident such as an announced outage, or another agency. */
export type SuspensionCause = 'applicant' | 'payment' | 'incident' | 'other-agency';

/** Every cause of a suspension. */
export const suspensionCauses: readonly SuspensionCause[] = ['applicant', 'payment', 'incident', 'other-agency'];

/** Whether events of a kind name a cause: what is suspended for one is resumed for the same. */
export const isOfSuspension = (kind: string): boolean => kind === 'suspended' || kind === 'resumed';
