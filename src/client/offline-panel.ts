import { download, type Progress } from '../offline/download.ts';
import { totalSize } from '../offline/manifest.ts';
import { deleteCaches, deletePartial, readState } from '../offline/names.ts';
import { formatDate } from '../site/format.ts';
import { announceVersion, forget, loadManifest, megabytes } from './offline-version.ts';

/** „Für offline speichern“: size before, progress, pause, cancel, delete, new versions. */
const base = document.documentElement.dataset['base'] ?? '/';
for (const panel of document.querySelectorAll<HTMLElement>('[data-offline-panel]')) void start(panel);

async function start(panel: HTMLElement): Promise<void> {
  const find = <T extends HTMLElement>(name: string) => panel.querySelector<T>(`[data-offline="${name}"]`);
  const text = find('text');
  const status = find('status');
  const bar = find<HTMLProgressElement>('bar');
  const save = find<HTMLButtonElement>('save');
  const pause = find<HTMLButtonElement>('pause');
  const cancel = find<HTMLButtonElement>('cancel');
  const remove = find<HTMLButtonElement>('delete');
  if (!text || !status || !bar || !save || !pause || !cancel || !remove) return;

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
  let manifest = await loadManifest(base);
  if (manifest && !manifest.enabled) {
    await forget(base);
    say('Das Speichern für offline ist hier abgeschaltet.');
    return;
  }
  let stop: AbortController | undefined;
  let running: Promise<unknown> = Promise.resolve();

  const refresh = async (): Promise<void> => {
    const state = await readState(caches).catch(() => undefined);
    save.hidden = !manifest || state?.version === manifest.version;
    pause.hidden = true;
    cancel.hidden = true;
    remove.hidden = !state;
    bar.hidden = true;
    if (!manifest) {
      say(
        state
          ? `Gespeichert ist die Fassung vom ${formatDate(state.built)}. Zurzeit besteht keine Verbindung.`
          : 'Zurzeit besteht keine Verbindung. Gespeichert ist nichts.',
      );
    } else if (!state) {
      save.textContent = 'Für offline speichern';
      say(
        `Alle Seiten und die Suche, ${manifest.files.length.toLocaleString('de-DE')} Dateien, ${megabytes(totalSize(manifest.files))} auf Ihrem Gerät. Danach funktioniert alles ohne Netz.`,
      );
    } else if (state.version === manifest.version) {
      say(`Gespeichert ist die aktuelle Fassung vom ${formatDate(state.built)}.`);
    } else {
      save.textContent = `Neue Fassung vom ${formatDate(manifest.built)} laden`;
      say(
        `Gespeichert ist die Fassung vom ${formatDate(state.built)}. Es gibt eine neue; geladen wird nur, was sich geändert hat.`,
      );
    }
  };

  save.addEventListener('click', async () => {
    manifest = (await loadManifest(base)) ?? manifest;
    if (!manifest) return refresh();
    const had = await readState(caches).catch(() => undefined);
    const room = await navigator.storage?.estimate?.();
    if (room?.quota !== undefined && room.quota - (room.usage ?? 0) < totalSize(manifest.files)) {
      say(`Auf diesem Gerät ist zu wenig Platz: frei sind ${megabytes(room.quota - (room.usage ?? 0))}.`);
      return;
    }
    await navigator.storage?.persist?.().catch(() => false);
    stop = new AbortController();
    save.hidden = true;
    pause.hidden = false;
    cancel.hidden = false;
    pause.focus();
    bar.hidden = false;
    announce('Speichern begonnen');
    const show = ({ bytes, bytesDone, files, filesDone }: Progress) => {
      bar.max = bytes;
      bar.value = bytesDone;
      say(`${megabytes(bytesDone)} von ${megabytes(bytes)}, ${filesDone} von ${files} Dateien`);
    };
    const tools = { caches, fetch: (...args: Parameters<typeof fetch>) => fetch(...args), base };
    // Private windows and strict settings may refuse the storage altogether.
    const ending = download(manifest, tools, show, stop.signal).catch(() => 'refused' as const);
    running = ending;
    const end = await ending;
    await refresh();
    cancel.hidden = end === 'complete' || end === 'refused';
    save.focus();
    if (end === 'complete') {
      announce('Gespeichert. Die Seite funktioniert jetzt ohne Netz.');
      announceVersion(manifest);
      if (had) location.reload();
    } else if (end === 'stopped') {
      save.textContent = 'Weiter speichern';
      announce('Angehalten. Was geladen ist, bleibt.');
      say('Angehalten. Was schon geladen ist, wird beim Weitermachen nicht noch einmal geladen.');
    } else if (end === 'offline') {
      save.textContent = 'Weiter speichern';
      announce('Die Verbindung ist unterbrochen.');
      say('Die Verbindung ist unterbrochen. Machen Sie weiter, sobald sie wieder da ist; Geladenes bleibt erhalten.');
    } else if (end === 'changed') {
      save.textContent = 'Weiter speichern';
      announce('Nicht alles konnte geladen werden.');
      say(
        'Eine Datei auf dem Server passt nicht zu dieser Fassung. Vielleicht wird gerade eine neue veröffentlicht. Versuchen Sie es in einigen Minuten noch einmal; bis dahin bleibt alles, wie es war.',
      );
    } else if (end === 'refused') {
      announce('Ihr Browser erlaubt das Speichern nicht.');
      say(
        'Ihr Browser erlaubt dieser Seite nicht, etwas zu speichern, zum Beispiel in einem privaten Fenster. Lesen und suchen können Sie weiter, solange eine Verbindung besteht.',
      );
    } else {
      save.textContent = 'Weiter speichern';
      announce('Der Speicher ist voll.');
      say('Der Speicher dieses Geräts ist voll. Löschen Sie Daten, und machen Sie dann weiter.');
    }
  });
  pause.addEventListener('click', () => stop?.abort());
  cancel.addEventListener('click', async () => {
    stop?.abort();
    await running;
    await deletePartial(caches);
    await refresh();
    announce('Abgebrochen. Was geladen war, ist gelöscht.');
    save.focus();
  });
  remove.addEventListener('click', async () => {
    stop?.abort();
    await running;
    await deleteCaches(caches);
    announce('Gespeicherte Daten gelöscht.');
    await refresh();
    save.focus();
  });
  await refresh();
}
