import type { Bilingual } from 'motcua/narrator';
import { element } from '../page/element.ts';
import { spoken } from '../page/field.ts';
import type { Language } from '../page/language.ts';
import type { DossierNews } from './request.ts';
import { dossierWords, stageWords } from './words.ts';

type Progress = Omit<Extract<DossierNews, { kind: 'progress' }>, 'kind'>;

/** Every how many percent whoever hears the page is told. */
const TOLD_EVERY = 25;

/** A bar that says how far it has come, with a button that stops it. */
export function progressBar(language: Language) {
  const bar = element('progress', { max: 100, value: 0 });
  language.say((text) => bar.setAttribute('aria-label', text), dossierWords.progress);
  const status = element('p', { role: 'status' });
  const stop = spoken(language, 'button', dossierWords.stop, { type: 'button', class: 'quiet' });
  const place = element('div', { class: 'progress', hidden: true }, bar, stop);
  let told = '';
  const tell = (text: string) => {
    if (text !== told) status.textContent = text;
    told = text;
  };
  return {
    element: element('div', {}, place, status),
    onStop: (then: () => void) => stop.addEventListener('click', then),
    show: ({ stage, done, total }: Progress) => {
      const percent = total === 0 ? 100 : Math.floor((100 * done) / total);
      place.hidden = false;
      bar.value = percent;
      tell(`${stageWords[stage][language.locale()]}: ${TOLD_EVERY * Math.floor(percent / TOLD_EVERY)}%`);
    },
    hide: (why?: Bilingual) => {
      place.hidden = true;
      tell(why === undefined ? '' : why[language.locale()]);
    },
  };
}
