/**
 * Visits every text in a value from top to bottom.
 *
 * @param visit gets the path to the text, which is good until it returns
 */
export function eachText(
  value: unknown,
  visit: (text: string, path: readonly PropertyKey[]) => void,
  path: PropertyKey[] = [],
): void {
  if (typeof value === 'string') visit(value, path);
  else if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) {
      path.push(index);
      eachText(value[index], visit, path);
      path.pop();
    }
  } else if (value !== null && typeof value === 'object') {
    for (const key of Object.keys(value)) {
      path.push(key);
      eachText((value as Record<string, unknown>)[key], visit, path);
      path.pop();
    }
  }
}
