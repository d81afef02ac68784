import { relationFields } from '../../src/content/collection.ts';
import { type Donor, sectionOrder } from './donors.ts';
import { placeName } from './places.ts';
import type { Random } from './random.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface MadeEntry {
  type: Donor['type'];
  land: string;
  slug: string;
  data: Record<string, unknown>;
  body: string;
}

export interface Context {
  random: Random;
  vocabulary: Vocabulary;
  donors: readonly Donor[];
  titles: Set<string>;
  /** References of the entries made so far by type; relations point backwards only, so that none runs in a circle. */
  earlier: ReadonlyMap<string, readonly string[]>;
}

/** Share of the sections that come from another entry of the same type. */
const shareOfForeign = 0.5;

/** A valid entry like a real one, with its own name, place, numbers, relations and mixture of sections. */
export function varyDonor(number: number, context: Context): MadeEntry {
  const { random, vocabulary, donors } = context;
  const donor = random.pick(donors);
  const peers = donors.filter(({ type }) => type === donor.type);
  const place = placeName(random);
  const topics = random.pick(peers).data;
  const { data } = donor;
  return {
    type: donor.type,
    land: random.pick(donors).land,
    slug: `${donor.slug.slice(0, 60).replace(/-+$/u, '')}-b${number}`,
    data: {
      ...data,
      title: titleOf(donor, place, context),
      summary: within(80, 300, varyText(data.summary, context), data.summary),
      ...each(data, 'aliases', (text) => within(2, 80, vocabulary.vary(text), text)),
      ...each(data, 'questions', (text) => within(8, 160, vocabulary.vary(text), text)),
      ...(data['place'] === undefined ? {} : { place }),
      actionFields: topics['actionFields'],
      lifePhases: topics['lifePhases'],
      ...(topics['lifeSituations'] === undefined ? {} : { lifeSituations: topics['lifeSituations'] }),
      ...relationsOf(data, context),
      sources: data.sources.map((source) => ({
        ...source,
        title: within(3, 300, vocabulary.vary(source.title), source.title),
      })),
      checkedOn: daysBefore(String(data['checkedOn']), random.below(700)),
    },
    body: bodyOf(donor, peers, context),
  };
}

function titleOf(donor: Donor, place: string, { random, vocabulary, titles }: Context): string {
  for (;;) {
    const old = String(donor.data['place'] ?? '');
    const rest =
      old !== '' && donor.data.title.includes(old)
        ? donor.data.title.replace(old, place)
        : vocabulary.vary(donor.data.title);
    const title = `${vocabulary.name()}: ${random.chance(0.5) ? rest : `${rest} in ${place}`}`.slice(0, 118).trim();
    if (titles.has(title.toLowerCase())) continue;
    titles.add(title.toLowerCase());
    return title;
  }
}

function bodyOf(donor: Donor, peers: readonly Donor[], context: Context): string {
  const ids = donor.data.sources.map(({ id }) => id);
  const sections = sectionOrder(donor.type).flatMap((heading) => {
    const own = donor.sections.get(heading);
    if (own === undefined) return [];
    const other = context.random.chance(shareOfForeign) ? context.random.pick(peers).sections.get(heading) : undefined;
    return [`## ${heading}\n\n${varyText(withSources(withTargets(other ?? own, context), ids), context)}`];
  });
  return `${sections.join('\n\n')}\n`;
}

const varyText = (text: string, { vocabulary, random }: Context): string => vocabulary.vary(withNumbers(text, random));

/** Other digits in numbers of three and more, except years; thousands keep their points. */
const withNumbers = (text: string, random: Random): string =>
  text.replace(
    /(?<![\w/=".,-])(?!(?:19|20)\d\d\b)\d{1,3}(?:\.\d{3})+(?![\w.])|(?<![\w/=".,-])\d{3}(?![\w.,-])/gu,
    (number) => number.replace(/\d/gu, (digit, at: number) => (at === 0 ? digit : String(random.below(10)))),
  );

/** Citations of another entry's sources become citations of the own ones. */
const withSources = (text: string, ids: readonly string[]): string =>
  text.replace(/\[\^s(\d+)\]|quelle="s(\d+)"/gu, (match, cited?: string, named?: string) => {
    const id = ids[(Number(cited ?? named) - 1) % ids.length] ?? 's1';
    return match.startsWith('[') ? `[^${id}]` : `quelle="${id}"`;
  });

const withTargets = (text: string, context: Context): string =>
  text.replace(
    /(<Verweis\s+auf=")([^"]+)"/gu,
    (_, start: string, target: string) => `${start}${retarget(target, context)}"`,
  );

function relationsOf(data: Donor['data'], context: Context): Record<string, unknown> {
  return Object.fromEntries(
    relationFields.flatMap((field): [string, unknown][] => {
      const value = data[field];
      if (typeof value === 'string') return [[field, retarget(value, context)]];
      return Array.isArray(value)
        ? [[field, [...new Set(value.map((target: string) => retarget(target, context)))]]]
        : [];
    }),
  );
}

/** Another entry of the same type, made before. */
function retarget(target: string, { earlier, random }: Context): string {
  const [type = ''] = target.split('/');
  const candidates = earlier.get(type);
  return candidates && candidates.length > 0 ? random.pick(candidates) : target;
}

const each = (data: Donor['data'], field: string, change: (text: string) => string): Record<string, string[]> => {
  const value = data[field];
  return Array.isArray(value) ? { [field]: [...new Set(value.map((text: string) => change(text)))] } : {};
};

const within = (least: number, most: number, text: string, otherwise: string): string =>
  text.length >= least && text.length <= most ? text : otherwise;

const daysBefore = (day: string, days: number): string =>
  new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10);
