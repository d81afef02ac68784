/** Where the browser keeps plans and marked entries. */
export const storageKey = 'kinderchancen-planung';
