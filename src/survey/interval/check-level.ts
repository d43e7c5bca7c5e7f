import { refuse } from '../../kernel/inside.js';

/** Refuses what is no level of an interval. */
export function checkLevel(level: number, path: readonly (string | number)[] = ['level']): void {
  if (!(Number.isFinite(level) && level > 0 && level < 1)) {
    refuse('survey/not-a-level', { path, value: level, accepted: 'above 0 and below 1, such as 0.95' });
  }
}
