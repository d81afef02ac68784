import { expect, test } from 'vitest';
import { planDates } from './dates.ts';
import { toIcs } from './ics.ts';
import { newPlan } from './plan.ts';

test('a whole day ends on the next, also over the turn of the year', () => {
  const ics = toIcs([{ id: 'a', day: '2026-12-31', title: 'Bericht' }], '2026-11-25T12:00:00.000Z');
  expect(ics.split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Wissensplattform Kinderchancen//Planung//DE',
    'BEGIN:VEVENT',
    'UID:a@planung',
    'SEQUENCE:0',
    'DTSTAMP:20261125T120000Z',
    'DTSTART;VALUE=DATE:20261231',
    'DTEND;VALUE=DATE:20270101',
    'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE',
    'X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT:TRUE',
    'SUMMARY:Bericht',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

test('signs with a meaning are escaped and no text can begin a line of its own', () => {
  const ics = toIcs([{ id: 'a', day: '2026-12-31', title: 'Eins, zwei; drei\\\nEND:VEVENT' }], '2026-11-25T12:00:00Z');
  expect(ics).toContain('SUMMARY:Eins\\, zwei\\; drei\\\\\\nEND:VEVENT\r\n');
  expect(ics.match(/^END:VEVENT/gmu)).toHaveLength(1);
});

test('long lines are folded to 75 bytes without cutting a letter', () => {
  const title = 'Frühförderung für Kinder und Familien überall '.repeat(6).trim();
  const ics = toIcs([{ id: 'a', day: '2026-12-31', title }], '2026-11-25T12:00:00Z');
  for (const line of ics.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  expect(ics.replaceAll('\r\n ', '')).toContain(`SUMMARY:${title}`);
});

test('dates of goals, milestones and chosen calls stand in the order of time', () => {
  const plan = {
    ...newPlan('Test'),
    goals: [
      {
        id: 'g',
        title: 'Mehr Kinder erreichen',
        due: '2028-01-01',
        parts: [],
        milestones: [
          { id: 'm', title: 'Konzept', due: '2027-01-01' },
          { id: 'n', title: 'ohne Datum' },
        ],
      },
    ],
    chosen: [{ cell: 'gesundheit/kita', entry: 'programme/topf' }],
  };
  const entry = {
    ref: 'programme/topf',
    url: '/programme/topf/',
    title: 'Topf',
    summary: '',
    kind: '',
    place: '',
    land: 'nw',
    fields: [],
    phases: [],
    situations: [],
    municipality: [],
    evidence: '',
    closes: '2027-06-30',
  };
  const entries = [entry, { ...entry, ref: 'programme/anderer' }];
  const days = planDates(plan, { entries }, '2027-06-30');
  expect(days.map(({ day, title }) => `${day} ${title}`)).toEqual([
    '2027-01-01 Meilenstein: Konzept',
    '2027-06-30 Antragsfrist: Topf',
    '2028-01-01 Ziel: Mehr Kinder erreichen',
  ]);
  expect(planDates(plan, { entries }, '2027-07-01').map(({ title }) => title)).not.toContain('Antragsfrist: Topf');
});
