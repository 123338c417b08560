import assert from 'node:assert/strict'
import { expectMarked, findings, successes } from '../../support/marks.ts'
import { expectFixed } from '../../support/fixes.ts'

const CODE = 'model/actor-missing'
const table = (...headers: readonly string[]): string =>
  `---\ntyyppi: abc-malli\n---\n\n## Vaiheet ja toimijat\n\n| Vaihe | ${headers.join(' | ')} |\n| --- |${headers.map(() => ' --- |').join('')}\n| ennen | ${headers.map(() => 'a').join(' | ')} |\n`
const message = (text: string): string | undefined => findings(text).find(({ code }) => code === CODE)?.message

describe(CODE, () => {
  it('asks for the parties that have no column, in one finding', () => {
    expectMarked(CODE, `---
tyyppi: abc-malli
---

## Vaiheet ja toimijat
   ^^^^^^^^^^^^^^^^^^^ model/actor-missing

| Vaihe | Lastensuojelu |
| --- | --- |
| ennen | kutsuu |
`)
    assert.match(message(table('Lastensuojelu')) ?? '', /^Mallista puuttuu toimija: asiakas, kumppani\./u)
  })

  const WHOLE: readonly (readonly string[])[] = [
    ['Lapsi', 'Lastensuojelu', 'Koulu'], ['Vanhemmat', 'Sosiaalityöntekijä', 'Päihdepalvelut'], ['Perhe', 'Ls', 'Varhaiskasvatus'],
    ['Lapsi', 'Vanhempi', 'Lastensuojelu', 'Seurakunta'], ['Perhe ja koulu', 'Lastensuojelu'], ['Barn', 'Barnskydd', 'Skola'], ['Child', 'Social worker', 'School'], ['Lapsi', 'Lastensuojelu', 'Seura (kumppani)'],
  ]
  for (const headers of WHOLE) it(`is content with ${headers.join(', ')}`, () => expectMarked(CODE, table(...headers)))

  const MISSING: readonly (readonly [string, readonly string[]])[] = [
    ['lastensuojelu', ['Lapsi', 'Koulu']], ['asiakas', ['Lastensuojelu', 'Koulu']], ['kumppani', ['Perhe', 'Lastensuojelu']], ['asiakas, kumppani', ['Perhetyöntekijä']],
  ]
  for (const [who, headers] of MISSING) it(`misses ${who} among ${headers.join(', ')}`, () => assert.match(message(table(...headers)) ?? '', new RegExp(`toimija: ${who}\\.`, 'u')))

  it('asks in YAML, in Swedish', () => {
    const text = 'typ: mötesmodell\nskeden_och_aktörer:\n  - {skede: före, aktör: barn, uppgifter: [berättar]}\n  - {skede: före, aktör: skola, uppgifter: [lyssnar]}\n'
    const [found] = findings(text, { language: 'sv' }).filter(({ code }) => code === CODE)
    assert.equal(found?.at, 'skeden_och_aktörer')
    assert.match(found.message, /^I modellen saknas en aktör: barnskydd\./u)
  })

  it('looks at the listed actors while there is no table yet', () => expectMarked(CODE, `---
tyyppi: abc-malli
toimijat: [lastensuojelu, koulu]
           ^^^^^^^^^^^^^ model/actor-missing
---

# Malli
`))

  it('marks a listed actor of an unknown name that has no column, and no other', () => expectMarked(CODE, `---
tyyppi: abc-malli
toimijat: [perhe, lastensuojelu, koulu, seurakunta]
                                        ^^^^^^^^^^ model/actor-missing
---

## Vaiheet ja toimijat

| Vaihe | Lapsi | Vanhempi | Lastensuojelu | Luokanopettaja |
| --- | --- | --- | --- | --- |
| ennen | a | b | c | d |
`))

  it('is silent on a model of which nothing is known', () => expectMarked(CODE, '---\ntyyppi: abc-malli\n---\n\n# Malli\n'))

  it('adds a column', () => expectFixed(CODE, '---\ntyyppi: abc-malli\n---\n\n## Vaiheet\n\n| Vaihe | Lapsi | Koulu |\n|:--|--|--|\n| ennen | a | b |\n| jälkeen | | |\n',
    '---\ntyyppi: abc-malli\n---\n\n## Vaiheet\n\n| Vaihe | Lapsi | Koulu | Lastensuojelu |\n|:--|--|--| --- |\n| ennen | a | b |  |\n| jälkeen | |  | |\n'))

  it('praises a model of all three', () => assert.ok(successes(table('Lapsi', 'Lastensuojelu', 'Koulu'))[CODE]))
})
