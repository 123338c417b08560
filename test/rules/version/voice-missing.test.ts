import assert from 'node:assert/strict'
import { expectFixed } from '../../support/fixes.ts'
import { expectMarked, findings, successes } from '../../support/marks.ts'
import { expectMarkedInAllSpellings } from '../../support/spellings.ts'
import { form, yamlForm } from './logs.ts'

const code = 'version/voice-missing'

describe(code, () => {
  it('marks a version without a party and without a reason', () => {
    expectMarkedInAllSpellings(code, form(`### 0.1
    ^^^ version/voice-missing

- Osallistujat: vanhempi, sosiaalityöntekijä

### 0.2

- Osallistujat:
  - Asiakkaat: lapsi
  - Lastensuojelu: sosiaaliohjaaja
  - Kumppanit: rehtori

### 0.3

- Osallistujat: sosiaalityöntekijä, koulu
- Puuttuu syy:
  - Asiakkaat: Yhteisiä asiakkaita ei vielä ollut.
`))
  })

  it('reads a table by the voices of the roles in it', () => {
    expectMarkedInAllSpellings(code, form(`| Versio | Ketkä mukana |
| --- | --- |
| 0.1 | nuori, perhetyöntekijä, päihdepalvelut |
| 0.2 | tutkija |
  ^^^ version/voice-missing
| 0.3 | |
  ^^^ version/voice-missing
`))
  })

  it('in YAML and Swedish', () => {
    expectMarkedInAllSpellings(code, yamlForm(`  - versio: 0.1
            ^^^ version/voice-missing
    osallistujat: {asiakkaat: [], lastensuojelu: [sosiaalityöntekijä], kumppanit: [rehtori]}
  - versio: 0.2
    osallistujat: [vanhempi]
    puuttuu_syy: Kiire ennen lomaa.
  - versio: 0.3
            ^^^ version/voice-missing
    osallistujat: [vanhempi]
    puuttuu_syy: {kumppanit: Rehtori oli sairaana.}
`))
    expectMarked(code, `typ: blankett
versioner:
  - {version: 0.1, deltagare: "förälder, socialarbetare, skola"}
  - {version: 0.2, deltagare: "förälder, socialarbetare"}
              ^^^ version/voice-missing
`)
  })

  it('knows the professions of the partners', () => {
    for (const role of ['päihdetyöntekijä', 'nuoriso-ohjaaja', 'koulupsykologi', 'terveydenhoitaja', 'erityisopettaja']) {
      expectMarked(code, `tyyppi: lomake\nversiot:\n  - {versio: 0.1, osallistujat: "vanhempi, sosiaalityöntekijä, ${role}"}\n`)
    }
  })

  it('names the parties in the language of the reader', () => {
    const message = (text: string, language: 'fi' | 'sv' | 'en'): string => findings(text, { language }).find((one) => one.code === code)?.message ?? ''
    const one = yamlForm('  - {versio: 0.1, osallistujat: [vanhempi, koulu]}\n')
    assert.match(message(one, 'fi'), /0\.1 puuttuu osapuoli: lastensuojelu\./u)
    assert.match(message(one, 'sv'), /barnskydd/u)
    assert.match(message(yamlForm('  - {versio: 0.1}\n'), 'fi'), /puuttuvat osapuolet asiakkaat, lastensuojelu ja kumppanit/u)
  })

  it('is not asked where versions are not made together', () => {
    expectMarked(code, 'tyyppi: hankekortti\nversiot: [{versio: 0.1}]\n')
  })

  it('offers lines for the reasons, and praises', () => {
    expectFixed(code, form('### 0.1\n\n- Osallistujat: koulu\n'), form('### 0.1\n\n- Osallistujat: koulu\n- Puuttuu syy:\n  - Asiakkaat:\n  - Lastensuojelu:\n'))
    expectFixed(code, yamlForm('  - versio: 0.1\n    osallistujat: [vanhempi, koulu]\n'), yamlForm('  - versio: 0.1\n    osallistujat: [vanhempi, koulu]\n    # Lastensuojelu: Miksi jokin osapuoli ei ollut mukana.\n    puuttuu_syy:\n'))
    assert.ok(code in successes(yamlForm('  - {versio: 0.1, osallistujat: [vanhempi, sosiaalityöntekijä, koulu]}\n')))
  })
})
