import { useRef, useState } from 'preact/hooks';
import { importText } from '../../planning/store/notice.ts';
import { maximumLength } from '../../planning/store/read.ts';
import type { PlanningStore } from '../../planning/store/store.ts';

/** Takes plans in from a file the user chooses. */
export function ImportButton({ store, say }: { store: PlanningStore; say: (text: string) => void }) {
  const input = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<string>();
  async function read(file: File): Promise<void> {
    // A character takes up to four bytes; what is longer than that is not even read.
    const found = file.size > maximumLength * 4 ? 'huge' : store.importText(await file.text());
    setProblem(found && importText[found]);
    if (!found) say('Pläne aus der Datei übernommen');
    if (input.current) input.current.value = '';
  }
  return (
    <>
      <button class="button" type="button" onClick={() => input.current?.click()}>
        Aus Datei laden
      </button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label="Datei mit Plänen"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file) void read(file);
        }}
      />
      {problem !== undefined && (
        <span class="plan-problem" role="alert">
          {problem}
        </span>
      )}
    </>
  );
}
