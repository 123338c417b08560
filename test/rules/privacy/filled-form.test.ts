import assert from 'node:assert/strict'
import { expectMarked, findings } from '../../support/marks.ts'

const CODE = 'privacy/filled-form'
const HEAD = '---\ntyyppi: lomake\ntunniste: seuranta\nversio: 1.0\n---\n\n# Seurantalomake\n\n## Kentät\n\n'
const check = (fields: string): void => expectMarked(CODE, HEAD + fields, { path: 'a.md' })

describe(CODE, () => {
  it('finds answers in Markdown: behind names, in a column, in ticked boxes', () => {
    check('- Toive\n- Lapsen nimi: Maija\n  ^^^^^^^^^^^^^^^^^^ privacy/filled-form\n- Ikä: 12\n')
    check('- Ikä: 12\n  ^^^^^^^ privacy/filled-form\n')
    check('| Kenttä | Tyyppi | Vastaus |\n|---|---|---|\n| Toive | teksti |  |\n| Arki | teksti | sujuu |\n                  ^^^^^ privacy/filled-form\n')
    check('- [ ] Perhe on tavattu\n- [x] Suunnitelma on tehty\n  ^^^^ privacy/filled-form\n'.replace('  ^^^^ ', '^^^^^ '))
  })

  it('finds answers in Swedish YAML', () => expectMarked(CODE, `typ: blankett
id: uppfoljning
version: 1.0
fält:
  - namn: Önskemål
  - namn: Vardagen
    svar: fungerar
          ^^^^^^^^ privacy/filled-form
`, { path: 'a.yaml' }))

  it('is silent on an empty form, with its explanations', () => {
    check('- Lapsen nimi: etunimi ja sukunimi\n- Ikä: vuosina\n- Toive\n- [ ] Perhe on tavattu\n- Nimi: ____________\n- Puhelin: numero\n- Miten arki sujuu? (1–5)\n')
    check('| Kenttä | Tyyppi | Vastaus |\n|---|---|---|\n| Toive | teksti |  |\n| Arki | teksti | ………… |\n| Nimi | teksti | [ ] |\n')
    expectMarked(CODE, 'tyyppi: lomake\ntunniste: a\nversio: 1.0\nkentat:\n  - nimi: Toive\n    ohje: Kirjoita tähän\n    vastaus:\n  - Ikä\n', { path: 'a.yaml' })
  })

  it('is silent on documents without fields', () => expectMarked(CODE, '# a\n\n## Tavoitteet\n\n- [x] Lapsen nimi: Maija\n', { path: 'a.hankekortti.md' }))

  it('is an error in use and in public', () => {
    const severities = (keys: string): readonly string[] => findings(HEAD.replace('versio: 1.0\n', `versio: 1.0\n${keys}`) + '- Ikä: 12\n', { path: 'a.md' }).filter(({ code }) => code === CODE).map(({ severity }) => severity)
    assert.deepEqual(['', 'julkisuus: julkinen\n', 'tila: valmis\n', 'tila: arkistoitu\n'].map(severities), [['warning'], ['error'], ['error'], ['error']])
  })
})
