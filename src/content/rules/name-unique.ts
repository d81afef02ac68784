import { fold } from '../fold.ts';
import type { CollectionRule } from '../rule.ts';

export const nameUnique: CollectionRule = {
  id: 'name-unique',
  stage: 'collection',
  severity: 'error',
  title: 'Kein Eintrag einer Art heißt wie ein anderer.',
  why: 'Gleiche Titel oder Namen führen zu doppelten Einträgen und zu verwechselten Links.',
  check({ files }) {
    const bySlug = new Map<string, string>();
    const byTitle = new Map<string, string>();
    return files.flatMap(({ file, reference, title, locate }) => {
      const [type = '', slug = ''] = reference.split('/');
      const findings = [];
      const slugKey = `${type} ${slug.replaceAll('-', '')}`;
      const sameSlug = bySlug.get(slugKey);
      if (sameSlug !== undefined) {
        findings.push({
          file,
          at: { line: 1, column: 1 },
          message: `Die Datei heißt wie ${sameSlug}`,
          fix: 'Ergänzen Sie im Namen den Ort, oder führen Sie beide zusammen.',
        });
      } else bySlug.set(slugKey, file);
      const titleKey = `${type} ${fold(title)}`;
      const sameTitle = byTitle.get(titleKey);
      if (sameTitle !== undefined) {
        findings.push({
          file,
          at: locate(['title']),
          message: `Der Titel gleicht dem von ${sameTitle}`,
          fix: 'Ergänzen Sie Ort oder Träger, oder führen Sie beide Einträge zusammen.',
        });
      } else byTitle.set(titleKey, file);
      return findings;
    });
  },
};
