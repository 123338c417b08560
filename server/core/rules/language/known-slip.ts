// A slip of typing or of reading a scanned page that is known from the field (schemas/shared/slips.json).
import { shortened } from '../../schemaProblems.ts'
import type { TextFinding, TextRule } from '../rule.ts'
import { MAY_HOLD_SLIP, slipsIn, type FoundSlip } from '../shared/slips.ts'

export const rule: TextRule = {
  scope: 'text',
  severity: ['hint', 'hint'],
  messages: {
    main: {
      fi: 'Tekstissä on ”{given}”. Tarkoititko ”{right}”?',
      sv: 'I texten står ”{given}”. Menade du ”{right}”?',
      en: 'The text says “{given}”. Did you mean “{right}”?',
    },
  },
  reason: {
    fi: 'Näitä kirjoitus- ja lukuvirheitä on löytynyt alan asiakirjoista. Haku, vertailu ja ruudunlukija löytävät sanan vain oikein kirjoitettuna.',
    sv: 'Sådana skriv- och läsfel har hittats i dokument inom området. Sökning, jämförelse och skärmläsare hittar ordet bara när det är rätt skrivet.',
    en: 'Such slips have been found in documents of this field. Search, comparison and screen readers find a word only when it is spelled right.',
  },
  source: 'Tavoitteista tuotoksiin: ”Verkstopankki”; hankekortti: ”suunnitelmalmana”; kokeilu: ”arviointiprosesssin”',
  asks: 'text',
  fixes: {
    main: { safe: true, title: { fi: 'Korjaa: {right}', sv: 'Rätta: {right}', en: 'Correct: {right}' } },
    maybe: { safe: false, title: { fi: 'Korjaa: {right}', sv: 'Rätta: {right}', en: 'Correct: {right}' } },
  },
  check: (text) => slipsIn(text).map(findingOf),
  clue: MAY_HOLD_SLIP,
}

const findingOf = ({ start, end, given, right, sure }: FoundSlip): TextFinding =>
  ({ start, end, values: { given: shortened(given), right: shortened(right) }, replacement: right, ...(sure ? {} : { fix: 'maybe' }) })
