// The log names a copy of a version, and there is none.
import { shortened } from '../../schemaProblems.ts'
import type { WorkspaceRule } from '../rule.ts'
import { recordedVersions } from '../shared/versionLog.ts'

export const rule: WorkspaceRule = {
  scope: 'workspace',
  severity: ['hint', 'information'],
  messages: {
    main: {
      fi: 'Version {version} kopiota ei löydy. Sen pitäisi olla kansiossa .pitkospuut/versions.',
      sv: 'Kopian av version {version} hittas inte. Den borde finnas i mappen .pitkospuut/versions.',
      en: 'The copy of version {version} cannot be found. It should be in the folder .pitkospuut/versions.',
    },
  },
  reason: {
    fi: 'Kopiosta näkee, mitä versiossa sanottiin. Ilman sitä versioita ei voi verrata.',
    sv: 'Av kopian ser man vad versionen sade. Utan den kan versioner inte jämföras.',
    en: 'The copy shows what a version said. Without it versions cannot be compared.',
  },
  source: 'Version sisältö on asiakirjan kopio sen vieressä',
  asks: 'a property with the role versions whose entries name a copy',
  concerns: ({ copies }) => copies !== undefined,
  check: (view, { contents }) => (contents ? recordedVersions(view) : []).filter(({ entry }) => contents?.copyOf(view.path, entry.name) === null)
    .map(({ entry, copy }) => ({ place: copy.value.place, values: { version: shortened(entry.name) }, ...(entry.pointer === undefined ? {} : { pointer: `${entry.pointer}/${copy.key}` }) })),
}
