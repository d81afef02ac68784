import { noticeText } from '../../planning/store/notice.ts';
import type { PlanningStore } from '../../planning/store/store.ts';
import { saveText } from '../save-file.ts';

/** Says why data could not be read or kept, and hands out what was set aside. */
export function Notices({ store }: { store: PlanningStore }) {
  const notice = store.notice();
  const rescued = store.rescued();
  if (notice === undefined) return null;
  return (
    <div class="note plan-notice" role="alert">
      <p>{noticeText[notice]}</p>
      {rescued !== undefined && (
        <button
          class="button"
          type="button"
          onClick={() => saveText('planung-urspruengliche-daten.txt', 'text/plain', rescued)}
        >
          Ursprüngliche Daten als Datei sichern
        </button>
      )}
      {rescued === undefined && (
        <button
          class="button"
          type="button"
          onClick={() => saveText('planung.json', 'application/json', store.exportText())}
        >
          Pläne als Datei sichern
        </button>
      )}
    </div>
  );
}
