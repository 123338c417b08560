import assert from 'node:assert/strict'
import { expectFixed } from '../../support/fixes.ts'
import { expectMarked, findings } from '../../support/marks.ts'
import { expectMarkedInAllSpellings } from '../../support/spellings.ts'

const code = 'plan/team-missing'
const plan = (introduction: string, frontmatter = ''): string => `---\ntyyppi: kehittamissuunnitelma\n${frontmatter}---\n\n# Kotikäynnit\n\n${introduction}\n`

describe(code, () => {
  it('marks an introduction that tells what was developed and not by whom', () => {
    expectMarkedInAllSpellings(code, plan('Kotikäynteihin kehitettiin uusi lomake. Sitä kokeiltiin keväällä.\n^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ plan/team-missing', 'kunta: Espoo\n'))
  })

  it('asks for the team and the place apart, each only where it is missing', () => {
    const asked = (text: string): readonly string[] => findings(text).filter((one) => one.code === code).map(({ message }) => message.split('?')[0] ?? '')
    assert.deepEqual(asked(plan('Kotikäynteihin kehitettiin lomake.')), ['Kuka kehitti', 'Missä kunnassa tai millä hyvinvointialueella kehitettiin'])
    assert.deepEqual(asked(plan('Tapiolan työryhmä kehitti lomakkeen.')), ['Missä kunnassa tai millä hyvinvointialueella kehitettiin'])
    assert.deepEqual(asked(plan('Espoossa kehitettiin lomake.')), ['Kuka kehitti'])
  })

  it('stands for what the schema says of the two, and of nothing else', () => {
    const required = findings(plan('Kotikäynteihin kehitettiin lomake.')).filter((one) => one.code === 'schema/required').map(({ message }) => message)
    assert.ok(required.some((message) => message.includes('tunniste')))
    assert.ok(!required.some((message) => /työryhmä|kunta/u.test(message)))
  })

  it('marks the start without an introduction, an empty key, and YAML', () => {
    expectMarkedInAllSpellings(code, '---\ntyyppi: kehittamissuunnitelma\n^^^^^^ plan/team-missing\nkunta: Espoo\n---\n\n# Kotikäynnit\n')
    expectMarkedInAllSpellings(code, '---\ntyyppi: kehittamissuunnitelma\ntyöryhmä:\n^^^^^^^^ plan/team-missing\nkunta: Espoo\n---\n\n# Kotikäynnit\n')
    expectMarkedInAllSpellings(code, 'tyyppi: kehittamissuunnitelma\n^^^^^^ plan/team-missing\ntyöryhmä: Tapiolan työryhmä\ntavoitteet: [kotikäynnit]\n')
  })

  it('does so in Swedish', () => {
    expectMarkedInAllSpellings(code, '---\ntyp: utvecklingsplan\n---\n\n# Hembesök\n\nSocialarbetarna i Alberga utvecklade en blankett.\n^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ plan/team-missing\n')
  })

  for (const [what, text] of [
    ['an introduction that names both', plan('Espoonlahden työryhmä (lastensuojelun avopalvelut, Espoo) kehitti lomakkeen.')],
    ['the municipality in a case form', plan('Perhetyöntekijät kehittivät Helsingissä lomakkeen.')],
    ['a wellbeing services county', plan('Länsi-Uudenmaan hyvinvointialueen perhetyön tiimi kehitti lomakkeen.')],
    ['the frontmatter', plan('Kehitettiin lomake.', 'tyoryhma: Tapiolan työryhmä\nkunta: Espoo\n')],
    ['Swedish', '---\ntyp: utvecklingsplan\n---\n\n# Hembesök\n\nSocialarbetarna i Esbo utvecklade en blankett.\n'],
    ['English YAML', 'type: development-plan\nid: a\nsummary: The child-protection team of Vantaa developed a form.\n'],
    ['a section of the team', plan('Kehitettiin lomake.\n\n## Työryhmä\n\n- Perhetyöntekijät, Espoo')],
    ['a section of those who took part', plan('Kehitettiin lomake.\n\n## Keitä me olemme\n\nOlemme Espoon perhetyön tiimi.')],
    ['an introduction that has a heading of its own, below the version', plan('Versio 0.3\n\n## 1 Johdanto\n\nPerhetyön tiimi (Espoo) kehitti lomakkeen.')],
    ['a kind without teams', '---\ntyyppi: hankekortti\n---\n\n# Kasvun tuki\n'],
  ] as const) it(`is silent on ${what}`, () => expectMarked(code, text))

  it('is information in a draft and a warning in use', () => {
    const severity = (status: string): string | undefined => findings(plan('Kehitettiin.', `tila: ${status}\n`)).find((one) => one.code === code)?.severity
    assert.deepEqual([severity('luonnos'), severity('valmis')], ['information', 'warning'])
  })

  it('puts the key in with its prompt, or the prompt above a key that waits for its value', () => {
    const text = 'Kehitettiin lomake.'
    expectFixed(code, plan(text), plan(text, '# Mikä työryhmä kehitti?\ntyöryhmä:\n'))
    expectFixed(code, plan(text, 'työryhmä:\n'), plan(text, '# Mikä työryhmä kehitti?\ntyöryhmä:\n'))
    expectFixed(code, plan(text, '# Mikä työryhmä kehitti?\ntyöryhmä:\n'), undefined)
    expectFixed(code, 'typ: utvecklingsplan\n', 'typ: utvecklingsplan\n# I vilken kommun utvecklades arbetet?\nkommun:\n', { nth: 1 })
  })
})
