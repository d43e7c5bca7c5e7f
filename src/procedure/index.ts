export type { PortalFinding, PortalFindingCode } from './portal/finding-codes.js';
export { portalFindingSeverities } from './portal/finding-codes.js';
export type { FindingCount, MinistryQuality, PortalQuality } from './portal/portal-quality.js';
export { portalQuality } from './portal/portal-quality.js';
export type { PortalImport, PortalImportOptions } from './portal/procedure-from-portal.js';
export { procedureFromPortal } from './portal/procedure-from-portal.js';
export type { Procedure } from './procedure.js';
export type { RepealedText } from './repealed-text.js';
