import { expectMarked } from '../../support/marks.ts'
import { expectFixed } from '../../support/fixes.ts'

const CODE = 'model/no-dissemination-plan'
const model = (body: string, head = ''): string => `---\ntyyppi: abc-malli\ntila: levitettävänä\n${head}---\n\n# Malli\n\n${body}`

describe(CODE, () => {
  it('asks for a plan when the model is being spread', () => {
    expectMarked(CODE, `---
tyyppi: abc-malli
tila: levitettävänä
      ^^^^^^^^^^^^^ model/no-dissemination-plan
---

# Malli

## Reflektio

Malli syntyi Espoossa. Se on valmis levitettäväksi.

## Levittäminen
`)
    expectMarked(CODE, 'typ: mötesmodell\r\nstatus: för spridning\r\n        ^^^^^^^^^^^^^ model/no-dissemination-plan\r\nreflektion: Vi lärde oss.\r\n'.replaceAll('\r', ''))
  })

  const PLANNED: Readonly<Record<string, string>> = {
    'the plan in the frontmatter': model('', 'levitys:\n  - {kunta: Espoo, keino: koulutus, tila: suunniteltu}\n'),
    'the plan in the body': model('## Levittäminen\n\n- Espoo: koulutus\n'),
    'a text that names the municipality': model('## Versiointi ja levittäminen\n\n- Vantaalla on suunnitelmana luoda juurrutusmalli.\n'),
    'a Swedish text': model('## Hur går vi vidare\n\nModellen sprids i Esbo genom utbildning.\n'),
    'a model in trial': model('').replace('levitettävänä', 'koekäytössä'),
    'another kind': '---\ntyyppi: hankekortti\ntila: levitettävänä\n---\n',
  }
  for (const [name, text] of Object.entries(PLANNED)) it(`is content with ${name}`, () => expectMarked(CODE, text))

  it('adds the section', () => expectFixed(CODE, model('## Reflektio\n\nOpimme.\n'), model('## Reflektio\n\nOpimme.\n\n## Levittäminen\n\n<!-- Missä kunnassa malli otetaan käyttöön, miten ja kenen vastuulla? -->\n')))
})
