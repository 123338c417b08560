// number/unit-drift: the same figure of children and of clients.
import { expectMarkedInAllSpellings } from '../../support/spellings.ts'

const CODE = 'number/unit-drift'
const plan = (body: string): string => `---\ntyyppi: kehittamissuunnitelma\n---\n\n# Arki\n\n## Arviointi\n\n${body}\n`

describe(CODE, () => {
  const cases: readonly (readonly [string, string])[] = [
    ['the later mention, once for a figure', plan(`Hankkeessa oli 120 lasta, välillisesti 1040 lasta.

Ryhmissä 120 asiakasta (lasta ja vanhempaa), 120 lasta ja 1040 asiakasta.
         ^^^^^^^^^^^^^ number/unit-drift
                                                          ^^^^^^^^^^^^^^ number/unit-drift`)],
    ['in YAML, in Swedish', `typ: utvecklingsplan
bakgrund: I projektet deltog 120 barn.
utvärdering: Enkäten gick till 120 klienter.
                               ^^^^^^^^^^^^ number/unit-drift
`],
    ['two groups of one size', plan('Ryhmissä oli 120 lasta ja 120 vanhempaa, koulutuksessa 120 opettajaa.')],
    ['small figures', plan('Ryhmässä oli 12 lasta. Haastattelussa oli 12 asiakasta.')],
    ['a word that names both', plan('Noin 140 lapsiasiakasta, yhteensä 140 lasta.')],
  ]
  for (const [what, text] of cases) it(what, () => expectMarkedInAllSpellings(CODE, text))
})
