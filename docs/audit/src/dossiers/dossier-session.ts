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
  /** Stops what is being done and takes the answer away: it is no longer of what stands in the form. */
  readonly forget: () => void;
};

type News = Exclude<DossierNews, { readonly kind: 'progress' }>;

const understoodOf = (news: News) => (news.kind === 'done' ? news.report.understood : news.understood);

/** Answers beside the page, with a bar while they are computed. */
export function dossierSession(language: Language, script: string): DossierSession {
  const place = answer(language, 'dossier-answer');
  const bar = progressBar(language);
  const jobs = dossierJobs(script);
  let asked: { readonly request: Asked; readonly source: SourceName } | null = null;
  let matching = noMatching();

  const begin = (isAgain: boolean) => {
    if (asked === null) return;
    const { request, source } = asked;
    bar.show({ stage: 'reading', done: 0, total: 1 });
    jobs.start({ ...request, matching }, (news) => {
      if (news.kind === 'progress') bar.show(news);
      else show(news, source, isAgain);
    });
  };
  const choose = (chosen: Matching) => {
    matching = chosen;
    place.element.setAttribute('aria-busy', 'true');
    begin(true);
  };
  const put =
    (news: News, source: SourceName) =>
    (locale: Locale): readonly Content[] => {
      const understood = understoodOf(news);
      const panel = understood === null ? [] : matchingPanel({ understood, matching, locale, choose });
      if (news.kind === 'done') return shownReport(news.report, source, { locale, panel });
      return refusedFile(news.problems, { locale, panel });
    };
  const show = (news: News, source: SourceName, isAgain: boolean) => {
    bar.hide();
    place.element.removeAttribute('aria-busy');
    const headings = understoodOf(news)?.headings ?? [];
    if (!isOfSame(matching.headings, headings)) matching = noMatching(headings);
    // a choice was made in the answer itself: whoever made it stays where it was made
    if (isAgain) inPlace(place.element, () => place.show(put(news, source), false));
    else place.show(put(news, source));
  };
  const forget = () => {
    jobs.stop();
    bar.hide();
    place.element.removeAttribute('aria-busy');
    place.clear();
  };
  bar.onStop(() => {
    forget();
    bar.hide(words.stopped);
  });
  return {
    content: [bar.element, place.element],
    run: (request, source) => {
      asked = { request, source };
      begin(false);
    },
    refuse: (problems) => place.show((locale) => refused(problems[locale], locale)),
    forget,
  };
}
