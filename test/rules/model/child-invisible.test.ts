import { expectMarked } from '../../support/marks.ts'
import { expectFixed } from '../../support/fixes.ts'

const CODE = 'model/child-invisible'
const model = (actor: string, task: string, more = '', head = ''): string => `---\ntyyppi: abc-malli\n${head}---\n\n## Vaiheet ja toimijat\n\n| Vaihe | Lastensuojelu | ${actor} |\n| --- | --- | --- |\n| ennen | kutsuu | ${task} |\n${more}`

describe(CODE, () => {
  it('asks where the child is when nothing names one', () => {
    expectMarked(CODE, `---
tyyppi: abc-malli
---

## Vaiheet ja toimijat
   ^^^^^^^^^^^^^^^^^^^ model/child-invisible

| Vaihe | Lastensuojelu | Perhe |
| --- | --- | --- |
| ennen | kutsuu | kertoo toiveensa lastensuojelulle |

## Periaatteet

- luottamus lastensuojeluun ja nuorisotoimeen
- lapsiperheiden palvelut

## Reflektio

Lapsi jäi taka-alalle.
`)
    expectMarked(CODE, `typ: mötesmodell
skeden_och_aktörer:
^^^^^^^^^^^^^^^^^^ model/child-invisible
  - {skede: före, aktör: familj, uppgifter: [ungefärlig plan med barnskyddet]}
`)
    expectMarked(CODE, `---
type: meeting-model
---

## Phases and actors
   ^^^^^^^^^^^^^^^^^ model/child-invisible

| Phase | Family |
| --- | --- |
| before | calls child protection |
`)
  })

  const SEEN: Readonly<Record<string, string>> = {
    'an actor': model('Lapsi', 'a'),
    'a task': model('Perhe', 'nuorten toiveet'),
    'a principle': model('Perhe', 'a', '\n## Periaatteet\n\n- lapsen etu\n'),
    'the purpose': model('Perhe', 'a', '\n## Tarkoitus\n\nLasten parhaaksi.\n'),
    'a figure under a heading of its own': model('Perhe', 'a', '\n## Kolmio\n\n- VANHEMMAT\n- Lapsi\n'),
    'a pupil': model('Oppilas', 'a'),
    'the participants': model('Perhe', 'a', '', 'osallistujat:\n  asiakkaat: [lapsi]\n'),
    'the listed actors': model('Perhe', 'a', '', 'toimijat: [nuori]\n'),
    'Swedish': model('Perhe', 'barnets önskemål'),
    'English': model('Perhe', 'what young people want'),
    'no table': '---\ntyyppi: abc-malli\n---\n\n# Malli\n',
    'another kind': '---\ntyyppi: posteri\n---\n\n# Posteri\n',
  }
  for (const [name, text] of Object.entries(SEEN)) it(`is silent on ${name}`, () => expectMarked(CODE, text))

  it('adds a column for the child beside the family', () => expectFixed(CODE,
    '---\ntyyppi: abc-malli\n---\n\n## Vaiheet\n\n| Vaihe | Perhe | Koulu |\n| --- | --- | --- |\n| ennen | a | b |\n| jälkeen |  | c |\n',
    '---\ntyyppi: abc-malli\n---\n\n## Vaiheet\n\n| Vaihe | Lapsi | Perhe | Koulu |\n| --- | --- | --- | --- |\n| ennen |  | a | b |\n| jälkeen |  |  | c |\n'))
})
