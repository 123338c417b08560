// An empty form: its fields as a list, a table or sections in Markdown, and as a list in YAML.
import assert from 'node:assert/strict'
import { modelOf } from '../../server/core/model.ts'
import { engine } from '../support/engine.ts'
import { expectOnly, findings } from '../support/marks.ts'

const HEAD = `---
tyyppi: lomake
tunniste: seurantalomake
otsikko: Seurantalomake
kieli: fi
tila: luonnos
versio: 0.1
alatyyppi: seuranta
---

# Seurantalomake

## Tarkoitus

Lomakkeella seurataan yhdessä vanhemman kanssa, miten tapaamiset sujuvat.

`
const TAIL = `
## Tietosuoja

Lomakkeella ei kerätä nimiä.

- Henkilötietoja: ei kerätä
- Säilytys: asiakastietojärjestelmä

## Versiohistoria

### 0.1 – 1.2.2012

- Muutos: Ensimmäinen luonnos.
- Osallistujat:
  - Asiakkaat:
    - vanhempi
  - Lastensuojelu:
    - sosiaaliohjaaja
  - Kumppanit:
    - perheneuvola
`
const FIELDS = [
  { name: 'Miten tapaaminen sujui?', type: 'scale', required: true, help: 'Ympyröi yksi.', options: ['hyvin', 'kohtalaisesti', 'huonosti'] },
  { name: 'Mitä jäi mieleen?', type: 'text', required: false },
]

const WRITTEN: Readonly<Record<string, string>> = {
  'a list': `## Kentät

- Miten tapaaminen sujui?
  - Tyyppi: asteikko
  - Pakollinen: kyllä
  - Ohje: Ympyröi yksi.
  - Vaihtoehdot:
    - hyvin
    - kohtalaisesti
    - huonosti
- Mitä jäi mieleen?
  - Tyyppi: teksti
  - Pakollinen: ei
`,
  'a list with the options on one line': `## Kysymykset

- Miten tapaaminen sujui?
  - Tyyppi: asteikko
  - Pakollinen: kyllä
  - Ohje: Ympyröi yksi.
  - Vaihtoehdot: hyvin, kohtalaisesti, huonosti
- Kysymys: Mitä jäi mieleen?
  - Tyyppi: avoin vastaus
  - Pakollinen: ei
`,
  'a table': `## Kentät

| Kysymys | Tyyppi | Pakollinen | Ohje | Vaihtoehdot |
|---|---|---|---|---|
| Miten tapaaminen sujui? | asteikko | kyllä | Ympyröi yksi. | hyvin; kohtalaisesti; huonosti |
| Mitä jäi mieleen? | teksti | ei | | |
`,
  sections: `## Kentät

### Miten tapaaminen sujui?

- Tyyppi: asteikko
- Pakollinen: kyllä
- Ohje: Ympyröi yksi.
- Vaihtoehdot: hyvin<br>kohtalaisesti<br>huonosti

### Mitä jäi mieleen?

- Tyyppi: teksti
- Pakollinen: ei
`,
  'Swedish words': `## Frågor

- Miten tapaaminen sujui?
  - Typ: skala
  - Obligatorisk: ja
  - Anvisning: Ympyröi yksi.
  - Alternativ: hyvin, kohtalaisesti, huonosti
- Mitä jäi mieleen?
  - Typ: fritext
  - Obligatorisk: nej
`,
}

describe('a form', () => {
  for (const [how, section] of Object.entries(WRITTEN)) {
    it(`has its fields from ${how}`, () => {
      for (const text of [HEAD + section + TAIL, (HEAD + section + TAIL).replaceAll('\n', '\r\n')]) assert.deepEqual(fieldsOf('a.md', text), FIELDS)
    })
  }

  it('has them from YAML, where a text alone is a question', () => {
    assert.deepEqual(fieldsOf('a.yaml', 'tyyppi: lomake\nkentät:\n  - Päivä\n  - nimi: Arvio\n    vaihtoehdot: [hyvä, huono]\n    pakollinen: kyllä\n'), [
      { name: 'Päivä' }, { name: 'Arvio', options: ['hyvä', 'huono'], required: true },
    ])
  })

  it('may say in prose how answers are protected', () => {
    const [markdown, yaml] = [HEAD + '## Tietosuoja\n\nNimiä ei kerätä.\n', 'tyyppi: lomake\ntietosuoja: Nimiä ei kerätä.\n']
    assert.deepEqual(valueOf('a.md', markdown, 'dataProtection'), { text: 'Nimiä ei kerätä.' })
    assert.deepEqual(valueOf('a.yaml', yaml, 'dataProtection'), { text: 'Nimiä ei kerätä.' })
  })

  it('is quiet when all is there', () => {
    expectOnly(HEAD + (WRITTEN['a list'] ?? '') + TAIL)
    expectOnly(`tyyppi: lomake
tunniste: palaute
otsikko: Palautelomake
kieli: fi
tila: luonnos
versio: "0.1"
tarkoitus: Palautetta kysytään jokaisen tapaamisen jälkeen lapselta ja vanhemmalta.
kentät:
  - Miltä tapaaminen tuntui?
tietosuoja:
  henkilötietoja: ei kerätä
  säilytys: vastaukset hävitetään, kun ne on luettu
versiot:
  - versio: "0.1"
    päiväys: 1.2.2012
    muutos: Ensimmäinen luonnos.
    osallistujat: { asiakkaat: [vanhempi], lastensuojelu: [sosiaaliohjaaja], kumppanit: [perheneuvola] }
`)
  })

  it('is asked for what is missing, and told of what cannot be', () => {
    expectOnly(`tyyppi: lomake
tunniste: palaute
otsikko: Palautelomake
kieli: fi
tila: luonnos
versio: "0.1"
alatyyppi: arvosana
           ^^^^^^^^ schema/enum
kentät:
^^^^^^ section/missing
  - tyyppi: valinta
    ^^^^^^^^^^^^^^^ schema/required
  - nimi: Arvio
    tyyppi: tähdet
            ^^^^^^ schema/enum
    pakolinen: kyllä
    ^^^^^^^^^ schema/additionalProperties
versiot:
  - versio: "0.1"
    päiväys: 1.2.2012
    muutos: Ensimmäinen luonnos.
    osallistujat: { asiakkaat: [vanhempi], lastensuojelu: [sosiaaliohjaaja], kumppanit: [perheneuvola] }
`.replace('tyyppi: lomake\n', 'tyyppi: lomake\n^^^^^^ section/missing\n'))
  })

  it('is asked once for a list that is empty', () => {
    const text = 'tyyppi: lomake\ntunniste: palaute\notsikko: Palautelomake\nkieli: fi\ntila: valmis\nkentät: []\n'
    assert.deepEqual(findings(text).filter(({ message }) => message.includes('Kentät')).map(({ code }) => code), ['section/empty'])
  })

  it('is no form for other tools’ `type: form`, and none for a README', () => {
    assert.equal(engine.read('a.yaml', 'type: form\nfields:\n  - name: email\n    type: text\n').selection.kind, undefined)
    assert.equal(engine.read('contact.md', '# Lomake\n\n## Kentät\n\n- Nimi\n\n## Tarkoitus\n\nYhteydenotto\n').selection.reason, 'none')
    assert.equal(engine.read('README.lomake.md', '# Lomakkeet\n').selection.kind, undefined)
  })
})

const valueOf = (path: string, text: string, key: string): unknown => {
  const view = engine.view(engine.read(path, text), '2026-11-22')
  return view && (modelOf(view, view.remember) as Readonly<Record<string, unknown>>)[key]
}
const fieldsOf = (path: string, text: string): unknown => valueOf(path, text, 'fields')
