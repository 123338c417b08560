import assert from 'node:assert/strict'
import { expectFixed } from '../../support/fixes.ts'
import { expectMarked, findings, successes } from '../../support/marks.ts'
import { expectMarkedInAllSpellings } from '../../support/spellings.ts'

const code = 'work-package/unknown'

const STRUCTURE = `---
tyyppi: hanke
---

## Toimenpidekokonaisuus 1: Monitoimijainen työ

### Työpaketti 1: Monitoimijainen arviointi

### Työpaketti 2: Lastensuojelun monitoimijaisen verkoston päihdepalvelut

## Toimenpidekokonaisuus 2: Sijaishuolto

### Työpaketti 3: Perhehoidon tuki

- Alueella nimellä: Sijaisvanhempien tuki
`
const plan = (regional: string): string => `${STRUCTURE}
## Alueellinen toteutus

${regional}
`

describe(code, () => {
  it('marks what is not in the structure', () => {
    expectMarkedInAllSpellings(code, plan(`- Monitoimijainen arviointi
- Lastensuojelun monitoimijaiset päihdepalvelut
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ work-package/unknown
- Nuorten työpajat
  ^^^^^^^^^^^^^^^^ work-package/unknown
- Sijaisvanhempien tuki`))
  })

  it('knows a package by its number, with details behind it, and in any case', () => {
    expectMarked(code, plan('- Työpaketti 1: monitoimijainen arviointi\n- Työpaketti 2\n- Perhehoidon tuki – kevät 2018\n'))
    expectMarked(code, plan('### Länsi-Uusimaa\n\n- PERHEHOIDON TUKI (Espoo)\n\n### Keski-Uusimaa\n\n- Monitoimijainen arviointi: aloitettu\n'))
  })

  it('says which one it may be, and offers its name', () => {
    const [near, other] = findings(plan('- Lastensuojelun monitoimijaiset päihdepalvelut\n- Työpaketti 9'), {}).filter((one) => one.code === code)
    assert.match(near?.message ?? '', /Onko se ”Lastensuojelun monitoimijaisen verkost/u)
    const [shorter] = findings(plan('- Monitoimijaiset päihdepalvelut'), {}).filter((one) => one.code === code)
    assert.match(shorter?.message ?? '', /Onko se ”Lastensuojelun monitoimijaisen verkost/u, 'the name that shares most')
    assert.match(other?.message ?? '', /ei ole hankkeen rakenteessa\. Lisää se/u)
    expectFixed(code, plan('- Lastensuojelun monitoimijaiset päihdepalvelut'), plan('- Lastensuojelun monitoimijaisen verkoston päihdepalvelut'))
    expectFixed(code, plan('- Nuorten työpajat'), undefined)
  })

  it('hints at another order, once in a list', () => {
    const text = plan('- Perhehoidon tuki\n- Monitoimijainen arviointi\n- Lastensuojelun monitoimijaisen verkoston päihdepalvelut')
    const found = findings(text).filter((one) => one.code === code)
    assert.deepEqual(found.map(({ at, severity }) => [at, severity]), [['Monitoimijainen arviointi', 'hint']])
  })

  it('reads YAML in Swedish', () => {
    expectMarked(code, `typ: projektplan
åtgärdshelheter:
  - namn: Familjer
    arbetspaketen:
      - namn: Gemensam bedömning
regionalt_genomförande:
  - Gemensam bedömning
  - Ungdomsverkstäder
    ^^^^^^^^^^^^^^^^^ work-package/unknown
`)
    expectFixed(code, 'tyyppi: hanke\ntoimenpidekokonaisuudet: [{nimi: A, työpaketit: [{nimi: "Yhteinen: arviointi"}]}]\nalueellinen_toteutus:\n  - Yhteinen arvioint\n',
      'tyyppi: hanke\ntoimenpidekokonaisuudet: [{nimi: A, työpaketit: [{nimi: "Yhteinen: arviointi"}]}]\nalueellinen_toteutus:\n  - "Yhteinen: arviointi"\n')
  })

  it('is silent without a list or a structure, and praises lists that resolve', () => {
    expectMarked(code, STRUCTURE)
    expectMarked(code, '---\ntyyppi: hanke\n---\n\n## Alueellinen toteutus\n\n- Jotain\n')
    assert.equal(successes(plan('- Perhehoidon tuki'))[code], 'Alueiden työpaketit ovat hankkeen rakenteessa samoilla nimillä.')
  })
})
