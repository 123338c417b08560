import assert from 'node:assert/strict'
import { expectFixed, fixed } from '../../support/fixes.ts'
import { expectMarked, findings, successes } from '../../support/marks.ts'
import { expectMarkedInAllSpellings } from '../../support/spellings.ts'

const code = 'section/missing'

describe(code, () => {
  it('stands at the section behind which the missing one belongs', () => {
    expectMarkedInAllSpellings(code, `---
tyyppi: kehittamissuunnitelma
tila: valmis
---

# Kotikäynnit

Leppävaaran työryhmä kehitti kotikäyntejä.

## Tavoitteet
   ^^^^^^^^^^ section/missing

- Kehittää kotikäyntejä

## Lisätietoja

kehittävä sosiaalityöntekijä
`)
  })

  it('stands at the main heading when the first section is missing, in Swedish', () => {
    expectMarkedInAllSpellings(code, `---
typ: utvecklingsplan
---

# Hembesök
  ^^^^^^^^ section/missing

Teamet i Esbo utvecklade hembesök.

## Mer information

utvecklande socialarbetare
`)
  })

  it('stands at the key before it in YAML', () => {
    expectMarkedInAllSpellings(code, `tyyppi: kehittamissuunnitelma
tila: valmis
tavoitteet: [kotikäynnit]
^^^^^^^^^^ section/missing
lisätietoja: kehittävä sosiaalityöntekijä
`)
  })

  it('stands at the start when nothing is there yet, once for each section', () => {
    const seen = findings('tyyppi: kehittamissuunnitelma\ntila: valmis\nlisätietoja: rooli\n').filter((one) => one.code === code)
    assert.deepEqual(seen.map(({ at, severity }) => `${severity} ${at}`), ['warning tyyppi', 'warning tyyppi'])
  })

  it('asks for less in a draft', () => {
    const plan = (status: string): string => `---\ntyyppi: kehittamissuunnitelma\ntila: ${status}\n---\n\n# A\n\n## Tavoitteet\n\n- a\n\n## Lisätietoja\n\nb\n`
    const severities = (status: string): readonly string[] => findings(plan(status)).filter((one) => one.code === code).map(({ severity }) => severity)
    assert.deepEqual([severities('luonnos'), severities('koekäytössä')], [[], ['warning']])
  })

  it('quotes the section and the question that helps to write it', () => {
    const message = (language: 'fi' | 'sv'): string => findings('tyyppi: kehittamissuunnitelma\nlisätietoja: rooli\n', { language }).find((one) => one.code === code)?.message ?? ''
    assert.match(message('fi'), /”Tavoitteet”.*\?$/u)
    assert.match(message('sv'), /”Mål”.*\?$/u)
  })

  it('takes a section for present under any of its names, in the frontmatter, and even when it is empty', () => {
    const rest = '# Kotikäynnit\n\n## Lisätietoja\n\nrooli\n'
    for (const heading of ['Tavoitteet', '1. TAVOITTEEMME:', 'Mål', 'Goals (alustavat)']) expectMarked(code, `---\ntyyppi: kehittamissuunnitelma\n---\n\n${rest}\n## ${heading}\n`)
    expectMarked(code, `---\ntyyppi: kehittamissuunnitelma\ntavoitteet: [a]\n---\n\n${rest}`)
  })

  it('is glad when all are there', () => {
    assert.ok(code in successes('tyyppi: kehittamissuunnitelma\ntavoitteet: [a]\nlisätietoja: rooli\n'))
    assert.ok(!(code in successes('tyyppi: kehittamissuunnitelma\ntavoitteet: [a]\n')))
  })

  it('is not glad of headings that nothing stands under', () => {
    assert.ok(!(code in successes('---\ntyyppi: kehittamissuunnitelma\n---\n\n# Työ\n\n## Tavoitteet\n\n<!-- Mitä? -->\n- \n\n## Lisätietoja\n\nrooli\n')))
  })
})

describe(`${code}: the change`, () => {
  const head = '---\ntyyppi: kehittamissuunnitelma\nkieli: fi\n---\n\n# Kotikäynnit\n\n'
  it('puts it in with its prompt', () => {
    const after = fixed(code, `${head}## Lisätietoja\n\nrooli\n`) ?? ''
    assert.match(after, /^## Tavoitteet\n\n<!-- [^\n]+\? -->\n\n## Lisätietoja$/mu)
    expectFixed(code, `${head}## Lisätietoja\n\nrooli\n`, after)
  })
  it('puts a key in, in YAML', () => {
    const after = fixed(code, 'tyyppi: kehittamissuunnitelma\nkieli: fi\nlisätietoja: rooli\n') ?? ''
    assert.match(after, /^tyyppi: kehittamissuunnitelma\nkieli: fi\n# [^\n]+\ntavoitteet:\nlisätietoja: rooli\n$/u)
  })
})
