/** Where the browser keeps plans and marked entries. */
export const storageKey = 'kinderchancen-planung';

/** On the document after each change of the planning, with the marked entries. */
export const markedEvent = 'kinderchancen-gemerkt';
declare global {
  interface DocumentEventMap {
    [markedEvent]: CustomEvent<readonly string[]>;
  }
}
