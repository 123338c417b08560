import { expectMarked } from '../../support/marks.ts'
import { expectMarkedInAllSpellings } from '../../support/spellings.ts'

const code = 'outcome/no-figure'
const card = (items: string): string => `---\ntyyppi: hankekortti\n---\n\n## Tulokset\n\n${items}\n`

describe(code, () => {
  it('marks the words that claim', () => {
    expectMarkedInAllSpellings(code, card(`- yhteistyöneuvotteluiden määrä on lisääntynyt (Vantaa)
                                ^^^^^^^^^^^^^^ outcome/no-figure
- sijoitukset ovat selvästi vähentyneet
              ^^^^^^^^^^^^^^^^^^^^^^^^^ outcome/no-figure`))
    expectMarked(code, `typ: projektkort
resultat:
  - delaktigheten har ökat
                  ^^^^^^^^ outcome/no-figure
`)
    expectMarked(code, `---
type: project-card
title: A
---

## Outcomes

Participation has clearly increased.
              ^^^^^^^^^^^^^^^^^^^^^ outcome/no-figure
`)
    expectMarked(code, `---
tyyppi: kokeilu
---

## Kokemukset

### Asiakkaat

Luottamus on vahvistunut.
          ^^^^^^^^^^^^^^ outcome/no-figure
`)
  })

  it('takes a figure or a source, also in what is nested', () => {
    expectMarked(code, card('- neuvottelujen määrä on lisääntynyt 12:sta 30:een\n- osallisuus on lisääntynyt kyselyn mukaan\n- määrä on lisääntynyt\n  - 30 neuvottelua vuonna 2011\n- hakemukset ovat kaksinkertaistuneet ja yhteistyö on vahvistunut kaksinkertaisesti'))
  })

  it('leaves alone what is aimed for, and other sections', () => {
    expectMarked(code, card('- osallisuuden lisääntyminen\n- lisätään yhteistyötä\n- asiakkaat ovat mukana\n- kysyttiin, miten luottamus on kasvanut\n- a report on how trust has grown'))
    expectMarked(code, '---\ntyyppi: hankekortti\n---\n\n## Kuvaus\n\nTarve on lisääntynyt.\n\n## Riskit\n\n- kiire on lisääntynyt\n')
  })
})
