import { Feed } from 'feed';

export interface FeedItem {
  title: string;
  url: string;
  summary: string;
  /** Day of the last check, `YYYY-MM-DD`. */
  date: string;
  categories: readonly string[];
}

export interface FeedText {
  title: string;
  description: string;
  home: string;
  atom: string;
  json: string;
  publisher: string;
  licence: string;
}

/** Most recent entries a feed carries. */
export const feedLength = 40;

// XML 1.0 allows no other control characters than these three (section 2.2).
const xmlSafe = (text: string) => text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');

/** A feed of the entries checked last, as Atom and as JSON Feed. */
export function makeFeed(text: FeedText, items: readonly FeedItem[]): { atom: string; json: string } {
  const newest = [...items]
    .sort((a, b) => b.date.localeCompare(a.date) || a.title.localeCompare(b.title, 'de'))
    .slice(0, feedLength);
  const day = (date: string) => new Date(`${date}T00:00:00Z`);
  const feed = new Feed({
    title: xmlSafe(text.title),
    description: xmlSafe(text.description),
    id: text.home,
    link: text.home,
    language: 'de',
    copyright: text.licence,
    ...(newest[0] ? { updated: day(newest[0].date) } : {}),
    feedLinks: { atom: text.atom, json: text.json },
    author: { name: xmlSafe(text.publisher) },
  });
  for (const item of newest) {
    feed.addItem({
      title: xmlSafe(item.title),
      id: item.url,
      link: item.url,
      description: xmlSafe(item.summary),
      date: day(item.date),
      category: item.categories.map((name) => ({ name: xmlSafe(name) })),
    });
  }
  return { atom: feed.atom1(), json: feed.json1() };
}
