import { hash } from 'node:crypto';
import type { Reference } from '../../schemas/reference.ts';
import type { Entry } from '../catalogue/model.ts';
import { pagesVersion } from '../content/code-version.ts';
import { isDevServer } from './dev-server.ts';
import { entryGroups } from './entry-groups.ts';
import type { SiteContent } from './load.ts';

/** Keys of pages: equal keys mean equal pages, so that a build takes unchanged ones from the one before. */
export interface PageKeys {
  /** Page of an entry: its file, what it is linked with, its evidence, and what is shown as related. */
  entry(entry: Entry): string;
  /** Whatever is made of several entries with all that their pages show. */
  entries(entries: readonly Entry[]): string;
  /** Page or file that shows entries by their cards, and whatever else is named. */
  cards(entries: readonly Entry[], more: unknown): string;
  /** Page with the groups of `entryGroups`, and whatever else is named. */
  groups(entries: readonly Entry[], more: unknown): string;
}

const known = new WeakMap<SiteContent, PageKeys>();

export function pageKeys(site: SiteContent): PageKeys {
  const before = known.get(site);
  if (before) return before;
  // It renders each page on request; keys are only for builds.
  if (isDevServer) return { entry: () => '', entries: () => '', cards: () => '', groups: () => '' } satisfies PageKeys;
  const { catalogue, digest } = site;
  const common = commonKey(site);
  const shownKeys = new Map<Reference, string>();
  /** Key of what another page may show of an entry. */
  const shown = (ref: Reference): string => {
    const known = shownKeys.get(ref);
    if (known !== undefined) return known;
    const { level, sign } = catalogue.evidence(ref) ?? {};
    const key = keyOf([ref, digest(ref), level, sign, catalogue.freshness(ref)?.state]);
    shownKeys.set(ref, key);
    return key;
  };
  const ofEntries = new Map<Reference, string>();
  const ofEntry = (entry: Entry) =>
    keyOf([
      common,
      shown(entry.ref),
      catalogue.links(entry.ref).map((link) => [link.relation, link.direction, shown(link.target)]),
      catalogue.related
        .relatedTo(entry)
        .map(({ entry: other, reasons }) => [
          shown(other.ref),
          reasons.map((reason) => [reason, reason.kind === 'relation' ? shown(reason.via) : '']),
        ]),
    ]);
  const keys: PageKeys = {
    entry: (entry) => {
      // The page and the files beside it ask for the same one.
      const key = ofEntries.get(entry.ref) ?? ofEntry(entry);
      ofEntries.set(entry.ref, key);
      return key;
    },
    entries: (entries) => keyOf(entries.map(keys.entry)),
    cards: (entries, more) => keyOf([common, entries.map(({ ref }) => shown(ref)), more]),
    groups: (entries, more) => {
      const groups = entryGroups(entries);
      const cards = groups.flatMap((group) => group.shown);
      return keys.cards(cards, [groups.map(({ total }) => total), more]);
    },
  };
  known.set(site, keys);
  return keys;
}

/**
 * What every page depends on: code, settings, names of terms, the day (calls and reviews fall due), and what texts may show of
 * others: indicators in diagrams, options, terms.
 */
function commonKey({ config, catalogue, labels, glossary, partners, digest }: SiteContent): string {
  return keyOf([
    pagesVersion(process.cwd()),
    import.meta.env.SITE,
    import.meta.env.BASE_URL,
    catalogue.today,
    config,
    labels.all(),
    glossary,
    partners,
    catalogue.options,
    catalogue.options.map(({ data }) => data.examples.map((ref) => topicsOf(catalogue.get(ref)))),
    catalogue.ofType('indicator').map(({ ref }) => digest(ref)),
  ]);
}

/** What an example lends to the options that name it (src/catalogue/options-for.ts). */
const topicsOf = (entry: Entry | undefined) => entry && [entry.data.actionFields, entry.data.lifePhases];

const keyOf = (value: unknown): string => hash('sha256', JSON.stringify(value)).slice(0, 32);
