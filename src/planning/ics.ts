import ical from 'ical-generator';

/** A day to keep in mind: a milestone, the date of a goal, or the end of a call. */
export interface CalendarDay {
  id: string;
  /** `YYYY-MM-DD` */
  day: string;
  title: string;
  /** Address of the entry, if there is one. */
  url?: string;
}

/** An iCalendar file of whole days (RFC 5545). `now` is an ISO moment. */
export function toIcs(days: readonly CalendarDay[], now: string): string {
  const calendar = ical({ prodId: { company: 'Wissensplattform Kinderchancen', product: 'Planung', language: 'DE' } });
  for (const { id, day, title, url } of days)
    calendar.createEvent({
      id: `${id}@planung`,
      start: day,
      end: dayAfter(day),
      allDay: true,
      stamp: now,
      summary: title,
      ...(url === undefined ? {} : { url }),
    });
  return `${calendar.toString()}\r\n`;
}

/** The end of a whole day is the day that it does not reach any more. */
function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}
