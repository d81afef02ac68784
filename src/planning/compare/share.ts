import { canBeMarked } from '../marked/marked.ts';

/** Entries that one comparison holds. */
export const compareLimit = { least: 2, most: 4 };

/** Longest fragment that is read, in characters: four references of 120 characters, encoded, with room to spare. */
const maximumFragment = 2_000;

export interface Shared {
  refs: string[];
  /** What of the link could not be used, in words for the reader. */
  notes: string[];
}

/** Reads `#e=practice/a,practice/b`. Never throws: whatever a link holds, its usable part comes back with notes. */
export function readShared(fragment: string): Shared {
  const text = fragment.replace(/^#/u, '');
  if (text === '') return { refs: [], notes: [] };
  if (text.length > maximumFragment)
    return { refs: [], notes: ['Der Link ist zu lang und wurde nicht gelesen. Wählen Sie die Einträge neu aus.'] };
  const named = (new URLSearchParams(text).get('e') ?? '').split(',').filter((part) => part !== '');
  const valid = named.filter(canBeMarked);
  const unique = [...new Set(valid)];
  const refs = unique.slice(0, compareLimit.most);
  const notes = [
    ...(valid.length < named.length || named.length === 0
      ? ['Ein Teil des Links nennt keinen Eintrag und wurde ausgelassen.']
      : []),
    ...(unique.length < valid.length ? ['Der Link nennt einen Eintrag mehrfach; er steht nur einmal da.'] : []),
    ...(unique.length > refs.length
      ? [`Verglichen werden höchstens ${compareLimit.most} Einträge; die übrigen sind ausgelassen.`]
      : []),
  ];
  return { refs, notes };
}

/** The fragment of a comparison, with its number sign. */
export const sharedFragment = (refs: readonly string[]): string => `#e=${refs.join(',')}`;
