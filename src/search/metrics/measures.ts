/** Id → grade: 3 exactly what is sought, 2 clearly useful, 1 related; absent means not relevant. */
export type Grades = Readonly<Record<string, number>>;

/** From this grade on an entry answers the query. */
const useful = 2;

/**
 * Normalised discounted cumulative gain of the first `depth` ids, gain 2^grade − 1 (Järvelin and Kekäläinen, 2002).
 *
 * @returns 0 to 1; 1 when no order would be better, 0 when nothing is relevant
 */
export function ndcg(ranked: readonly string[], grades: Grades, depth = 10): number {
  const ideal = discounted([...Object.values(grades)].sort((a, b) => b - a).slice(0, depth));
  const found = discounted(ranked.slice(0, depth).map((id) => gradeOf(grades, id)));
  return ideal === 0 ? 0 : found / ideal;
}

const discounted = (grades: readonly number[]) =>
  grades.reduce((sum, grade, index) => sum + (2 ** grade - 1) / Math.log2(index + 2), 0);

/** Share of the useful ids that stand among the first `depth`. */
export function recall(ranked: readonly string[], grades: Grades, depth = 20): number {
  const wanted = Object.keys(grades).filter((id) => gradeOf(grades, id) >= useful);
  const first = new Set(ranked.slice(0, depth));
  return wanted.length === 0 ? 0 : wanted.filter((id) => first.has(id)).length / wanted.length;
}

/** 1 divided by the place of the first useful id, 0 when there is none among the first `depth`. */
export function reciprocalRank(ranked: readonly string[], grades: Grades, depth = 10): number {
  const place = ranked.slice(0, depth).findIndex((id) => gradeOf(grades, id) >= useful);
  return place < 0 ? 0 : 1 / (place + 1);
}

/** 1 when a useful id stands among the first `depth`, else 0. */
export function success(ranked: readonly string[], grades: Grades, depth = 3): number {
  return ranked.slice(0, depth).some((id) => gradeOf(grades, id) >= useful) ? 1 : 0;
}

/** Whether any entry answers the query; only such queries are averaged. */
export const isAnswerable = (grades: Grades): boolean => Object.values(grades).some((grade) => grade >= useful);

const gradeOf = (grades: Grades, id: string): number => (Object.hasOwn(grades, id) ? (grades[id] ?? 0) : 0);
