import type { ReadProblem } from './read.ts';

export type Notice = ReadProblem | 'blocked' | 'full' | 'limit';

const kept = 'Die ursprünglichen Daten sind aufgehoben; Sie können sie als Datei sichern.';

/** What the user reads when planning data cannot be read or kept. */
export const noticeText: Record<Notice, string> = {
  damaged: `Die gespeicherten Planungsdaten sind beschädigt und lassen sich nicht lesen. ${kept}`,
  foreign: `An der Stelle der Planungsdaten liegen Daten, die nicht von dieser Seite stammen. ${kept}`,
  huge: `Die gespeicherten Planungsdaten sind größer, als diese Seite lesen kann. ${kept}`,
  newer: `Die Planungsdaten stammen aus einer neueren Fassung dieser Seite. Laden Sie die Seite neu. ${kept}`,
  blocked:
    'Ihr Browser lässt hier kein Speichern zu. Ihre Eingaben bleiben nur, solange diese Seite offen ist. Sichern Sie sie als Datei.',
  full: 'Der Speicher des Browsers ist voll. Die letzten Eingaben sind nur hier und noch nicht gespeichert. Sichern Sie sie als Datei.',
  limit:
    'Die letzte Änderung wurde nicht übernommen: Mehr kann eine Planung hier nicht aufnehmen. Alles Bisherige ist erhalten. Entfernen Sie etwas, oder legen Sie einen weiteren Plan an.',
};

/** What the user reads when a chosen file cannot be imported; the plans stay as they are. */
export const importText: Record<ReadProblem | 'limit', string> = {
  damaged: 'Diese Datei ist beschädigt und wurde nicht übernommen. Ihre Pläne sind unverändert.',
  foreign: 'Diese Datei stammt nicht aus der Planung dieser Seite und wurde nicht übernommen.',
  huge: 'Diese Datei ist zu groß für eine Planung und wurde nicht übernommen.',
  newer:
    'Diese Datei stammt aus einer neueren Fassung der Seite. Laden Sie die Seite neu, und versuchen Sie es noch einmal.',
  limit:
    'Mit dieser Datei wären es mehr Pläne oder gemerkte Einträge, als hier Platz haben. Sie wurde nicht übernommen; Ihre Pläne sind unverändert.',
};
