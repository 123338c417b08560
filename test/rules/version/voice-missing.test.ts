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

  it('hears voices that have columns, lines or keys of their own', () => {
    expectMarked(code, form(`| Versio | Muutos | Asiakkaat | Lastensuojelu | Kumppanit |
| --- | --- | --- | --- | --- |
| 0.1 | alku | äiti | ohjaaja | ei mukana, koulu oli kiinni |
| 0.2 | jatko | nuori | ohjaaja | |
  ^^^ version/voice-missing
`))
    expectMarked(code, form(`### 0.1

- Asiakkaat: äiti
- **Lastensuojelu:** ohjaaja
- Kumppanit: ei mukana, koulu oli kiinni

### 0.2
    ^^^ version/voice-missing

- Osallistujat: äiti, sosiaaliohjaaja
- Kumppanit: –
`))
    expectMarked(code, 'typ: blankett\nversioner:\n  - {version: 0.1, klienter: [mamma], barnskydd: handledare, partner: var sjuk}\n')
  })

  it('knows who is family, in three languages', () => {
    for (const role of ['äidit', 'isovanhemmat', 'mummo', 'pappa', 'mammor', 'ungdomar', 'mormor', 'mother', 'grandparents', 'teenager']) {
      expectMarked(code, `tyyppi: lomake\nversiot:\n  - {versio: 0.1, osallistujat: "${role}, sosiaalityöntekijä, koulu"}\n`)
    }
    for (const role of ['perhetyö', 'familjearbete', 'child welfare officer']) {
      expectMarked(code, `tyyppi: lomake\nversiot:\n  - {versio: 0.1, osallistujat: "äiti, ${role}, koulu"}\n`)
    }
  })

  for (const label of ['Poissa', 'Poissaolon syyt', 'Puuttumisen syy', 'Frånvarande', 'Absent']) {
    it(`reads the reason under ”${label}”`, () => expectMarked(code, form(`### 0.1\n\n- Osallistujat: äiti, ohjaaja\n- ${label}: koulu, syynä loma\n`)))
  }

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
    expectFixed(code, form('### 0.1\n\n- Osallistujat: koulu\n'), form('### 0.1\n\n- Osallistujat: koulu\n- Puuttumisen syy:\n  - Asiakkaat:\n  - Lastensuojelu:\n'))
    expectFixed(code, yamlForm('  - versio: 0.1\n    osallistujat: [vanhempi, koulu]\n'), yamlForm('  - versio: 0.1\n    osallistujat: [vanhempi, koulu]\n    # Lastensuojelu: Miksi jokin osapuoli ei ollut mukana.\n    puuttumisen_syy:\n'))
    assert.ok(code in successes(yamlForm('  - {versio: 0.1, osallistujat: [vanhempi, sosiaalityöntekijä, koulu]}\n')))
  })
})
