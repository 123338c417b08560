// language/abbreviation: abbreviations of the field are opened when they are first used.
import { expectFixed } from '../../support/fixes.ts'
import { expectMarkedInAllSpellings } from '../../support/spellings.ts'

const CODE = 'language/abbreviation'
const plan = (body: string): string => `---\ntyyppi: kehittamissuunnitelma\n---\n\n# Arki\n\n## Arviointi\n\n${body}\n`

describe(CODE, () => {
  const cases: readonly (readonly [string, string])[] = [
    ['the first use only', plan(`Mukana 9 stt ja ls-työryhmä.
         ^^^ language/abbreviation
                ^^ language/abbreviation

Espoossa 2 stt, LS-tilaisuus.`)],
    ['a compound and a case form', plan(`shl-yhteydenotto ja pk-seudulla, K5:n työ
^^^ language/abbreviation
                    ^^^^^^^^^^^ language/abbreviation
                                 ^^ language/abbreviation`)],
    ['in YAML, in Swedish', `typ: utvecklingsplan
mål:
  - ta BBIC i bruk
       ^^^^ language/abbreviation
`],
    ['opened in many ways', plan('Sosiaalityöntekijä (stt), pta (palvelutarpeen arviointi), htv eli henkilötyövuosi, amk = ammattikorkeakoulu. Sitten stt, pta, htv ja amk.')],
    ['used again when it was opened before', plan('Lastensuojelulaki (LsL) muuttui.\n\n- LsL 5 §')],
    ['other words', plan('STT kertoi, alsta ja pls. Osoite ls@example.org, amk.fi. `stt`')],
    ['frontmatter of a Markdown document', '---\ntyyppi: kehittamissuunnitelma\ntyoryhma: ls-tiimi\n---\n\n# Arki\n'],
  ]
  for (const [what, text] of cases) it(what, () => expectMarkedInAllSpellings(CODE, text))

  it('puts the long form behind it', () => expectFixed(CODE, plan('Mukana 9 stt.'), plan('Mukana 9 stt (sosiaalityöntekijä).')))
  it('leaves compounds to the writer', () => expectFixed(CODE, plan('shl-yhteydenotto'), undefined))
})
