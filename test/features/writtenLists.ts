// Random documents in Markdown with lists of every form, as people write them.
import fc from 'fast-check'
import type { Kind } from '../../server/core/kinds/kind.ts'
import { LANGUAGES } from '../../server/core/kinds/labels.ts'

/** Lists as people write them; each `@` becomes a word that no other place has. */
const BLOCKS = [
  '- @', '- @\n- @\n- @', '* @\n  @\n\n* @', '1) @\n2) @\n3) @', '9. @\n   - @\n10. @', '3. @\n3. @', '1. @\n5. @\n2. @', '- @\n  - @\n    - @\n- @', '- @\n\n  @\n\n  > @\n\n- @', '- @\n  - Varautuminen: @\n- @', '-   @\n\n        @\n-   @',
  '- [ ] @\n- [x] @', '- @\n  ```\n  # @\n\n  - @\n  ```\n- @', '- @ {#V1 teema=aika}\n- @ {#V2}', '- @\n<!-- pitkospuut-disable-next-line list/long-item: @ -->\n- @', '- @\n  <!-- pitkospuut-disable-next-line list/long-item: @ -->\n- @', '<!-- @ -->\n\n- @\n- @', '- @\n@\n- @',
  '- @\n===\n- @', '+ @\n\n\n+ @', '- - @\n  - @\n- @', '- 1. @\n  2. @', '-\t@\n\t- @\n-\t@', ' - @\n   @\n- @', '-\n- @', '- @ <!-- @ -->\n- @', '- @\n  | @ | b |\n  | - | - |\n  | @ | @ |\n- @', '| Riski | Varautuminen |\n| --- | --- |\n| @ | @ |\n| @ | |', '| @ |\n| - |\n| @ |\n| @ |', '| Nro | Asia | Kuka |\n| - | - | - |\n| 1 | @ | @ |\n| 2 | @ | |',
  '@ @ @', '@:\n\n- @\n- @', '**@**\n\n1. @\n2. @', '<!-- @ -->', '@.\n@', '| Vaihe | Lapsi | Koulu |\n| --- | --- | --- |\n| Ennen | @; @ | @ |\n| Jälkeen | | @<br>@ |', '### Ennen\n\n- Lapsi: @; @\n- Koulu\n  - @\n  - @', '### Ennen\n\n#### Lapsi\n\n- @\n- @\n\n#### Koulu',
]

/** Documents of a kind with such lists in its sections. */
export function writtenLists(kind: Kind): fc.Arbitrary<string> {
  const own = kind.root.properties.filter(({ type, body }) => (type === 'list' || type === 'matrix') && body === 'section')
  const labels = own.flatMap(({ labels: all, headings }) => LANGUAGES.slice(0, 1).flatMap((language) => [...headings[language].slice(0, 1), ...all[language].slice(0, 1)].slice(0, 1)))
  const heading = fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...(labels.length > 0 ? labels : ['Muu'])).map((label) => `## ${label}`) }, { weight: 1, arbitrary: fc.constantFrom('### @', '## Muu @', '### Tarkennetut @') })
  const section = fc.tuple(heading, fc.array(fc.constantFrom(...BLOCKS), { maxLength: 2 })).map(([title, blocks]) => [title, ...blocks].join('\n\n'))
  return fc.tuple(fc.array(section, { minLength: 1, maxLength: 5 }), fc.constantFrom('\n', '\r\n'), fc.constantFrom('\n', '')).map(([sections, lineEnd, end]) => {
    let words = 0
    return `---\ntyyppi: ${kind.id}\nkieli: fi\n---\n\n# Asiakirja\n\n${sections.join('\n\n')}${end}`.replace(/@/gu, () => `sana${++words}x`).replaceAll('\n', lineEnd)
  })
}
