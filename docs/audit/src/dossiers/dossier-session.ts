import type { Locale } from 'motcua';
import { answer, refused } from '../page/answer.ts';
import type { Content } from '../page/element.ts';
import type { FormProblems } from '../page/form-problems.ts';
import type { Language } from '../page/language.ts';
import { inPlace } from './in-place.ts';
import { isOfSame, type Matching, noMatching } from './matching.ts';
import { matchingPanel } from './matching-panel.ts';
import { progressBar } from './progress-bar.ts';
import type { SourceName } from './report-summary.ts';
import type { DossierNews, DossierRequest } from './request.ts';
import { refusedFile, shownReport } from './shown-report.ts';
import { dossierJobs } from './start-worker.ts';
import { dossierWords as words } from './words.ts';

/** What is asked of a file by the form. */
export type Asked = Omit<DossierRequest, 'matching'>;

/** The answers on files, one after the other, and what is said of their columns and words. */
export type DossierSession = {
  readonly content: readonly Content[];
  readonly run: (asked: Asked, source: SourceName) => void;
  readonly refuse: (problems: FormProblems) => void;
  /** Stops what is being done: it is no longer of what stands in the form. */
  readonly stop: () => void;
  /** Stops what is being done, and takes the answer away. */
  readonly clear: () => void;
};

type News = Exclude<DossierNews, { readonly kind: 'progress' }>;

const understoodOf = (news: News) => (news.kind === 'done' ? news.report.understood : news.understood);

/**
 * Answers beside the page, with a bar while they are computed.
 *
 * @param again - Called after a choice in the answer: whatever stands in the form is to be answered again.
 */
export function dossierSession(language: Language, script: string, again: () => void): DossierSession {
  const place = answer(language, 'dossier-answer');
  const bar = progressBar(language);
  const jobs = dossierJobs(script);
  let matching = noMatching();
  let isAgain = false;

  /** Says of the answer whether it is about to change. */
  const busy = (isBusy: boolean) => {
    document.querySelector('#dossier-answer')?.setAttribute('aria-busy', String(isBusy));
  };
  const choose = (chosen: Matching) => {
    matching = chosen;
    isAgain = true;
    busy(true);
    again();
  };
  const put =
    (news: News, source: SourceName) =>
    (locale: Locale): readonly Content[] => {
      const understood = understoodOf(news);
      const panel = understood === null ? [] : matchingPanel({ understood, matching, locale, choose });
      if (news.kind === 'done') return shownReport(news.report, source, { locale, panel });
      return refusedFile(news.problems, { locale, panel });
    };
  const show = (news: News, source: SourceName) => {
    const headings = understoodOf(news)?.headings ?? [];
    if (!isOfSame(matching.headings, headings)) matching = noMatching(headings);
    // a choice was made in the answer itself: whoever made it stays where it was made
    if (isAgain) inPlace(place.element, () => place.show(put(news, source)));
    else place.show(put(news, source));
  };
  const stop = () => {
    jobs.stop();
    bar.hide();
    busy(false);
    isAgain = false;
  };
  const clear = () => {
    stop();
    place.clear();
  };
  bar.onStop(() => {
    clear();
    bar.hide(words.stopped);
  });
  return {
    content: [bar.element, place.element],
    run: (request, source) => {
      bar.show({ stage: 'reading', done: 0, total: 1 });
      jobs.start({ ...request, matching }, (news) => {
        if (news.kind === 'progress') return bar.show(news);
        show(news, source);
        stop();
      });
    },
    refuse: (problems) => {
      stop();
      place.show((locale) => refused(problems[locale], locale));
    },
    stop,
    clear,
  };
}
