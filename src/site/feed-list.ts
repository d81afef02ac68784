import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Entry } from '../catalogue/model.ts';
import { feedLength, makeFeed } from '../export/feeds.ts';
import { kindLabel } from './describe.ts';
import { absolute, entryHref, href } from './links.ts';
import type { SiteContent } from './load.ts';
import { pageKeys } from './page-keys.ts';

export interface FeedSpec {
  name: string;
  title: string;
  includes(entry: Entry): boolean;
}

/** The feeds of the site: all entries, one per Land, one per action field. */
export function feedSpecs({ labels, config }: SiteContent): FeedSpec[] {
  return [
    { name: 'alle', title: config.name, includes: () => true },
    ...labels.vocabulary('laender').concepts.map(
      ({ id, label }): FeedSpec => ({
        name: `land-${id}`,
        title: `${config.name}: ${label}`,
        includes: ({ land }) => land === id,
      }),
    ),
    ...labels.vocabulary('action-fields').concepts.map(
      ({ id, label }): FeedSpec => ({
        name: `feld-${id}`,
        title: `${config.name}: ${label}`,
        includes: ({ data }) => (data.actionFields as readonly string[]).includes(id),
      }),
    ),
  ];
}

const newest = new WeakMap<Catalogue, readonly Entry[]>();

/** All entries, those checked last first, by title on the same day. */
function newestFirst(catalogue: Catalogue): readonly Entry[] {
  const day = ({ data }: Entry) => data.checkedOn;
  // The catalogue is in the order of the titles.
  const known =
    newest.get(catalogue) ?? catalogue.entries.toSorted((a, b) => (day(a) === day(b) ? 0 : day(a) < day(b) ? 1 : -1));
  newest.set(catalogue, known);
  return known;
}

/** Entries that a feed carries. */
const entriesOf = (catalogue: Catalogue, { includes }: FeedSpec): Entry[] =>
  newestFirst(catalogue).values().filter(includes).take(feedLength).toArray();

/** Paths of the feeds in one format. */
export function feedPaths(site: SiteContent): { params: { name: string }; cacheKey: string }[] {
  const keys = pageKeys(site);
  return feedSpecs(site).map((spec) => ({
    params: { name: spec.name },
    cacheKey: keys.cards(entriesOf(site.catalogue, spec), ''),
  }));
}

export function feedOf(site: SiteContent, spec: FeedSpec): { atom: string; json: string } {
  const { config, catalogue, labels } = site;
  const { name, title } = spec;
  const items = entriesOf(catalogue, spec).map((entry) => ({
    title: entry.data.title,
    url: absolute(entryHref(entry.ref)),
    summary: entry.data.summary,
    date: entry.data.checkedOn,
    categories: [kindLabel(entry, labels), ...entry.data.actionFields.map((id) => labels.label('action-fields', id))],
  }));
  const path = (ending: string) => absolute(href(`/feeds/${name}.${ending}`));
  return makeFeed(
    {
      title,
      description: config.tagline,
      home: absolute(href('/')),
      atom: path('xml'),
      json: path('json'),
      publisher: config.operator.name,
      licence: config.textLicence.name,
    },
    items,
  );
}
