import type { DossierNews, DossierRequest } from './request.ts';

type Policy = { readonly createScriptURL: (url: string) => string };

/** Where the browser has trusted types, the only policy of the page: what it makes a script of is the page's own script. */
function trusted(url: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: { createPolicy: (name: string, rules: Policy) => Policy } };
  return trustedTypes === undefined ? url : policyOf(trustedTypes).createScriptURL(url);
}

const policyOf = (types: { createPolicy: (name: string, rules: Policy) => Policy }) =>
  types.createPolicy('audit-worker', { createScriptURL: (url) => url });

/** A worker out of the text of a script: a page that was opened as a file may not load another file as one. */
function workerOf(script: string): { readonly start: () => Worker } {
  const url = trusted(URL.createObjectURL(new Blob([script], { type: 'text/javascript' })));
  return { start: () => new Worker(url) };
}

/** A worker that is busy with one request at a time. */
export type DossierJobs = {
  /** Starts a request; whatever was being done is given up. */
  readonly start: (request: DossierRequest, told: (news: DossierNews) => void) => void;
  readonly stop: () => void;
};

/** What computes reports beside the page, so that it answers all the while. */
export function dossierJobs(script: string): DossierJobs {
  let workers: ReturnType<typeof workerOf> | null = null;
  let running: Worker | null = null;
  const stop = () => {
    running?.terminate();
    running = null;
  };
  return {
    stop,
    start: (request, told) => {
      stop();
      workers ??= workerOf(script);
      const worker = workers.start();
      running = worker;
      worker.onmessage = ({ data }: MessageEvent<DossierNews>) => {
        if (data.kind !== 'progress') stop();
        told(data);
      };
      worker.onerror = ({ message }) => {
        stop();
        told({
          kind: 'refused',
          problems: [{ code: 'audit/unexpected', path: [], severity: 'error', value: message ?? '' }],
          understood: null,
        });
      };
      worker.postMessage(request);
    },
  };
}
