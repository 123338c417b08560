// The copy of a version is not what was recorded.
import { textOf } from '../../node.ts'
import { shortened } from '../../schemaProblems.ts'
import type { WorkspaceRule } from '../rule.ts'
import { recordedVersions } from '../shared/versionLog.ts'

export const rule: WorkspaceRule = {
  scope: 'workspace',
  severity: ['warning', 'warning'],
  messages: {
    main: {
      fi: 'Version {version} kopiota on muutettu kirjaamisen jälkeen. Palauta kopio, jotta versioita voi verrata.',
      sv: 'Kopian av version {version} har ändrats efter att den sparades. Återställ den, så att versioner kan jämföras.',
      en: 'The copy of version {version} was changed after it was recorded. Restore it, so that versions can be compared.',
    },
  },
  reason: {
    fi: 'Kopio kirjoitetaan kerran. Muutettu kopio ei enää kerro, mitä versiossa sanottiin ja mistä yhdessä sovittiin.',
    sv: 'En kopia skrivs en gång. En ändrad kopia berättar inte längre vad versionen sade och vad man kom överens om.',
    en: 'A copy is written once. A changed one no longer tells what the version said and what was agreed on.',
  },
  source: 'Version sisältö on asiakirjan kopio, jonka tiiviste on versiohistoriassa',
  asks: 'a property with the role versions whose entries name a copy',
  concerns: ({ copies }) => copies !== undefined,
  check: (view, { contents }) => (contents ? recordedVersions(view) : []).flatMap(({ entry, copy }) => {
    const found = contents?.copyOf(view.path, entry.name)
    const recorded = textOf(copy.value).replace(/^sha-?256[:-]/iu, '').toLowerCase()
    if (!found || !/^[0-9a-f]{64}$/u.test(recorded) || found.hash === recorded) return []
    return [{ place: copy.value.place, values: { version: shortened(entry.name) }, ...(entry.pointer === undefined ? {} : { pointer: `${entry.pointer}/${copy.key}` }) }]
  }),
}
