import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** Lists the pages of its own build only. */
const sitemap = 'sitemap-0.xml';

/**
 * Puts builds of single Länder together: pages of entries come from one build each, all others are the same in all.
 *
 * @param parts folders of the builds
 * @param out folder of the whole site; need not exist
 * @returns number of files
 * @throws when two builds differ in a file, which means that they were made from different contents or code
 */
export function mergeSites(parts: readonly string[], out: string): number {
  const seen = new Set<string>();
  for (const part of parts) {
    for (const item of readdirSync(part, { recursive: true, withFileTypes: true })) {
      if (!item.isFile()) continue;
      const name = relative(part, join(item.parentPath, item.name)).split(sep).join('/');
      if (name === sitemap) continue;
      const source = join(part, name);
      const target = join(out, name);
      if (seen.has(name)) {
        if (!readFileSync(source).equals(readFileSync(target)))
          throw new Error(`„${name}“ unterscheidet sich in „${part}“: Bauen Sie alle Teile aus demselben Stand.`);
        continue;
      }
      seen.add(name);
      mkdirSync(dirname(target), { recursive: true });
      copyFileSync(source, target);
    }
  }
  const maps = parts.map((part) => join(part, sitemap)).filter((path) => existsSync(path));
  if (maps.length > 0) writeFileSync(join(out, sitemap), mergeSitemaps(maps.map((path) => readFileSync(path, 'utf8'))));
  return seen.size + Math.min(1, maps.length);
}

/** One sitemap with each address once, in alphabetical order. */
export function mergeSitemaps(maps: readonly string[]): string {
  const [first = ''] = maps;
  const urls = new Set(maps.flatMap((map) => map.match(/<url>.*?<\/url>/gsu) ?? []));
  const start = first.slice(0, first.indexOf('<url>'));
  return `${start}${[...urls].sort().join('')}</urlset>`;
}
