import { expectMarked } from '../../support/marks.ts'
import { expectMarkedInAllSpellings } from '../../support/spellings.ts'

const code = 'document/merge-conflict'
const model = (body: string): string => `---\ntyyppi: abc-malli\nkieli: fi\ntila: kokeilussa\nvaiheet: [ennen]\ntoimijat: [lapsi, lastensuojelu, koulu]\n---\n\n# Neuvonpito\n\n${body}`

describe(code, () => {
  const cases: readonly (readonly [string, string])[] = [
    ['two texts for one item', model(`## Periaatteet

- Lapsi kutsuu.
<<<<<<< HEAD
^^^^^^^^^^^^ document/merge-conflict
- Kukaan ei puhu toisesta poissa ollessa.
=======
- Toisesta ei puhuta, kun hän ei ole paikalla.
>>>>>>> porvoo
- Luvataan vähän.
`)],
    ['two paragraphs, which the marks make a heading of', model(`## Tarkoitus

<<<<<<< HEAD
^^^^^^^^^^^^ document/merge-conflict
Lapsi saa puhua.
=======
Lasta kuullaan.
>>>>>>> porvoo

## Periaatteet

- a

<<<<<<< Updated upstream
^^^^^^^^^^^^^^^^^^^^^^^^ document/merge-conflict
## Reflektio
=======
## Mitä opimme
>>>>>>> Stashed changes
`)],
    ['marks inside a sentence, in code and deep in a letter that was answered often', model('## Tarkoitus\n\nMerkki <<<<<<< jäi.\n\n```\n<<<<<<< HEAD\n```\n\n>>>>>>> vastaus\n')],
    ['marks in the log are told there', model('## Versiohistoria\n\n### 0.1\n\n- Muutos: a\n\n<<<<<<< HEAD\n### 0.2\n=======\n### 0.3\n>>>>>>> b\n')],
  ]
  for (const [name, text] of cases) it(name, () => expectMarkedInAllSpellings(code, text))

  it('says it of a table once, not of each of its rows', () => {
    const text = model(`## Vaiheet ja toimijat

| Vaihe | lapsi | lastensuojelu | koulu |
|---|---|---|---|
<<<<<<< HEAD
^^^^^^^^^^^^ document/merge-conflict
| ennen | kutsuu | soittaa | varaa tilan |
=======
| ennen | valitsee | kirjoittaa | odottaa |
>>>>>>> porvoo
`)
    expectMarked(code, text)
    expectMarked('model/cell-empty', text.replace(/^\^.*\n/mu, ''))
  })

  it('leaves frontmatter and YAML to those who read them', () => {
    expectMarked(code, '---\ntyyppi: abc-malli\n<<<<<<< HEAD\nversio: 1\n=======\nversio: 2\n>>>>>>> b\n---\n\n# A\n')
    expectMarked(code, 'tyyppi: abc-malli\n<<<<<<< HEAD\nversio: 1\n=======\nversio: 2\n>>>>>>> b\n')
  })
})
