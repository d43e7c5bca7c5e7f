import { dossierWorker } from './dossiers/dossier-worker.ts';
import { page } from './page/page.ts';

// the page and its worker are one script: the page hands its own text to the worker
if (typeof document === 'undefined') dossierWorker();
else page();
