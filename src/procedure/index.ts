export type { PortalFinding, PortalFindingCode } from './portal/finding-codes.js';
export { portalFindingSeverities } from './portal/finding-codes.js';
export type { PortalImport, PortalImportOptions } from './portal/procedure-from-portal.js';
export { procedureFromPortal } from './portal/procedure-from-portal.js';
export type { Procedure } from './procedure.js';
