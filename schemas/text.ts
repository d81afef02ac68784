import { z } from 'zod';

/** One line of text: no line break, no blank at either end. */
export const line = (max: number, min = 1) =>
  z
    .string()
    .min(min)
    .max(max)
    .regex(/^\S(?:[^\r\n]*\S)?$/u, { error: 'ist eine Zeile Text ohne Leerzeichen am Anfang oder Ende' });

/** Some sentences of plain text; citations such as `[^s1]` are allowed where the field is rendered. */
export const prose = (max: number, min = 1) => z.string().trim().min(min).max(max);
