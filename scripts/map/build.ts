import { mkdir, writeFile } from 'node:fs/promises';
import germany from '@svg-maps/germany';
import simplify from 'simplify-js';

/**
 * Makes data/map/laender.json from the map of @svg-maps/germany (CC BY 4.0): outlines with fewer points, whole
 * coordinates, and a place for the label of each Land. Run by hand when the source changes: node scripts/map/build.ts
 */
interface Point {
  x: number;
  y: number;
}

/** Largest distance between the drawn and the simplified outline, in units of a map 586 units wide. */
const tolerance = 0.9;
/** Islands and exclaves smaller than this many square units vanish at the size the map is shown. */
const minimumArea = 6;

/** The source writes each outline as `m x,y dx,dy dx,dy … z`, all relative. */
function rings(path: string): Point[][] {
  let at: Point = { x: 0, y: 0 };
  return path
    .split('z')
    .map((part) => part.replace(/[ml]/gu, ' ').trim())
    .filter(Boolean)
    .map((part) => {
      const ring = part.split(/\s+/u).map((pair) => {
        const [dx = 0, dy = 0] = pair.split(',').map(Number);
        at = { x: at.x + dx, y: at.y + dy };
        return at;
      });
      // After „z“ the pen is back at the beginning of the ring.
      at = ring[0] ?? at;
      return ring;
    });
}

const area = (ring: readonly Point[]): number =>
  Math.abs(
    ring.reduce(
      (sum, { x, y }, index) =>
        sum + x * (ring[(index + 1) % ring.length]?.y ?? 0) - y * (ring[(index + 1) % ring.length]?.x ?? 0),
      0,
    ),
  ) / 2;

function write(ring: readonly Point[]): string {
  let previous: Point | undefined;
  const steps = ring.map(({ x, y }) => {
    const point = { x: Math.round(x), y: Math.round(y) };
    const step = previous ? `l${point.x - previous.x} ${point.y - previous.y}` : `M${point.x} ${point.y}`;
    previous = point;
    return step;
  });
  return `${steps.filter((step) => step !== 'l0 0').join('')}z`;
}

/** Labels that would collide with the disc of a city state or lie outside their Land. */
const moved: Record<string, Point> = { bb: { x: 512, y: 330 }, ni: { x: 228, y: 262 }, hb: { x: 178, y: 214 } };

const shapes = Object.fromEntries(
  (germany.locations as { id: string; path: string }[]).map(({ id, path }) => {
    const all = rings(path).sort((a, b) => area(b) - area(a));
    const kept = all
      .filter((ring, index) => index === 0 || area(ring) >= minimumArea)
      .map((ring) => simplify(ring, tolerance, true));
    const [main = []] = all;
    const centre = {
      x: Math.round(main.reduce((sum, { x }) => sum + x, 0) / main.length),
      y: Math.round(main.reduce((sum, { y }) => sum + y, 0) / main.length),
    };
    return [id, { path: kept.map(write).join(''), ...(moved[id] ?? centre) }];
  }),
);
await mkdir('data/map', { recursive: true });
await writeFile(
  'data/map/laender.json',
  `${JSON.stringify({ viewBox: germany.viewBox, credit: 'MapSVG und svg-maps, CC BY 4.0, vereinfacht', creditUrl: 'https://mapsvg.com/maps/germany', shapes })}\n`,
);
