// language/punctuation: marks that stand wrongly.
import { expectMarkedInAllSpellings } from '../../support/spellings.ts'

const CODE = 'language/punctuation'
const plan = (body: string): string => `---\ntyyppi: kehittamissuunnitelma\n---\n\n# Arki\n\n## Arviointi\n\n${body}\n`

describe(CODE, () => {
  const cases: readonly (readonly [string, string])[] = [
    ['a space before a mark', plan(`tukeminen ja huomiointi , ennaltaehkäisy
                       ^^ language/punctuation
Teemat : arki
      ^^ language/punctuation`)],
    ['none behind a colon', plan(`Posteri:Tietoisuus
       ^ language/punctuation`)],
    ['spaces inside a parenthesis', plan(`( neljä lasta) ja 26 stt )
^^ language/punctuation
                        ^^ language/punctuation
                         ^ language/punctuation`)],
    ['a parenthesis without its other half', plan(`Arviolta noin 20 asiakasta), jolloin
                          ^ language/punctuation

Mukana (lapset ja vanhemmat
       ^ language/punctuation`)],
    ['in YAML, in Swedish', `typ: utvecklingsplan
mål:
  - stöd , vila och lek (hemma
        ^^ language/punctuation
                        ^ language/punctuation
`],
    ['case endings, times and ratios', plan('EU:n, 12:30, 1:3, Kehrä II:n, 5:s, huomio: Alku')],
    ['numbers of items and smiles', plan('1) ensin\n2) sitten\n\na) koti b) koulu, hyvä :)')],
    ['keys and aligned values', 'tyyppi : kehittamissuunnitelma\narviointi : hyvä\n'],
    ['code and link targets', plan('`a , b` ja [ohje](ohje(1).md) sekä https://example.org/a_(b) , .'.replace(' , .', '.'))],
  ]
  for (const [what, text] of cases) it(what, () => expectMarkedInAllSpellings(CODE, text))
})
