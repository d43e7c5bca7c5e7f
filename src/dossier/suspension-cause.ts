/** What a suspended dossier waits for: the applicant, a payment, the end of an incident such as an announced outage, or another agency. */
export type SuspensionCause = 'applicant' | 'payment' | 'incident' | 'other-agency';
