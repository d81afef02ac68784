/** A day to keep in mind: a milestone, the date of a goal, or the end of a call. */
export interface CalendarDay {
  id: string;
  /** `YYYY-MM-DD` */
  day: string;
  title: string;
  /** Address of the entry, if there is one. */
  url?: string;
}

const escaped = (text: string): string =>
  text.replace(/[\\;,]/gu, (sign) => `\\${sign}`).replace(/\r\n|\r|\n/gu, '\\n');

/** Lines hold at most 75 bytes; longer ones go on after a blank (RFC 5545, 3.1). */
function folded(line: string): string {
  const bytes = (text: string) => new TextEncoder().encode(text).length;
  const lines: string[] = [];
  let current = '';
  for (const sign of line) {
    if (bytes(current + sign) > 75) {
      lines.push(current);
      current = ' ';
    }
    current += sign;
  }
  return [...lines, current].join('\r\n');
}

const compact = (day: string) => day.replaceAll('-', '');

function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

/** An iCalendar file of whole days (RFC 5545). `now` is an ISO moment. */
export function toIcs(days: readonly CalendarDay[], now: string): string {
  const stamp = `${now.slice(0, 19).replace(/[-:]/gu, '')}Z`;
  const events = days.flatMap(({ id, day, title, url }) => [
    'BEGIN:VEVENT',
    `UID:${id}@planung`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(dayAfter(day))}`,
    `SUMMARY:${escaped(title)}`,
    ...(url === undefined ? [] : [`URL:${url}`]),
    'END:VEVENT',
  ]);
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Wissensplattform Kinderchancen//Planung//DE', ...events];
  return `${[...lines, 'END:VCALENDAR'].map(folded).join('\r\n')}\r\n`;
}
