import assert from 'node:assert/strict'
import { expectFixed } from '../../support/fixes.ts'
import { expectMarked, findings } from '../../support/marks.ts'
import { expectMarkedInAllSpellings } from '../../support/spellings.ts'

const code = 'output/is-outcome'
const card = (outputs: string, outcomes = '- Luottamus syntyi'): string => `---\ntyyppi: hankekortti\n---\n\n# Kasvun tuki\n\n## Tuotokset\n\n${outputs}\n\n## Tulokset\n\n${outcomes}\n`

describe(code, () => {
  it('marks changes among the outputs', () => {
    expectMarkedInAllSpellings(code, card(`### Osallisuus

- Esite vanhemmille
- Yhteistyöneuvotteluiden määrä on lisääntynyt (Vantaa).
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ output/is-outcome
- Alueen toimijat ovat hyvin oppineet tuntemaan toisensa
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ output/is-outcome`))
  })

  it('marks products among the outcomes, in lists and in prose', () => {
    expectMarkedInAllSpellings(code, card('- malli', `Osaaminen kasvoi. Opinnäytetyöt valmistuvat mm. yhteistyöstä.
                  ^^^^^^^^^^^^^^^^^^^^^^^^^ output/is-outcome

- Palautelomake on julkaistu
  ^^^^^^^^^^^^^^^^^^^^^^^^^^ output/is-outcome
- Vanhemmat tulevat kuulluiksi`))
  })

  it('reads Swedish, English and YAML', () => {
    expectMarkedInAllSpellings(code, `typ: projektkort
språk: sv
produkter:
  - Tilliten har tydligt stärkts
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ output/is-outcome
  - En broschyr
resultat:
  - Handboken blev färdig
    ^^^^^^^^^^^^^^^^^^^^^ output/is-outcome
  - Rapporten blir klar
    ^^^^^^^^^^^^^^^^^^^ output/is-outcome
  - Barnen blir hörda
`)
    expectMarked(code, `type: project-card
outputs: [Trust has increased, A leaflet]
          ^^^^^^^^^^^^^^^^^^^ output/is-outcome
outcomes: [The leaflet was printed]
           ^^^^^^^^^^^^^^^^^^^^^^^ output/is-outcome
`)
  })

  it('names the section where it belongs', () => {
    const [change, product] = findings(card('- Osaaminen on vahvistunut', '- Opas valmistui')).filter((one) => one.code === code)
    assert.match(change?.message ?? '', /”Osaaminen on vahvistunut”.*”Tulokset”/u)
    assert.match(product?.message ?? '', /”Opas valmistui”.*”Tuotokset”/u)
  })

  for (const [what, outputs, outcomes] of [
    ['what was made', '- Yhteistyölle on luotu pelisäännöt\n- Rakenteita on selkiytetty\n- Malli on kehitetty yhdessä', '- Osaaminen on vahvistunut'],
    ['a product whose use brought a change', '- Koulutus, jonka avulla osaaminen on vahvistunut\n- Kysely siitä, miten luottamus on kasvanut', '- Vanhemmat saivat oppaan avulla apua'],
    ['prose around the outputs', 'Yhteistyö on tiivistynyt, ja siitä syntyi:\n\n- malli\n- lomake', 'Luottamus kasvoi.'],
    ['people who graduate', '- malli', 'Opiskelijat valmistuivat. Raportointi helpottui. Oppaan käyttö on lisääntynyt.'],
    ['what is hoped for', '- Tavoitteena on lisätä hallinnan tunnetta', '- Oppaasta tulee osa arkea'],
    ['empty sections', '', ''],
  ] as const) it(`is silent on ${what}`, () => expectMarked(code, card(outputs, outcomes)))

  it('is silent where a kind does not tell outcomes apart', () => {
    expectMarked(code, '---\ntyyppi: kehittamissuunnitelma\n---\n\n## Tuotokset\n\n- Osaaminen on vahvistunut\n')
  })

  it('offers to move an item of one line', () => {
    expectFixed(code, card('- Esite\n- Osaaminen on vahvistunut {#O2}\n- Lomake'), card('- Esite\n- Lomake', '- Luottamus syntyi\n- Osaaminen on vahvistunut {#O2}'))
    expectFixed(code, card('- Esite\n* Lomake', '- Luottamus syntyi\n- Opas valmistui'), card('- Esite\n* Lomake\n* Opas valmistui', '- Luottamus syntyi'))
    expectFixed(code, 'tyyppi: hankekortti\ntuotokset:\n  - esite\n  - Osaaminen on vahvistunut\ntulokset:\n  - luottamus\n', 'tyyppi: hankekortti\ntuotokset:\n  - esite\ntulokset:\n  - luottamus\n  - Osaaminen on vahvistunut\n')
  })

  it('offers no move where something would be lost', () => {
    expectFixed(code, card('- Osaaminen on vahvistunut'), undefined)
    expectFixed(code, card('1. Esite\n2. Osaaminen on vahvistunut'), undefined)
    expectFixed(code, card('- Esite\n- Osaaminen on vahvistunut\n  ja luottamus syntynyt'), undefined)
    expectFixed(code, card('- Esite\n- Osaaminen on vahvistunut\n  - kysely'), undefined)
    expectFixed(code, 'tyyppi: hankekortti\ntuotokset: [esite, Osaaminen on vahvistunut]\ntulokset: [luottamus]\n', undefined)
    expectFixed(code, '---\ntyyppi: hankekortti\n---\n\n## Tuotokset\n\n- Esite\n- Osaaminen on vahvistunut\n', undefined)
  })
})
