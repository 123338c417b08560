// accessibility/table-header: tables whose columns have no names.
import { expectMarkedInAllSpellings } from '../../support/spellings.ts'

const CODE = 'accessibility/table-header'
const plan = (body: string): string => `---\ntyyppi: kehittamissuunnitelma\n---\n\n# Arki\n\n## Arviointi\n\n${body}\n`

describe(CODE, () => {
  const cases: readonly (readonly [string, string])[] = [
    ['an empty header row', plan(`|  |  |
^^^^^^^ accessibility/table-header
| --- | --- |
| Ryhmä | 12 |`)],
    ['an empty header cell', plan(`| Vaihe | Lapsi |  |
^^^^^^^^^^^^^^^^^^^^ accessibility/table-header
| --- | --- | --- |
| ennen | kertoo | kutsuu |`)],
    ['lines that only look like a table', plan(`| Ryhmä | 12 |
^^^^^^^^^^^^^^ accessibility/table-header
| Leiri | 9 |`)],
    ['an HTML table without header cells', plan(`<table>
^^^^^^^ accessibility/table-header
<tr><td>Ryhmä</td><td>12</td></tr>
</table>`)],
    ['in Swedish', `---
typ: utvecklingsplan
---

# Vardag

## Utvärdering

| Skede |  |
^^^^^^^^^^^^ accessibility/table-header
| --- | --- |
| före | barnet |
`],
    ['a good table, and an empty corner', plan('|  | Kevät |\n| --- | --- |\n| Ryhmä | 12 |\n\n| Vaihe |\n| --- |')],
    ['HTML tables with header cells or for layout', plan('<table>\n<tr><th>Ryhmä</th></tr>\n<tr><td>1</td></tr>\n</table>\n\n<table role="presentation">\n<tr><td>1</td></tr>\n</table>')],
    ['bars of one line, and code', plan('| Etusivu | Palvelut |\n\n```\n| a | b |\n| c | d |\n```')],
  ]
  for (const [what, text] of cases) it(what, () => expectMarkedInAllSpellings(CODE, text))
})
