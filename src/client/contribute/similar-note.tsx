import { kinds } from '../../../schemas/kinds.ts';
import { type Reference, splitReference } from '../../../schemas/reference.ts';
import type { KnownEntry } from '../../contribute/catalogue.ts';

const kindOf = (ref: Reference) => kinds[splitReference(ref).type];

/** Existing entries that the title may mean, so that nobody writes one twice. */
export function SimilarNote({ entries, base }: { entries: readonly KnownEntry[]; base: string }) {
  return (
    <div role="status">
      {entries.length > 0 && (
        <div class="note similar">
          <p>
            <strong>Gibt es das schon?</strong> Diese Einträge heißen ähnlich. Sie können sie ergänzen, statt einen
            neuen zu schreiben.
          </p>
          <ul>
            {entries.map(({ ref, title }) => (
              <li key={ref}>
                <a href={`${base}${kindOf(ref).list}/${splitReference(ref).slug}/`}>{title}</a> ({kindOf(ref).singular})
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
