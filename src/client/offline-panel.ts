import { download, type Progress } from '../offline/download.ts';
import { type OfflineManifest, totalSize } from '../offline/manifest.ts';
import { deleteCaches, readState } from '../offline/names.ts';

/** „Für offline speichern“: size before, progress, pause, delete, new versions. */
const base = document.documentElement.dataset['base'] ?? '/';
for (const panel of document.querySelectorAll<HTMLElement>('[data-offline-panel]')) void start(panel);

const megabytes = (bytes: number) =>
  `${(bytes / 1024 / 1024).toLocaleString('de-DE', { maximumFractionDigits: 1 })} MB`;
const germanDay = (day: string) =>
  new Date(`${day}T00:00:00Z`).toLocaleDateString('de-DE', { dateStyle: 'long', timeZone: 'UTC' });

async function loadManifest(): Promise<OfflineManifest | undefined> {
  try {
    const response = await fetch(`${base}offline.json`, { cache: 'no-store' });
    return response.ok ? ((await response.json()) as OfflineManifest) : undefined;
  } catch {
    return undefined;
  }
}

async function start(panel: HTMLElement): Promise<void> {
  const find = <T extends HTMLElement>(name: string) => panel.querySelector<T>(`[data-offline="${name}"]`);
  const text = find('text');
  const status = find('status');
  const bar = find<HTMLProgressElement>('bar');
  const save = find<HTMLButtonElement>('save');
  const pause = find<HTMLButtonElement>('pause');
  const remove = find<HTMLButtonElement>('delete');
  if (!text || !status || !bar || !save || !pause || !remove) return;

  const say = (message: string) => {
    text.textContent = message;
  };
  const announce = (message: string) => {
    status.textContent = message;
  };
  if (!('caches' in window) || !('serviceWorker' in navigator)) {
    say(
      'Ihr Browser kann diese Seite nicht für offline speichern. Sie können einzelne Seiten drucken oder als Datei sichern.',
    );
    return;
  }
  let manifest = await loadManifest();
  if (manifest && !manifest.enabled) {
    await forget();
    say('Der Betreiber hat das Speichern für offline abgeschaltet.');
    return;
  }
  let stop: AbortController | undefined;

  const refresh = async (): Promise<void> => {
    const state = await readState(caches).catch(() => undefined);
    save.hidden = !manifest || state?.version === manifest.version;
    pause.hidden = true;
    remove.hidden = !state;
    bar.hidden = true;
    if (!manifest) {
      say(
        state
          ? `Gespeichert ist die Fassung vom ${germanDay(state.built)}. Zurzeit besteht keine Verbindung.`
          : 'Zurzeit besteht keine Verbindung. Gespeichert ist nichts.',
      );
    } else if (!state) {
      save.textContent = 'Für offline speichern';
      say(
        `Alle Seiten und die Suche, ${manifest.files.length.toLocaleString('de-DE')} Dateien, ${megabytes(totalSize(manifest.files))} zu laden. Danach funktioniert alles ohne Netz.`,
      );
    } else if (state.version === manifest.version) {
      say(`Gespeichert ist die aktuelle Fassung vom ${germanDay(state.built)}.`);
    } else {
      save.textContent = `Neue Fassung vom ${germanDay(manifest.built)} laden`;
      say(
        `Gespeichert ist die Fassung vom ${germanDay(state.built)}. Es gibt eine neue; geladen wird nur, was sich geändert hat.`,
      );
    }
  };

  save.addEventListener('click', async () => {
    manifest = (await loadManifest()) ?? manifest;
    if (!manifest) return refresh();
    const had = await readState(caches);
    const room = await navigator.storage?.estimate?.();
    if (room?.quota !== undefined && room.quota - (room.usage ?? 0) < totalSize(manifest.files) / 3) {
      say(`Auf diesem Gerät ist zu wenig Platz: frei sind ${megabytes(room.quota - (room.usage ?? 0))}.`);
      return;
    }
    await navigator.storage?.persist?.().catch(() => false);
    stop = new AbortController();
    save.hidden = true;
    pause.hidden = false;
    pause.focus();
    bar.hidden = false;
    announce('Speichern begonnen');
    const show = ({ bytes, bytesDone, files, filesDone }: Progress) => {
      bar.max = bytes;
      bar.value = bytesDone;
      say(`${megabytes(bytesDone)} von ${megabytes(bytes)}, ${filesDone} von ${files} Dateien`);
    };
    const end = await download(manifest, { caches, fetch: (...args) => fetch(...args), base }, show, stop.signal);
    await refresh();
    save.focus();
    if (end === 'complete') {
      announce('Gespeichert. Die Seite funktioniert jetzt ohne Netz.');
      if (had) location.reload();
    } else if (end === 'stopped') {
      save.textContent = 'Weiter speichern';
      announce('Angehalten. Was geladen ist, bleibt.');
      say('Angehalten. Was schon geladen ist, wird beim Weitermachen nicht noch einmal geladen.');
    } else if (end === 'offline') {
      save.textContent = 'Weiter speichern';
      announce('Die Verbindung ist unterbrochen.');
      say('Die Verbindung ist unterbrochen. Machen Sie weiter, sobald sie wieder da ist; Geladenes bleibt erhalten.');
    } else {
      announce('Der Speicher ist voll.');
      say('Der Speicher dieses Geräts ist voll. Löschen Sie Daten, und machen Sie dann weiter.');
    }
  });
  pause.addEventListener('click', () => stop?.abort());
  remove.addEventListener('click', async () => {
    stop?.abort();
    await deleteCaches(caches);
    announce('Gespeicherte Daten gelöscht.');
    await refresh();
    save.focus();
  });
  await refresh();
}

async function forget(): Promise<void> {
  await deleteCaches(caches).catch(() => undefined);
  const registration = await navigator.serviceWorker.getRegistration(base);
  await registration?.unregister();
}
