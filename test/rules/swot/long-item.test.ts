// swot/long-item: one item, one thing.
import { expectFixed } from '../../support/fixes.ts'
import { expectMarkedInAllSpellings } from '../../support/spellings.ts'
import { swot } from './quadrants.ts'

const CODE = 'swot/long-item'
const marked = (item: string): string => `- ${item}\n  ${'^'.repeat(item.length)} ${CODE}`

const LONG = `${'yhteinen kehittäminen '.repeat(9)}vie aikaa`
const SENTENCES = 'Syntyy uutta tietoa. Tämä synnyttää uutta. Se jaetaan.'

describe(CODE, () => {
  const cases: readonly (readonly [string, string])[] = [
    ['more than 200 characters', swot({ Uhat: marked(LONG) })],
    ['more than two sentences', swot({ Uhat: marked(SENTENCES) })],
    ['200 characters and two sentences', swot({ Uhat: `- ${LONG.slice(0, 200).trimEnd()}\n- Syntyy uutta. Se jaetaan.` })],
    ['abbreviations end no sentence', swot({ Uhat: '- aika, mm. kokoukset, esim. päivystys, ym. ja Kehrä II:n jatko jne. tiimeissä' })],
    ['attributes do not count', swot({ Uhat: `- ${LONG.slice(0, 190).trimEnd()} {#U1 teema=aika}` })],
    ['in YAML and in Swedish', `typ: swot\nhot:\n  ${marked(SENTENCES).replace('\n', '\n  ')}\n`],
  ]
  for (const [what, text] of cases) it(what, () => expectMarkedInAllSpellings(CODE, text))

  const long = 'Aika loppuu kesken. Väki vaihtuu. Rahat riittävät.'
  const fixes: readonly (readonly [string, string, string | undefined])[] = [
    ['splits at the ends of sentences', swot({ Uhat: `* ${long}\n* vaihtuvuus` }), swot({ Uhat: '* Aika loppuu kesken.\n* Väki vaihtuu.\n* Rahat riittävät.\n* vaihtuvuus' })],
    ['splits in YAML', `tyyppi: swot\nuhat:\n  - ${long}\n  - b\n`, 'tyyppi: swot\nuhat:\n  - Aika loppuu kesken.\n  - Väki vaihtuu.\n  - Rahat riittävät.\n  - b\n'],
    ['no sentence ends behind an abbreviation', swot({ Uhat: '- Aika loppuu esim. Kalliossa. Väki vaihtuu. Rahat riittävät.' }), undefined],
    ['one long sentence', swot({ Uhat: `- ${'aika ja väki '.repeat(20)}` }), undefined],
    ['an id belongs to the whole', swot({ Uhat: `- ${long} {#U1}` }), undefined],
    ['what is below belongs to the whole', swot({ Uhat: `- ${long}\n  - keväällä` }), undefined],
    ['numbered items', swot({ Uhat: `1. ${long}\n2. b` }), undefined],
    ['a list in brackets', `tyyppi: swot\nuhat: [${long}]\n`, undefined],
  ]
  for (const [what, before, after] of fixes) it(`as a change: ${what}`, () => expectFixed(CODE, before, after))
})
