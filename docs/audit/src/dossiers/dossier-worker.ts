import { problemsOf } from '../page/problem-items.ts';
import { dossierReport } from './dossier-report.ts';
import type { DossierNews, DossierRequest } from './request.ts';

/** What a worker has, as far as it is used here. */
type Worker = {
  onmessage: ((event: { readonly data: DossierRequest }) => void) | null;
  readonly postMessage: (news: DossierNews) => void;
};

/** Answers a request with news of how far it has come, and at last with the report or what is wrong. */
export function dossierWorker(worker: Worker = globalThis as unknown as Worker): void {
  worker.onmessage = ({ data }) => {
    try {
      for (const news of dossierReport(data, (told) => worker.postMessage(told))) worker.postMessage(news);
    } catch (error) {
      worker.postMessage({ kind: 'refused', problems: problemsOf(error), understood: null });
    }
  };
}
