import { fold } from '../content/fold.ts';
import type { FormCatalogue, KnownEntry } from './catalogue.ts';

/** Words that many titles share and that say nothing about sameness. */
const common = new Set([
  'fuer',
  'und',
  'der',
  'die',
  'das',
  'in',
  'im',
  'am',
  'an',
  'mit',
  'von',
  'zur',
  'zum',
  'kinder',
  'den',
  'des',
  'ein',
  'eine',
]);

/** Length from which a single word is hardly ever shared by chance. */
const rareLength = 10;

/** Share of a name's words that must occur for two names to look alike; below that, pairs from real titles were chance. */
const enough = 0.6;

const wordsOf = (text: string) =>
  fold(text)
    .split('-')
    .filter((word) => word.length > 2 && !common.has(word));

/** Existing entries that a title may mean, the most alike first; at most five. */
export function similarEntries(title: string, catalogue: FormCatalogue, ownFile?: string): KnownEntry[] {
  const words = new Set(wordsOf(title));
  if (words.size === 0) return [];
  const folded = fold(title);
  return catalogue.entries
    .filter(({ ref, file }) => !ref.startsWith('option/') && file !== ownFile)
    .map((entry) => ({
      entry,
      score: Math.max(...[entry.title, ...entry.aliases].map((name) => likeness(words, folded, name))),
    }))
    .filter(({ score }) => score >= enough)
    .sort((a, b) => b.score - a.score)
    .slice(0, 5)
    .map(({ entry }) => entry);
}

function likeness(words: ReadonlySet<string>, folded: string, name: string): number {
  if (fold(name) === folded) return 2;
  const others = new Set(wordsOf(name));
  if (others.size === 0) return 0;
  const shared = [...words].filter((word) => others.has(word));
  // One short word in common, such as a town, does not make two longer names alike; a rare long one may.
  const chance = shared.length < 2 && Math.max(others.size, words.size) > 2 && (shared[0]?.length ?? 0) < rareLength;
  return shared.length / Math.min(others.size, words.size) - (chance ? 0.5 : 0);
}
