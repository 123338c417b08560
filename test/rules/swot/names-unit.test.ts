// swot/names-unit: what is negative names no small unit.
import assert from 'node:assert/strict'
import { expectFixed } from '../../support/fixes.ts'
import { expectMarked, findings } from '../../support/marks.ts'
import { expectMarkedInAllSpellings } from '../../support/spellings.ts'
import { swot } from './quadrants.ts'

const CODE = 'swot/names-unit'

describe(CODE, () => {
  it('marks units and their people in weaknesses and threats', () => {
    expectMarkedInAllSpellings(CODE, swot({
      Heikkoudet: '- Koulujen laiha osaanotto eteläisellä Koivulan alueella\n                                       ^^^^^^^^^^^^^^^^^^ swot/names-unit\n- työn kuormitus Metsärannan työryhmässä\n                 ^^^^^^^^^^^^^^^^^^^^^^^ swot/names-unit',
      Uhat: '- yhteistyö Kuusitien päiväkodin kanssa katkeaa\n            ^^^^^^^^^^^^^^^^^^^^ swot/names-unit',
    }))
  })

  it('reads Swedish, English and YAML', () => {
    expectMarkedInAllSpellings(CODE, 'typ: swot\nsvagheter:\n  - svagt intresse i Björkbackens skola\n                     ^^^^^^^^^^^^^^^^^^ swot/names-unit\n')
    expectMarked(CODE, 'type: swot\nthreats: [little interest among Birchwood\'s teachers]\n                                ^^^^^^^^^^^^^^^^^^^^ swot/names-unit\n')
  })

  it('knows a first word by the other places where it is a name', () => {
    expectMarked(CODE, swot({
      Heikkoudet: '- Empun työntekijöiden vaikeus irrottautua\n  ^^^^^^^^^^^^^^^^^^^^ swot/names-unit\n- Koulujen työntekijöiden vaihtuvuus',
      Mahdollisuudet: '- yhteistyö, jota Empussa jo tehdään\n- muiden koulujen mukaantulo',
    }))
    expectMarked(CODE, swot({ Heikkoudet: '- Empun työntekijöiden vaikeus irrottautua', Mahdollisuudet: '- Empu on mukana' }))
    expectMarked(CODE, swot({ Heikkoudet: '- Verkoston työntekijöiden vaihtuvuus', Mahdollisuudet: '- kunnan Verkosto kasvaa, ja verkoston tuki' }))
  })

  const quiet: readonly (readonly [string, Parameters<typeof swot>[0]])[] = [
    ['strengths and opportunities', { Vahvuudet: '- innostus Metsärannan työryhmässä', Mahdollisuudet: '- yhteistyö Koivulan alueella' }],
    ['municipalities, counties and the country', { Heikkoudet: '- muutokset, mm. Helsingin lastensuojelun tiimien muutokset\n- resurssit Vantaan alueella\n- pula Suomen kouluissa\n- työ Länsi-Uudenmaan alueella' }],
    ['a first word, which has a capital letter anyway', { Heikkoudet: '- Koulujen työntekijöiden vaihtuvuus\n- kiire. Alueen työntekijät väsyvät' }],
    ['acronyms and names without a unit', { Uhat: '- THL:n yksikön ohje muuttuu\n- HYTE-työryhmän kiire\n- aika ei riitä Innokylän päivityksiin' }],
    ['units without a name', { Heikkoudet: '- yhden koulun osaanotto\n- eteläisen alueen työntekijät' }],
  ]
  for (const [what, given] of quiet) it(`is silent on ${what}`, () => expectMarked(CODE, swot(given)))

  it('lets the project and its model be named', () => {
    expectMarked(CODE, swot({ Heikkoudet: '- liian vähän aikaa Pitkospuun työryhmässä' }, 'hanke: Pitkospuut\n'))
    expectMarked(CODE, swot({ Heikkoudet: '- liian vähän aikaa Pitkospuun työryhmässä' }, 'otsikko: Pitkospuun arviointi\n'))
  })

  it('weighs more in a document for the public', () => {
    const severity = (head: string): string | undefined => findings(swot({ Heikkoudet: '- kuormitus Metsärannan työryhmässä' }, head)).find(({ code }) => code === CODE)?.severity
    assert.deepEqual([severity(''), severity('julkisuus: julkinen\n'), severity('tila: valmis\n')], ['hint', 'information', 'information'])
  })

  it('leaves the name out, in the grammar of the language', () => {
    const rows: readonly (readonly [string, string])[] = [
      ['työn kuormitus Metsärannan työryhmässä', 'työn kuormitus työryhmässä'],
      ['yhteistyö Kuusitien pienen päiväkodin kanssa katkeaa', 'yhteistyö pienen päiväkodin kanssa katkeaa'],
      ['työ Koivulan alueella on **raskasta** 😀', 'työ alueella on **raskasta** 😀'],
    ]
    for (const [before, after] of rows) expectFixed(CODE, swot({ Heikkoudet: `- ${before}` }), swot({ Heikkoudet: `- ${after}` }))
    expectFixed(CODE, swot({ Heikkoudet: '- Empun työntekijöiden kiire', Mahdollisuudet: '- Työ, jota Empussa tehdään' }), swot({ Heikkoudet: '- Työntekijöiden kiire', Mahdollisuudet: '- Työ, jota Empussa tehdään' }))
    expectFixed(CODE, 'typ: swot\nsvagheter:\n  - svagt intresse i Björkbackens skola\n', 'typ: swot\nsvagheter:\n  - svagt intresse i en skola\n')
    expectFixed(CODE, 'typ: swot\nsvagheter:\n  - brist på tid bland Björkbackens personal\n', 'typ: swot\nsvagheter:\n  - brist på tid bland personal\n')
    expectFixed(CODE, "type: swot\nthreats: [little interest among Birchwood's teachers]\n", 'type: swot\nthreats: [little interest among teachers]\n')
  })
})
