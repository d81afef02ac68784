/** Words as they are counted here: letters only, without case. */
export const wordsIn = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

/** Growth of a vocabulary: `factor * words ** exponent` different words among so many (Heaps' law). */
export interface Growth {
  factor: number;
  exponent: number;
}

/** Growth in real texts, from the different words in all of them and in every second one. */
export function growthOf(texts: readonly string[]): Growth {
  const size = (some: readonly string[]) => {
    const words = some.flatMap(wordsIn);
    return { words: words.length, different: new Set(words).size };
  };
  const all = size(texts);
  const half = size(texts.filter((_, index) => index % 2 === 0));
  const exponent = Math.log(all.different / half.different) / Math.log(all.words / half.words);
  return { factor: all.different / all.words ** exponent, exponent };
}
