import assert from 'node:assert/strict'
import { expectFixed } from '../../support/fixes.ts'
import { expectMarked, findings } from '../../support/marks.ts'
import { expectMarkedInAllSpellings } from '../../support/spellings.ts'

const code = 'contact/missing'
const plan = (contact: string, frontmatter = ''): string => `---\ntyyppi: kehittamissuunnitelma\n${frontmatter}---\n\n# Kotikäynnit\n\nTyöryhmä kehitti kotikäyntejä.\n\n## Tavoitteet\n\n- kotikäynnit\n\n${contact}`
const saying = (text: string): readonly string[] => findings(text).filter(({ code: found }) => [code, 'section/missing', 'section/empty'].includes(found)).map(({ code: found, at }) => `${found} ‹${at}›`)

describe(code, () => {
  it('marks a heading with nothing, a comment or a placeholder under it', () => {
    for (const content of ['', '<!-- Kuka kertoo lisää? -->', 'TODO', '…']) {
      expectMarkedInAllSpellings(code, `${plan('## Lisätietoja\n   ^^^^^^^^^^^ contact/missing\n')}\n${content}\n`)
    }
  })

  it('marks a breadcrumb', () => {
    for (const crumbs of ['> Lastensuojelu > Kehrä II > Malminkartano', 'Lastensuojelu » Kehrä II » Kallio', '\\> Lastensuojelu > Kallio']) {
      expectMarkedInAllSpellings(code, plan(`## Lisätietoja\n\n${crumbs}\n${'^'.repeat(crumbs.length)} contact/missing\n`))
    }
  })

  it('stands where the section would come, when it is not there', () => {
    expectMarkedInAllSpellings(code, plan('').replace('## Tavoitteet', '## Tavoitteet\n   ^^^^^^^^^^ contact/missing'))
  })

  it('does so in Swedish', () => {
    expectMarkedInAllSpellings(code, '---\ntyp: utvecklingsplan\n---\n\n# Hembesök\n\n## Mål\n\n- hembesök\n\n## Mer information\n   ^^^^^^^^^^^^^^^ contact/missing\n')
  })

  it('marks keys in YAML', () => {
    expectMarkedInAllSpellings(code, 'tyyppi: kehittamissuunnitelma\nlisatietoja:\n^^^^^^^^^^^ contact/missing\n')
    expectMarkedInAllSpellings(code, 'tyyppi: kehittamissuunnitelma\nlisatietoja: Lastensuojelu > Kehrä II\n             ^^^^^^^^^^^^^^^^^^^^^^^^ contact/missing\n')
  })

  it('leaves contacts in another form to others', () => {
    expectMarked(code, 'typ: projektplan\nkontaktuppgifter:\n  - {roll: projektchef, organisation: Esbo stad}\n')
  })

  it('stands for the missing and the empty section', () => {
    assert.deepEqual(saying(plan('## Lisätietoja\n')), [`${code} ‹Lisätietoja›`])
    assert.deepEqual(saying(plan('')), [`${code} ‹Tavoitteet›`])
  })

  it('leaves the rest to the section rules when contacts are given elsewhere', () => {
    const contacts = 'yhteyshenkilot: [sosiaaliohjaaja]\n'
    assert.deepEqual(saying(plan('## Lisätietoja\n', contacts)), ['section/empty ‹Lisätietoja›'])
    assert.deepEqual(saying(plan('', contacts)), ['section/missing ‹Tavoitteet›'])
  })

  for (const [what, text] of [
    ['a role', plan('## Lisätietoja\n\nsosiaaliohjaaja, avopalvelut\n')],
    ['a unit and a breadcrumb', plan('## Lisätietoja\n\nHelsingin kaupunki, Kallion lastensuojelu\n\n\\> Lastensuojelu > Kallio\n')],
    ['a quotation', plan('## Lisätietoja\n\n> sosiaaliohjaaja, avopalvelut\n')],
    ['a contact with an arrow', plan('## Lisätietoja\n\nKysy lisää → vaihde: 09 310 1691\n')],
    ['a kind that asks for contacts in the frontmatter', '---\ntyyppi: hankekortti\n---\n\n# Kasvun tuki\n'],
  ] as const) it(`is silent on ${what}`, () => expectMarked(code, text))

  it('is information in a draft and a warning in use', () => {
    const severity = (status: string): string | undefined => findings(plan('## Lisätietoja\n', `tila: ${status}\n`)).find((one) => one.code === code)?.severity
    assert.deepEqual([severity('luonnos'), severity('valmis')], ['information', 'warning'])
  })

  it('puts the section in, or the prompt under a heading or above a key that waits; a breadcrumb is left to people', () => {
    const prompt = 'Missä roolissa ja yksikössä työskentelevä kertoo lisää?'
    expectFixed(code, `${plan('').trimEnd()}\n`, plan(`## Lisätietoja\n\n<!-- ${prompt} -->\n`))
    expectFixed(code, plan('## Lisätietoja\n'), plan(`## Lisätietoja\n\n<!-- ${prompt} -->\n`))
    expectFixed(code, plan(`## Lisätietoja\n\n<!-- ${prompt} -->\n`), undefined)
    expectFixed(code, plan('## Lisätietoja\n\n> Lastensuojelu > Kehrä II\n'), undefined)
    expectFixed(code, 'tyyppi: kehittamissuunnitelma\nlisatietoja:\n', `tyyppi: kehittamissuunnitelma\n# ${prompt}\nlisatietoja:\n`)
    expectFixed(code, 'typ: utvecklingsplan\nmål: [hembesök]\n', 'typ: utvecklingsplan\nmål: [hembesök]\n# I vilken roll och enhet finns den som berättar mer?\nmer_information:\n')
  })
})
