import { Feed } from 'feed';
import { escapeXml } from './xml.ts';

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

// The library writes attributes with a bare „<“, which XML forbids there.
const attributeSafe = (text: string) => xmlSafe(text).replaceAll('<', '');

/** A feed of the entries checked last, as Atom and as JSON Feed. */
export function makeFeed(text: FeedText, items: readonly FeedItem[]): { atom: string; json: string } {
  const newest = [...items]
    .sort((a, b) => b.date.localeCompare(a.date) || a.title.localeCompare(b.title, 'de'))
    .slice(0, feedLength);
  return {
    // Atom's texts are declared as HTML, JSON Feed's are plain.
    atom: feedOf(text, newest, (plain) => escapeXml(xmlSafe(plain))).atom1(),
    json: feedOf(text, newest, xmlSafe).json1(),
  };
}

function feedOf(text: FeedText, items: readonly FeedItem[], write: (plain: string) => string): Feed {
  const day = (date: string) => new Date(`${date}T00:00:00Z`);
  const feed = new Feed({
    title: xmlSafe(text.title),
    description: xmlSafe(text.description),
    id: text.home,
    link: text.home,
    language: 'de',
    copyright: text.licence,
    ...(items[0] ? { updated: day(items[0].date) } : {}),
    feedLinks: { atom: text.atom, json: text.json },
    author: { name: xmlSafe(text.publisher) },
  });
  for (const item of items) {
    feed.addItem({
      title: write(item.title),
      id: item.url,
      link: item.url,
      description: write(item.summary),
      date: day(item.date),
      category: item.categories.map((name) => ({ name: attributeSafe(name) })),
    });
  }
  return feed;
}
