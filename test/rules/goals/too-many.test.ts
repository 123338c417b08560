import assert from 'node:assert/strict'
import { expectMarked, findings } from '../../support/marks.ts'
import { expectMarkedInAllSpellings } from '../../support/spellings.ts'

const code = 'goals/too-many'
const items = (count: number, item: (n: number) => string = (n) => `- tavoite ${n}\n`): string => Array.from({ length: count }, (_, index) => item(index + 1)).join('')
const card = (goals: string): string => `---\ntyyppi: hankekortti\n---\n\n# Kasvun tuki\n\n## Tavoitteet\n\n${goals}`

describe(code, () => {
  it('marks the heading of more than seven goals', () => {
    expectMarkedInAllSpellings(code, card(items(8)).replace('Tavoitteet\n', 'Tavoitteet\n   ^^^^^^^^^^ goals/too-many\n'))
  })

  it('does so in Swedish and in YAML', () => {
    expectMarkedInAllSpellings(code, `---\ntyp: utvecklingsplan\n---\n\n# Hembesök\n\n## Våra mål\n   ^^^^^^^^ goals/too-many\n\n${items(9, (n) => `${n}. mål\n`)}`)
    expectMarkedInAllSpellings(code, `typ: utvecklingsplan\nmål:\n^^^ goals/too-many\n${items(8, (n) => `  - mål ${n}\n`)}`)
  })

  it('counts a list that was parted by sub-headings', () => {
    expectMarked(code, card(`### Lapset\n\n${items(4)}\n### Vanhemmat\n\n${items(4)}`).replace('Tavoitteet\n', 'Tavoitteet\n   ^^^^^^^^^^ goals/too-many\n'))
  })

  it('says how many there are and how many fit', () => {
    const finding = (language: 'fi' | 'sv' | 'en'): string => findings(card(items(8)), { language }).find((one) => one.code === code)?.message ?? ''
    for (const language of ['fi', 'sv', 'en'] as const) assert.match(finding(language), /8.*7/u)
  })

  for (const [what, text] of [
    ['seven goals', card(items(7))],
    ['a long list that was refined to a short one', card(`Hankkeen tavoitteena on\n\n${items(8, (n) => `${n}) tavoite\n`)}\nTavoitteet tiivistyivät seuraavasti.\n\n${items(3, (n) => `${n}) tavoite\n`)}`)],
    ['the same in YAML', `tyyppi: hankekortti\ntavoitteet:\n  ryhmät:\n    - kohdat:\n${items(9, (n) => `        - tavoite ${n}\n`)}    - tarkennettu: true\n      kohdat: [a, b]\n`],
    ['lists that are no goals', `---\ntyyppi: hankekortti\n---\n\n# A\n\n## Toimenpiteet\n\n${items(12)}`],
  ] as const) it(`is silent on ${what}`, () => expectMarked(code, text))

  it('is a hint in a draft and information in use', () => {
    const severity = (status: string): string | undefined => findings(card(items(8)).replace('tyyppi', `tila: ${status}\ntyyppi`)).find((one) => one.code === code)?.severity
    assert.deepEqual([severity('luonnos'), severity('valmis')], ['hint', 'information'])
  })
})
