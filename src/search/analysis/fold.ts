const foreignMarks = /(?<![aou])\u0308|[\u0300-\u0307\u0309-\u036F]/gu;
const pluralS = /(?<=\p{L}(?:y|[^aeiouäöü][ao]))s$/u;

/** Most words by far are of these letters alone, and have nothing to change but their end. */
const plainLetters = /^[a-zäöü]*$/u;
const digraph = /[aou]e/u;

/**
 * One spelling for the ways to write a word: `ae oe ue` become umlauts, `ß` becomes `ss`, accents other than umlauts go
 * („Café“), loan words lose the plural s that the stemmer does not know („Babys“, „Kitas“, „Büros“). `ue` stays after a vowel or q (neue,
 * Bauer, Quelle), which is the rule of Snowball's German2.
 *
 * @param word lower case
 */
export function fold(word: string): string {
  if (plainLetters.test(word) && !digraph.test(word)) return word.endsWith('s') ? word.replace(pluralS, '') : word;
  return word
    .normalize('NFD')
    .replace(foreignMarks, '')
    .normalize('NFC')
    .replaceAll('ß', 'ss')
    .replaceAll('ae', 'ä')
    .replaceAll('oe', 'ö')
    .replace(/(^|[^aeouäöq])ue/gu, '$1ü')
    .replace(pluralS, '');
}

const ascii = /^[a-z0-9]*$/u;

/** Umlauts to plain vowels; runs after stemming, which needs them. */
export function dropUmlauts(word: string): string {
  return ascii.test(word) ? word : word.normalize('NFD').replace(/\p{M}/gu, '');
}
