import { download } from '../offline/download.ts';
import type { OfflineState } from '../offline/names.ts';
import { formatDate } from '../site/format.ts';
import { announceVersion, forget, loadManifest, megabytes, onVersion, type Version } from './offline-version.ts';

/**
 * For readers who saved the site: offers a newer version, and tells a tab whose version was replaced by another tab.
 * Nothing is loaded anew before the reader says so, since a form may be half filled.
 */
export async function watchVersion(base: string, state: OfflineState): Promise<void> {
  onVersion((other) => {
    if (other.version !== state.version) show(other, async () => location.reload());
  });
  const manifest = await loadManifest(base);
  if (!manifest) return;
  if (!manifest.enabled) {
    await forget(base);
    return;
  }
  if (manifest.version === state.version) return;
  show(manifest, async (say) => {
    const tools = { caches, fetch: (...args: Parameters<typeof fetch>) => fetch(...args), base };
    const end = await download(
      manifest,
      tools,
      ({ bytes, bytesDone }) => say(`${megabytes(bytesDone)} von ${megabytes(bytes)}`),
      new AbortController().signal,
    ).catch(() => 'full' as const);
    if (end === 'complete') {
      announceVersion(manifest);
      location.reload();
    } else say('Die neue Fassung konnte nicht geladen werden. Sie lesen weiter die gespeicherte.');
  });
}

/** One notice at a time, in the flow of the page above its content. */
function show({ built }: Version, load: (say: (message: string) => void) => Promise<void>): void {
  document.querySelector('.version-notice')?.remove();
  const notice = document.createElement('section');
  notice.className = 'version-notice';
  notice.setAttribute('aria-label', 'Neue Fassung');
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  const now = document.createElement('button');
  now.type = 'button';
  now.className = 'button button-primary';
  now.textContent = `Neue Fassung vom ${formatDate(built)} – neu laden`;
  const later = document.createElement('button');
  later.type = 'button';
  later.className = 'button';
  later.textContent = 'Später';
  now.addEventListener('click', () => {
    now.disabled = true;
    void load((message) => {
      status.textContent = message;
    }).finally(() => {
      now.disabled = false;
    });
  });
  later.addEventListener('click', () => notice.remove());
  notice.append(now, later, status);
  document.querySelector('main')?.before(notice);
}
