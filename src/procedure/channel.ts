/**
 * How a dossier is filed or a result returned (cách thức thực hiện): at the desk, online, by public post, at home, at a kiosk. Systems
 * that synchronise know the first three as 1 (in person), 2 (online) and 3 (postal).
 */
export type Channel = 'in-person' | 'online' | 'postal' | 'at-home' | 'kiosk';

/** Every {@link Channel}, in the order in which they are shown. */
export const channels: readonly Channel[] = /* @__PURE__ */ Object.freeze([
  'in-person',
  'online',
  'postal',
  'at-home',
  'kiosk',
] as const);
