import type { Entry } from '../catalogue/model.ts';
import { makeFeed } from '../export/feeds.ts';
import { kindLabel } from './describe.ts';
import { absolute, entryHref, href } from './links.ts';
import type { SiteContent } from './load.ts';

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

export function feedOf(site: SiteContent, { name, title, includes }: FeedSpec): { atom: string; json: string } {
  const { config, catalogue, labels } = site;
  const items = catalogue.entries.filter(includes).map((entry) => ({
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
