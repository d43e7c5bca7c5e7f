import { type Narratable, narrate } from 'motcua';

/** What the library tells, in both its languages. */
export const inBoth = (what: Narratable) => ({
  vi: narrate(what, { locale: 'vi' }),
  en: narrate(what, { locale: 'en' }),
});
