import * as z from 'zod/mini';

// The content policy forbids code from strings, which zod would otherwise try first.
z.config({ jitless: true });

const line = (length: number) => z.string().check(z.maxLength(length));
const id = z.string().check(z.regex(/^[a-z0-9-]{1,40}$/u));
const day = z.iso.date();
const list = <T extends z.core.SomeType>(item: T, length: number) => z.array(item).check(z.maxLength(length));

/** „practice/moki-monheim“: type and slug of an entry. */
const entryRef = z.string().check(z.regex(/^[a-z]{1,20}\/[a-z0-9-]{1,120}$/u));
/** „gesundheit/kita“: action field and life phase. */
const cellKey = z.string().check(z.regex(/^[a-z][a-z-]{1,40}\/[a-z][a-z-]{1,40}$/u));
const conceptIds = list(id, 20);

const offer = z.strictObject({
  id,
  name: line(200),
  /** How families get into contact, in the user's words. */
  access: z.optional(line(200)),
  audience: z.optional(line(200)),
  state: z.enum(['laeuft', 'geplant', 'endet']),
  phases: conceptIds,
  fields: conceptIds,
  note: z.optional(line(2000)),
});

const answer = z.enum(['ja', 'teils', 'nein', 'offen']);

/** Answers to the six questions of „Passt das zu uns?“. */
const fit = z.strictObject({
  need: answer,
  fit: answer,
  capacity: answer,
  usability: answer,
  supports: answer,
  evidence: answer,
});

const goal = z.strictObject({
  id,
  /** The Wirkungsziel: what changes for children and families. */
  title: line(400),
  cell: z.optional(cellKey),
  indicator: z.optional(line(300)),
  due: z.optional(day),
  /** Mittelziele and the Teilziele below them, in the user's order. */
  parts: list(z.strictObject({ id, kind: z.enum(['mittel', 'teil']), title: line(400) }), 100),
  milestones: list(z.strictObject({ id, title: line(300), due: z.optional(day) }), 100),
});

/** What the user has changed in a council paper. Everything else is composed anew, so that figures and calls stay current. */
const paper = z.strictObject({
  /** Land whose figures and calls the paper names, where it is not the one the draft starts with. */
  land: z.optional(id),
  /** Text by section id; paragraphs are parted by line ends. */
  texts: z.record(z.string().check(z.regex(/^[a-z][a-z0-9-]{0,40}$/u)), line(20_000)),
});

const plan = z.strictObject({
  id,
  name: line(120),
  municipality: z.strictObject({
    name: z.optional(line(120)),
    land: z.optional(id),
    type: z.optional(id),
  }),
  /** Life situations the plan looks at in particular. */
  situations: z.optional(conceptIds),
  offers: list(offer, 2000),
  cover: z.record(cellKey, z.enum(['vorhanden', 'teilweise', 'fehlt', 'unbekannt'])),
  /** Entries taken up for a cell of the matrix. */
  chosen: list(z.strictObject({ cell: cellKey, entry: entryRef }), 500),
  fits: z.record(entryRef, fit),
  goals: list(goal, 200),
  /** Council papers by what they are about: the whole plan or one entry. */
  papers: z.optional(z.record(z.union([z.literal('plan'), entryRef]), paper)),
  /** Moment of the last change, ISO 8601. */
  updated: z.iso.datetime(),
});

export const planningSchema = z.strictObject({
  version: z.number(),
  plans: list(plan, 100),
  /** Id of the plan last worked on. */
  current: z.optional(id),
  /** The Merkliste. */
  marked: list(entryRef, 500),
});

/** All that the browser keeps for planning: plans and marked entries. */
export type Planning = z.infer<typeof planningSchema>;
export type Plan = z.infer<typeof plan>;
export type Offer = z.infer<typeof offer>;
export type Goal = z.infer<typeof goal>;
export type Fit = z.infer<typeof fit>;
export type PaperEdits = z.infer<typeof paper>;
export type Answer = z.infer<typeof answer>;
export type Cover = Plan['cover'][string];
