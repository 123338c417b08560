// swot/long-item: one item, one thing.
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
})
