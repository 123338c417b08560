import assert from 'node:assert/strict'
import { expectMarked, findings } from '../../support/marks.ts'
import { expectMended, futureCode } from './support.ts'

const CODE = 'privacy/identity-code'
const CARD = 'a.hankekortti.md'
const check = (text: string, path = CARD): void => expectMarked(CODE, text, { path })

describe(CODE, () => {
  it('is found wherever it stands in Markdown', () => check(`---
tyyppi: hankekortti   # 010594Y9032
                        ^^^^^^^^^^^ privacy/identity-code
tunniste: 010594Y9032
          ^^^^^^^^^^^ privacy/identity-code
lahde:
  huomautus: 020594X903P
             ^^^^^^^^^^^ privacy/identity-code
---

# Kortti 010594Y9032
         ^^^^^^^^^^^ privacy/identity-code

<!-- Äidin tunnus 010594-9032 -->
                  ^^^^^^^^^^^ privacy/identity-code

## Tavoitteet

- Lapsi (020594X903P) {#T1 a=010594Y9032}
         ^^^^^^^^^^^ privacy/identity-code
                             ^^^^^^^^^^^ privacy/identity-code
  - \`020594X902N\`
     ^^^^^^^^^^^ privacy/identity-code

| Kuka | Tunnus |
|---|---|
| lapsi | 010594–9032 |
          ^^^^^^^^^^^ privacy/identity-code

\`\`\`
030594W903B
^^^^^^^^^^^ privacy/identity-code
\`\`\`

[a](https://example.org/?hetu=010594Y9032 "010594Y9032")
                              ^^^^^^^^^^^ privacy/identity-code
                                           ^^^^^^^^^^^ privacy/identity-code

[b]: https://example.org/010594Y9032
                         ^^^^^^^^^^^ privacy/identity-code

<div data-a="010594Y9032">
             ^^^^^^^^^^^ privacy/identity-code
</div>
`))

  it('is found wherever it stands in YAML', () => check(`tyyppi: hankekortti
tunniste: 010594Y9032 # 020594X903P
          ^^^^^^^^^^^ privacy/identity-code
                        ^^^^^^^^^^^ privacy/identity-code
010594Y9032: avain
^^^^^^^^^^^ privacy/identity-code
tavoitteet:
  - "Lapsi 010594Y9032"
           ^^^^^^^^^^^ privacy/identity-code
  - {text: 020594X903P}
           ^^^^^^^^^^^ privacy/identity-code
lyhyt_kuvaus: |
  Teksti
  010594-9032
  ^^^^^^^^^^^ privacy/identity-code
`, 'a.yaml'))

  it('is found where the syntax is broken, in NFD and with Windows line ends', () => {
    check('---\r\ntyyppi: hankekortti\r\notsikko: "auki 010594Y9032\r\n               ^^^^^^^^^^^ privacy/identity-code'.replace('\r\n               ^', '\n               ^'))
    assert.deepEqual(findings('---\r\ntyyppi: hankekortti\r\notsikko: a\r\n---\r\n\r\n# Aidin\u0308 010594Y9032\r\n', { path: CARD }).filter(({ code }) => code === CODE).map(({ line, at }) => `${line} ${at}`), ['6 010594Y9032'])
  })

  it('is an error in every state; of the test range a point for attention', () => {
    const severities = (text: string): readonly string[] => findings(text, { path: CARD }).filter(({ code }) => code === CODE).map(({ severity }) => severity)
    for (const state of ['luonnos', 'valmis', 'arkistoitu']) {
      assert.deepEqual(severities(`---\ntila: ${state}\n---\n\n# a\n\n${futureCode()} ja 010594Y9032\n`), ['error', 'warning'])
    }
  })

  it('is not repeated, and is told in three languages', () => {
    for (const language of ['fi', 'sv', 'en'] as const) {
      const [found] = findings(`# a\n\n${futureCode()}\n`, { path: CARD, language }).filter(({ code }) => code === CODE)
      assert.match(found?.message ?? '', { fi: /^Tässä on henkilötunnus/u, sv: /^Här finns en personbeteckning/u, en: /^This is a personal identity code/u }[language])
      assert.equal(found?.message.includes(futureCode()), false)
    }
  })

  it('is found in the name of a file, and not repeated there either', () => {
    const found = findings('# a\n', { path: `asiakkaat/${futureCode()}.hankekortti.md` }).filter(({ code }) => code === CODE)
    assert.deepEqual(found.map(({ severity }) => severity), ['error'])
    assert.match(found[0]?.message ?? '', /^Tiedoston tai kansion nimessä on henkilötunnus\. Anna sille uusi nimi/u)
  })

  it('is silent in a file of no kind', () => {
    check('# Muistio\n\n010594Y9032\n', 'muistio.md')
    check('a: 010594Y9032\n', 'muu.yaml')
  })

  it('is silent on what only looks alike', () => check('# a\n\nY-tunnus 0737546-1, ESLH-2006-03839/So-62, 365 491 euroa, 1.5.2007–31.10.2009, 010190-999K\n'))
})

describe(`${CODE}: the mark in its place`, () => {
  const rows: readonly (readonly [name: string, before: string, after: string, path?: string])[] = [
    ['in a text', '# a\n\nLapsi 010594Y9032, äiti\n', '# a\n\nLapsi [henkilötunnus poistettu], äiti\n'],
    ['in Swedish', '# a\n\nBarnet 010594Y9032 och mamman\n', '# a\n\nBarnet [personbeteckning borttagen] och mamman\n'],
    ['in English', '---\nlanguage: en\n---\n\nThe child 010594Y9032\n', '---\nlanguage: en\n---\n\nThe child [personal identity code removed]\n'],
    ['twice in a line', '# a\n\n010594Y9032 ja 020594X903P\n', '# a\n\n[henkilötunnus poistettu] ja [henkilötunnus poistettu]\n'],
    ['before a colon, where brackets would begin a definition', '# a\n\n010594Y9032: lapsi\n', '# a\n\n\\[henkilötunnus poistettu\\]: lapsi\n'],
    ['before a bracket, where they would make a link', '# a\n\n010594Y9032(lapsi)\n', '# a\n\n\\[henkilötunnus poistettu\\](lapsi)\n'],
    ['in the target of a link', '# a\n\n[a](https://example.org/?h=010594Y9032&b)\n', '# a\n\n[a](https://example.org/?h=poistettu&b)\n'],
    ['in a value of YAML', 'tunniste: a\notsikko: 010594Y9032 # b\n', 'tunniste: a\notsikko: "[henkilötunnus poistettu]" # b\n', 'a.hankekortti.yaml'],
    ['with quotes around it', 'otsikko: 010594Y9032 "lapsi" \'a\'\n', 'otsikko: \'[henkilötunnus poistettu] "lapsi" \'\'a\'\'\'\n', 'a.hankekortti.yaml'],
    ['twice in a value of YAML', 'otsikko: 010594Y9032 ja 020594X903P\n', 'otsikko: "[henkilötunnus poistettu] ja [henkilötunnus poistettu]"\n', 'a.hankekortti.yaml'],
    ['inside a value of YAML', 'otsikko: Lapsi 010594Y9032\n', 'otsikko: Lapsi [henkilötunnus poistettu]\n', 'a.hankekortti.yaml'],
    ['inside quotes', 'otsikko: "010594Y9032"\n', 'otsikko: "[henkilötunnus poistettu]"\n', 'a.hankekortti.yaml'],
    ['in a list in brackets', 'kunnat: [Espoo 010594Y9032, Vantaa]\n', 'kunnat: ["Espoo [henkilötunnus poistettu]", Vantaa]\n', 'a.hankekortti.yaml'],
    ['in an item', 'tavoitteet:\n  - 010594Y9032 a\n  - b\n', 'tavoitteet:\n  - "[henkilötunnus poistettu] a"\n  - b\n', 'a.hankekortti.yaml'],
    ['in a key', '010594Y9032: a\n', '"[henkilötunnus poistettu]": a\n', 'a.hankekortti.yaml'],
    ['in a comment', 'otsikko: a # 010594Y9032\n', 'otsikko: a # [henkilötunnus poistettu]\n', 'a.hankekortti.yaml'],
    ['in a block of text', 'lyhyt_kuvaus: |\n  010594Y9032 a\n', 'lyhyt_kuvaus: |\n  [henkilötunnus poistettu] a\n', 'a.hankekortti.yaml'],
    ['in the frontmatter', '---\nkieli: sv\notsikko: 010594Y9032\n---\n\n# a\n', '---\nkieli: sv\notsikko: "[personbeteckning borttagen]"\n---\n\n# a\n'],
  ]
  for (const [name, before, after, path] of rows) it(name, () => expectMended(CODE, before, after, path))
})
