// Where the frontmatter of a Markdown document starts and ends, and what is said when its fences are not where they should be.
import assert from 'node:assert/strict'
import { cutFrontmatter } from '../../../server/core/parse/frontmatter.ts'
import { inWords } from '../../../server/core/problem.ts'

interface Row {
  readonly text: string
  readonly kind: 'none' | 'open' | 'closed'
  readonly yaml?: string
  readonly body: string
  /** Code and marked text. */
  readonly problem?: readonly [code: string, line: number]
  /** The line that the problem marks, when it is not `---`. */
  readonly fence?: string
}

const rows: Readonly<Record<string, readonly Row[]>> = {
  'closed': [
    { text: '---\na: 1\n---\nteksti', kind: 'closed', yaml: 'a: 1\n', body: 'teksti' },
    { text: '---\na: 1\n---', kind: 'closed', yaml: 'a: 1\n', body: '' },
    { text: '---\na: 1\n...\nteksti\n', kind: 'closed', yaml: 'a: 1\n', body: 'teksti\n' },
    { text: '---\n---\nteksti', kind: 'closed', yaml: '', body: 'teksti' },
    { text: '\uFEFF--- \t\r\na: 1\r\n---\t\r\nteksti', kind: 'closed', yaml: 'a: 1\r\n', body: 'teksti' },
    { text: '---\ra: 1\r---\rteksti', kind: 'closed', yaml: 'a: 1\r', body: 'teksti' },
    { text: '---\n# versio: lähde ei anna versiota\na:\n- x\n\n# toinen\n\nb: 1\n---\n', kind: 'closed', yaml: '# versio: lähde ei anna versiota\na:\n- x\n\n# toinen\n\nb: 1\n', body: '' },
    { text: '---\na: 1\n ---\n----\n---\nteksti', kind: 'closed', yaml: 'a: 1\n ---\n----\n', body: 'teksti' },
    { text: '---\ntyyppi swot\nhanke: x\n---\n', kind: 'closed', yaml: 'tyyppi swot\nhanke: x\n', body: '' },
    { text: '---\ntyyppi:swot\n---\n', kind: 'closed', yaml: 'tyyppi:swot\n', body: '' },
    { text: '---\n# kommentti\n---\n', kind: 'closed', yaml: '# kommentti\n', body: '' },
  ],
  'none': [
    { text: '', kind: 'none', body: '' },
    { text: 'teksti\n', kind: 'none', body: 'teksti\n' },
    { text: '\uFEFF# Otsikko', kind: 'none', body: '# Otsikko' },
    { text: '---\n', kind: 'none', body: '---\n' },
    { text: '---\n\nteksti\n\n---\n', kind: 'none', body: '---\n\nteksti\n\n---\n' },
    { text: '---\nteksti ilman avainta\n', kind: 'none', body: '---\nteksti ilman avainta\n' },
    { text: '----\na: 1\n----\n', kind: 'none', body: '----\na: 1\n----\n' },
    { text: ' ---\na: 1\n ---\n', kind: 'none', body: ' ---\na: 1\n ---\n' },
    { text: 'Otsikko\n---\n\nTeksti: x\n\n---\n', kind: 'none', body: 'Otsikko\n---\n\nTeksti: x\n\n---\n' },
  ],
  'without a closing fence': [
    { text: '---\na: 1\nb: 2\n\n# Otsikko\n\nTeksti\n', kind: 'open', yaml: 'a: 1\nb: 2\n\n', body: '# Otsikko\n\nTeksti\n', problem: ['frontmatter/unclosed', 5] },
    { text: '---\na: 1\n# Otsikko\n\nTeksti\n', kind: 'open', yaml: 'a: 1\n', body: '# Otsikko\n\nTeksti\n', problem: ['frontmatter/unclosed', 3] },
    { text: '---\na: 1\n# Otsikko\n\n## Vahvuudet\n\n- x\n', kind: 'open', yaml: 'a: 1\n', body: '# Otsikko\n\n## Vahvuudet\n\n- x\n', problem: ['frontmatter/unclosed', 3] },
    { text: '---\na: 1\n# lisää\nb: 2\n\nTeksti\n', kind: 'open', yaml: 'a: 1\n# lisää\nb: 2\n\n', body: 'Teksti\n', problem: ['frontmatter/unclosed', 6] },
    { text: '---\na: 1\n## Vahvuudet\n- x\n', kind: 'open', yaml: 'a: 1\n', body: '## Vahvuudet\n- x\n', problem: ['frontmatter/unclosed', 3] },
    { text: '---\na: 1\n\nTeksti alkaa tästä.\n', kind: 'open', yaml: 'a: 1\n\n', body: 'Teksti alkaa tästä.\n', problem: ['frontmatter/unclosed', 4] },
    { text: '---\na: 1\n', kind: 'open', yaml: 'a: 1\n', body: '', problem: ['frontmatter/unclosed', 3] },
    { text: '\uFEFF---\r\na: 1\r\n\r\n# Otsikko\r\n\r\n- kohta\r\n', kind: 'open', yaml: 'a: 1\r\n\r\n', body: '# Otsikko\r\n\r\n- kohta\r\n', problem: ['frontmatter/unclosed', 4] },
    { text: '---\na: 1\n\n# Otsikko\n\nTeksti\n\n---\n\nlisää', kind: 'open', yaml: 'a: 1\n\n', body: '# Otsikko\n\nTeksti\n\n---\n\nlisää', problem: ['frontmatter/unclosed', 4] },
  ],
  'between marks that typing and word processors make of the fences': [
    { text: '—-\ntyyppi: swot\ntila: luonnos\n—-\n# Otsikko', kind: 'closed', yaml: 'tyyppi: swot\ntila: luonnos\n', body: '# Otsikko', problem: ['frontmatter/fence', 1], fence: '—-' },
    { text: '—\r\ntyyppi: swot\r\ntila: luonnos\r\n---\r\n', kind: 'closed', yaml: 'tyyppi: swot\r\ntila: luonnos\r\n', body: '', problem: ['frontmatter/fence', 1], fence: '—' },
    { text: '\uFEFF— — —\ntyyppi: swot\nlista:\n- x\ntila: luonnos\n— — —\n', kind: 'closed', yaml: 'tyyppi: swot\nlista:\n- x\ntila: luonnos\n', body: '', problem: ['frontmatter/fence', 1], fence: '— — —' },
    { text: ' ---\ntyyppi: swot\ntila: luonnos\n ---\n', kind: 'closed', yaml: 'tyyppi: swot\ntila: luonnos\n', body: '', problem: ['frontmatter/fence', 1], fence: ' ---' },
    { text: '----\nEnsin tämä: näin.\n\nSitten tuo: noin.\n----\n', kind: 'none', body: '----\nEnsin tämä: näin.\n\nSitten tuo: noin.\n----\n' },
    { text: '– eka\n– toka\n', kind: 'none', body: '– eka\n– toka\n' },
  ],
  'as a block of code, or between the marks of TOML': [
    { text: '```yaml\ntyyppi: swot\ntila: luonnos\n```\n# Otsikko', kind: 'closed', yaml: 'tyyppi: swot\ntila: luonnos\n', body: '# Otsikko', problem: ['frontmatter/fence', 1], fence: '```yaml' },
    { text: '~~~ YML\r\ntyyppi: swot\r\nlista:\r\n  - x\r\ntila: luonnos\r\n~~~\r\n', kind: 'closed', yaml: 'tyyppi: swot\r\nlista:\r\n  - x\r\ntila: luonnos\r\n', body: '', problem: ['frontmatter/fence', 1], fence: '~~~ YML' },
    { text: '+++\ntyyppi: swot\ntila: luonnos\n+++\n', kind: 'closed', yaml: 'tyyppi: swot\ntila: luonnos\n', body: '', problem: ['frontmatter/fence', 1], fence: '+++' },
    { text: '+++\ntyyppi = "swot"\n+++\n# Otsikko', kind: 'none', body: '+++\ntyyppi = "swot"\n+++\n# Otsikko', problem: ['frontmatter/not-first', 1], fence: '+++' },
    { text: '```js\na: 1\nb: 2\n```\n', kind: 'none', body: '```js\na: 1\nb: 2\n```\n' },
    { text: '```\nKirje: näin alkaa\n```\n', kind: 'none', body: '```\nKirje: näin alkaa\n```\n' },
    { text: '+++\nteksti\n+++\n', kind: 'none', body: '+++\nteksti\n+++\n' },
  ],
  'a second block behind the first': [
    { text: '---\na: 1\n---\n\n---\na: 2\nb: 3\n---\n# Otsikko', kind: 'closed', yaml: 'a: 1\n', body: '\n---\na: 2\nb: 3\n---\n# Otsikko', problem: ['frontmatter/not-first', 5] },
    { text: '\uFEFF---\r\na: 1\r\n---\r\n---\r\na: 2\r\nb: 3\r\n---\r\n', kind: 'closed', yaml: 'a: 1\r\n', body: '---\r\na: 2\r\nb: 3\r\n---\r\n', problem: ['frontmatter/not-first', 4] },
    { text: '---\na: 1\n---\n\n---\n\nteksti\n\n---\n', kind: 'closed', yaml: 'a: 1\n', body: '\n---\n\nteksti\n\n---\n' },
    { text: '---\na: 1\n---\nteksti\n\n---\na: 2\nb: 3\n---\n', kind: 'closed', yaml: 'a: 1\n', body: 'teksti\n\n---\na: 2\nb: 3\n---\n' },
  ],
  'not at the top': [
    { text: '\n---\ntyyppi: swot\nhanke: x\n---\n', kind: 'none', body: '\n---\ntyyppi: swot\nhanke: x\n---\n', problem: ['frontmatter/not-first', 2] },
    { text: '# Otsikko\n\n---\ntyyppi: swot\nlista:\n  - x\n---\nteksti', kind: 'none', body: '# Otsikko\n\n---\ntyyppi: swot\nlista:\n  - x\n---\nteksti', problem: ['frontmatter/not-first', 3] },
    { text: 'x\n\n---\n\ntyyppi: swot\nhanke: x\n\n---\n', kind: 'none', body: 'x\n\n---\n\ntyyppi: swot\nhanke: x\n\n---\n' },
  ],
}

for (const [name, group] of Object.entries(rows)) {
  describe(`Frontmatter: ${name}`, () => {
    for (const { text, kind, yaml, body, problem, fence = '---' } of group) {
      it(JSON.stringify(text), () => {
        const cut = cutFrontmatter(text)
        assert.equal(cut.kind, kind)
        assert.equal(text.slice(cut.bodyStart), body)
        if (cut.kind !== 'none') assert.equal(text.slice(cut.start, cut.end), yaml)
        const found = 'problem' in cut ? cut.problem : undefined
        if (problem === undefined) return assert.equal(found, undefined)
        assert.equal(found?.code, problem[0])
        assert.equal(text.slice(found.start, found.end), fence)
        const line = text.slice(0, found.start).split(/\r\n|\r|\n/).length
        if (kind !== 'open') assert.equal(line, problem[1])
        else assert.match(inWords(found.message, found.values, 'fi'), new RegExp(`riville ${problem[1]}\\.`))
      })
    }
  })
}
