import fc from 'fast-check';

/** So many runs, or as few as the configuration of all properties asks for. */
export const runs = (many: number): number => Math.min(many, fc.readConfigureGlobal().numRuns ?? many);
