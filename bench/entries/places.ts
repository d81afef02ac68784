import type { Random } from './random.ts';

const before = ['', '', '', '', 'Neu', 'Alt', 'Ober', 'Nieder', 'Groß', 'Klein', 'Markt '];
const stems =
  'Ahr Bruch Eich Erl Fels Forst Gries Hain Hasel Kalt Kirch Linden Mühl Nord Rod Rosen Schön Stein Tann Wald Weiden Wies'.split(
    ' ',
  );
const endings =
  'au bach berg burg dorf feld hausen heim hofen ingen kirchen leben ow rode stadt tal walde werder'.split(' ');

/** Name of a made-up place. */
export function placeName(random: Random): string {
  const first = random.pick(before);
  const stem = random.pick(stems);
  return `${first}${first === '' || first.endsWith(' ') ? stem : stem.toLowerCase()}${random.pick(endings)}`;
}
