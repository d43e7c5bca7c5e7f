import type { ShareIntervalMethod } from 'motcua/survey';

/** Every way to make the interval of a share. */
export const METHODS: readonly ShareIntervalMethod[] = [
  'wilson',
  'wilson-cc',
  'logit',
  'beta',
  'agresti-coull',
  'jeffreys',
  'arcsine',
  'anscombe',
  'plain',
];
