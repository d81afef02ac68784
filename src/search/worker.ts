import type { WorkerRequest } from './browser/messages.ts';
import { WorkerSession } from './browser/worker-session.ts';
import { openSearch } from './engine/open.ts';
import { HttpFiles } from './files/http-files.ts';
import type { PagefindModule } from './pagefind/module.ts';

/** Entry of the Web Worker: everything heavy of the search runs here. */
const session = new WorkerSession(
  (base) =>
    openSearch(new HttpFiles(base), {
      address: (folder) => `${base}${folder}/`,
      load: async (script) => (await import(/* @vite-ignore */ base + script)) as PagefindModule,
    }),
  (answer) => postMessage(answer),
);

addEventListener('message', ({ data }: MessageEvent<WorkerRequest>) => void session.handle(data));
