import assert from 'node:assert/strict'
import { expectFixed } from '../../support/fixes.ts'
import { expectMarked, findings } from '../../support/marks.ts'
import { expectMarkedInAllSpellings } from '../../support/spellings.ts'

const code = 'period/missing'
const card = (body: string, frontmatter = ''): string => `---\ntyyppi: hankekortti\n${frontmatter}---\n\n# Kasvun tuki\n\n${body}`
const silent: Readonly<Record<string, string>> = {
  'a period in the frontmatter': card('', 'toteutusaika: 1.5.2007–31.10.2009\n'),
  'a period in words': card('', 'toteutusaika: kevät 2012\n'),
  'a period that cannot be read: its form is another question': card('', 'toteutusaika: ei vielä tiedossa, päätös keväällä\n'),
  'a line within the funding': card('## Rahoitus\n\n- Toteutusaika 1.5.2007–31.10.2009\n- Kokonaisbudjetti 3 euroa\n'),
  'a period in running text': card('## Kuvaus\n\nHanke toteutettiin 1.5.2007-31.10.2009.\n'),
  'years in running text': card('## Kuvaus\n\nHanke toimi vuosina 2007–2009.\n'),
  'start and end in YAML': 'tyyppi: hankekortti\ntoteutusaika: { alku: 1.5.2007, loppu: 31.10.2009 }\n',
  'Swedish YAML': 'typ: projektkort\ngenomförandetid: 2007–2009\n',
  'a kind in which it is optional': '---\ntyyppi: kehittamissuunnitelma\n---\n\n# SUKEDO\n',
  'a kind without periods': '---\ntyyppi: swot\n---\n\n# SWOT\n',
}

describe(code, () => {
  it('marks the start of a card that names no period; single times are none', () => {
    expectMarkedInAllSpellings(code, card('## Riskit\n\nMuutokset keväällä 2012 ja vuodenvaihteessa 2012/2013. Opiskelija oli mukana kevään 2013 ajan.\n').replace('hankekortti\n', 'hankekortti\n^^^^^^ period/missing\n'))
  })

  it('does so in Swedish and in YAML, and marks an empty key', () => {
    expectMarkedInAllSpellings(code, '---\ntyp: projektkort\n^^^ period/missing\n---\n\n# Stöd för uppväxten\n\n## Mål\n\n- delaktighet\n')
    expectMarkedInAllSpellings(code, 'typ: projektkort\n^^^ period/missing\nmål:\n  - delaktighet\n')
    expectMarkedInAllSpellings(code, 'tyyppi: hankekortti\ntoteutusaika:\n^^^^^^^^^^^^ period/missing\n')
  })

  for (const [what, text] of Object.entries(silent)) it(`is silent on ${what}`, () => expectMarked(code, text))

  it('is a hint in a draft and information in use, and leaves other missing things alone', () => {
    const seen = (status: string): readonly string[] => findings(card('', `tila: ${status}\n`)).filter((one) => one.code === code || one.code === 'schema/required').map(({ code: found, severity }) => `${found} ${severity}`)
    assert.ok(seen('luonnos').includes(`${code} hint`) && seen('luonnos').includes('schema/required information'))
    assert.ok(seen('valmis').includes(`${code} information`) && seen('valmis').includes('schema/required warning'))
  })

  it('puts the key in with its prompt, or the prompt above a key that waits for its value', () => {
    const prompt = '# Milloin hanke alkoi ja milloin se päättyy, esimerkiksi 1.5.2007–31.10.2009?\n'
    expectFixed(code, card(''), card('', `${prompt}toteutusaika:\n`))
    expectFixed(code, card('', 'toteutusaika:\n'), card('', `${prompt}toteutusaika:\n`), { name: 'prompt' })
    expectFixed(code, card('', `${prompt}toteutusaika:\n`), undefined)
    expectFixed(code, 'typ: projektkort\nmål: [delaktighet]\n', 'typ: projektkort\nmål: [delaktighet]\n# När började projektet och när slutar det, till exempel 1.5.2007–31.10.2009?\ngenomförandetid:\n')
  })
})
