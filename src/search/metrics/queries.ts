import type { Grades } from './measures.ts';

/** A query as people type it, with judged entries; a line of a `.jsonl` file. */
export interface GradedQuery {
  id: string;
  query: string;
  /** keyword, question, paraphrase … */
  type: string;
  relevant: Grades;
}

/**
 * @param text one JSON object a line; empty lines are left out
 * @throws with the number of the line that does not hold a graded query
 */
export function parseQueries(text: string): GradedQuery[] {
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const value: unknown = parse(line, index + 1);
    if (!isGradedQuery(value)) throw new Error(`Line ${index + 1} needs id, query, type and relevant`);
    return [value];
  });
}

function parse(line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new Error(`Line ${number} is no JSON`, { cause });
  }
}

function isGradedQuery(value: unknown): value is GradedQuery {
  if (typeof value !== 'object' || value === null) return false;
  const { id, query, type, relevant } = value as Record<string, unknown>;
  const isText = [id, query, type].every((part) => typeof part === 'string');
  return (
    isText &&
    typeof relevant === 'object' &&
    relevant !== null &&
    Object.values(relevant).every((grade) => typeof grade === 'number')
  );
}
