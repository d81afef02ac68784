import type { Labels } from '../index/catalogue.ts';
import type { Ranker } from './evaluate.ts';

/** Share of names whose entry stands first; of place names, any entry of the place. */
export interface KnownItems {
  titles: number;
  aliases: number;
  places: number;
}

/** Searches for every title, alias and place as written. An alias or place may belong to several entries. */
export async function knownItems(rank: Ranker, catalogue: Labels): Promise<KnownItems> {
  const { ids, titles, aliases, places } = catalogue;
  const named = (names: (row: number) => readonly string[]) => {
    const owners = new Map<string, Set<string>>();
    ids.forEach((id, row) => {
      for (const name of names(row)) {
        if (name !== '') owners.set(name, (owners.get(name) ?? new Set()).add(id));
      }
    });
    return owners;
  };
  const firstShare = async (owners: ReadonlyMap<string, ReadonlySet<string>>) => {
    let first = 0;
    for (const [name, rightful] of owners) {
      const [best] = await rank(name);
      if (best !== undefined && rightful.has(best)) first++;
    }
    return owners.size === 0 ? 1 : first / owners.size;
  };
  return {
    titles: await firstShare(named((row) => [titles[row] ?? ''])),
    aliases: await firstShare(named((row) => aliases[row] ?? [])),
    places: await firstShare(named((row) => [places[row] ?? ''])),
  };
}
