// text/pdf-residue: what copying leaves in text.
import { expectFixed } from '../../support/fixes.ts'
import { expectMarked } from '../../support/marks.ts'

const CODE = 'text/pdf-residue'
const plan = (body: string): string => `---\ntyyppi: kehittamissuunnitelma\n---\n\n# Arki\n\n## Arviointi\n\n${body}\n`

describe(CODE, () => {
  const cases: readonly (readonly [string, string])[] = [
    ['page numbers inside a sentence', plan(`osaamisen 8 34 rakentumisessa
          ^^^^^ text/pdf-residue`).replace('^^^^^ text', '^^^^^ text')],
    ['a page number at the end', plan(`Malli otettiin käyttöön kouluttamalla. 36
                                       ^^ text/pdf-residue`)],
    ['words torn at the ends of lines', plan(`lasten hyvin-
       ^^^^^^ text/pdf-residue
vointia tuetaan`)],
    ['a short half of a torn word', plan(`eikä ym-
     ^^^ text/pdf-residue
märretty, että per-
               ^^^^ text/pdf-residue
he odottaa`)],
    ['letters of print', plan(`Yksi pro\ufb01ili ja e\ufb03kaasti
     ^^^^^^^ text/pdf-residue
                ^^^^^^^^ text/pdf-residue`)],
    ['what a page or a viewer says', plan(`Transkriptio
^^^^^^^^^^^^ text/pdf-residue

Koko: 960px
^^^^^^^^^^^ text/pdf-residue

Sivu 12/36
^^^^^^^^^^ text/pdf-residue`)],
    ['the spaces of a block once', plan(`lasten   ja  nuorten
      ^^^ text/pdf-residue`)],
    ['no-break spaces at the end of a line', plan(`lasten arki\u00a0
           ^ text/pdf-residue`)],
    ['in Swedish', `---
typ: utvecklingsplan
---

# Vardag

## Utvärdering

Sida 3 av 12
^^^^^^^^^^^^ text/pdf-residue

barnens var-
        ^^^^ text/pdf-residue
dag stöds
`],
    ['tables, code, line breaks and typists', plan('| a  | b |\n| --- | --- |\n| c  | d |\n\n`a  b` ja rivi  \nvaihtuu.  Uusi lause.\n\n1.  kohta')],
    ['code beside what would be residue', plan('Sivu 3 `koodi`\n\nMalli otettiin käyttöön kouluttamalla. 36 `koodi`')],
    ['hyphens that belong to words', plan('perhe-\nja koulutyö, abc-\nmalli, it-\ntuki, te-\ntoimisto, lapsi-\nei aikuis-')],
    ['thousands, years and amounts', plan('Mukana oli 1 040 lasta, 12 000 euroa. Hanke alkoi 2012. Asiakkaita oli yht. 36\n\nRyhmiä 12, 34 kunnassa')],
    ['YAML may be aligned', 'tyyppi:   kehittamissuunnitelma\ntavoitteet:\n  - "arki  kantaa"\n'],
  ]
  for (const [what, text] of cases) it(what, () => expectMarked(CODE, text))

  it('takes the spaces of a block away', () => expectFixed(CODE, plan('lasten   ja  nuorten\u00a0'), plan('lasten ja nuorten')))
  it('joins a word', () => expectFixed(CODE, plan('lasten hyvin-\nvointia'), plan('lasten hyvinvointia')))
  it('keeps the hyphen between equal vowels', () => expectFixed(CODE, plan('perheen vapaa-\naika'), plan('perheen vapaa-aika')))
  it('removes a page number', () => expectFixed(CODE, plan('osaamisen 8 34 rakentumisessa'), plan('osaamisen rakentumisessa')))
  it('writes letters of print apart', () => expectFixed(CODE, plan('e\ufb03kaasti'), plan('effikaasti')))
  it('takes invisible hyphens away', () => expectFixed(CODE, plan('lasten\u00adsuo\u00adjelu'), plan('lastensuojelu')))
})
