import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { PlanningData } from '../../planning/data.ts';
import { entryPaper } from '../../planning/paper/entry-paper.ts';
import { type LandFacts, type PaperFacts, type PlanningCard, paperFactsOf } from '../../planning/paper/facts.ts';
import { withEdits } from '../../planning/paper/paper.ts';
import { paperEntries, planPaper } from '../../planning/paper/plan-paper.ts';
import { keepLand, keepText, keptPaper, readSubject, type Subject } from '../../planning/paper/subject.ts';
import { changeCurrent, changePlan, currentPlan } from '../../planning/plan.ts';
import { openStore } from '../../planning/store/open.ts';
import type { Plan } from '../../planning/store/schema.ts';
import { localDay } from '../today.ts';
import { address, fetchJson } from './fetch-json.ts';
import { Notices } from './notices.tsx';
import { type Land, PaperEditor } from './paper-editor.tsx';
import { useStore } from './use-planning.ts';

/** What a draft is made of; `data` only for the paper of a plan. */
interface Material {
  facts: readonly PaperFacts[];
  data: PlanningData | undefined;
}

const store = openStore();

function PaperPage({ laender }: { laender: readonly Land[] }) {
  useStore(store);
  const subject = useSubject();
  const planning = store.get();
  const plan =
    subject && 'plan' in subject ? planning.plans.find(({ id }) => id === subject.plan) : currentPlan(planning);
  const refs = subject && 'entry' in subject ? [subject.entry] : plan ? paperEntries(plan) : [];
  const wanted = JSON.stringify([subject, refs]);
  const material = useLoaded(wanted, () => loadMaterial(subject, refs));
  const kept = subject && keptPaper(plan, subject);
  const facts = material?.value;
  const landId = kept?.land ?? plan?.municipality.land ?? facts?.facts[0]?.land ?? 'bund';
  // While the figures of another Land come, those before stay, so that the focus does too.
  const land = useLoaded(landId, () => fetchJson<LandFacts>(`planen/ratsvorlage/land/${landId}.json`));

  if (material?.key !== wanted || !land) return <p role="status">Der Entwurf wird geladen …</p>;
  const draft = land.value && facts && draftOf(plan, facts, land.value);
  if (!draft || !subject || !kept) return <Missing />;

  const change = (recipe: (plan: Plan) => Plan, step?: string) =>
    store.update(
      (own) => ('plan' in subject ? changePlan(own, subject.plan, recipe) : changeCurrent(own, recipe)),
      step,
    );
  return (
    <>
      <Notices store={store} />
      <PaperEditor
        paper={withEdits(draft, kept.texts)}
        draft={draft}
        plan={plan}
        land={landId}
        laender={laender}
        setLand={(id) => change(keepLand(subject, id))}
        setText={(section, text) => change(keepText(subject, section, text), `paper ${section}`)}
        undo={store.canUndo() ? store.undo : undefined}
      />
    </>
  );
}

function Missing() {
  return (
    <p class="note">
      Aus diesem Link entsteht kein Entwurf: Der Plan oder der Eintrag ist hier nicht zu finden, oder die Verbindung
      fehlt. Öffnen Sie Ihre <a href={address('planen/')}>Planung</a>, ein{' '}
      <a href={address('praxis/')}>Praxisbeispiel</a> oder ein <a href={address('programme/')}>Programm</a>.
    </p>
  );
}

function useSubject(): Subject | undefined {
  const [subject, setSubject] = useState(() => readSubject(location.hash));
  useEffect(() => {
    const read = () => setSubject(readSubject(location.hash));
    window.addEventListener('hashchange', read);
    return () => window.removeEventListener('hashchange', read);
  }, []);
  return subject;
}

/** The last answer and its key; loads anew when the key changes, and leaves aside what is overtaken by the next key. */
function useLoaded<T>(key: string, load: () => Promise<T | undefined>) {
  const [found, setFound] = useState<{ key: string; value: T | undefined }>();
  useEffect(() => {
    let current = true;
    void load().then((value) => current && setFound({ key, value }));
    return () => {
      current = false;
    };
  }, [key]);
  return found;
}

async function loadMaterial(subject: Subject | undefined, refs: readonly string[]): Promise<Material | undefined> {
  if (!subject) return undefined;
  const [data, ...cards] = await Promise.all([
    'plan' in subject ? fetchJson<PlanningData>('planen/eintraege.json') : undefined,
    ...refs.map((ref) => fetchJson<PlanningCard>(`planen/karten/${ref}.json`)),
  ]);
  const known = cards.map((card) => card && paperFactsOf(card)).filter((facts) => facts !== undefined);
  return ('plan' in subject ? data : known[0]) && { facts: known, data };
}

function draftOf(plan: Plan | undefined, { facts, data }: Material, land: LandFacts) {
  if (data) return plan && planPaper(plan, facts, land, data, localDay());
  return facts[0] && entryPaper(facts[0], land, localDay());
}

const root = document.querySelector<HTMLElement>('[data-paper]');
if (root) {
  const laender = JSON.parse(root.dataset['laender'] ?? '[]') as Land[];
  root.replaceChildren();
  render(<PaperPage laender={laender} />, root);
}
