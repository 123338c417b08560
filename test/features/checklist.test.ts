// The checklist: which parts a document has or lacks, how far each is, what is asked where, in three languages, and what its acts change.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { withEdits } from '../../server/core/edit/apply.ts'
import { createEngine, type Engine } from '../../server/core/engine.ts'
import { editsOfAct } from '../../server/core/features/checklist/act.ts'
import { checklist, type Checklist, type ListedFinding } from '../../server/core/features/checklist/checklist.ts'
import { outOf, progressInWords } from '../../server/core/counting.ts'
import { questionFor } from '../../server/core/features/details/details.ts'
import type { Json } from '../../server/core/json.ts'
import { compile } from '../../server/core/kinds/compile.ts'
import { LANGUAGES } from '../../server/core/kinds/labels.ts'
import type { Language } from '../../server/core/problem.ts'
import { EMPTY_WORKSPACE } from '../../server/core/workspace.ts'
import { bundled, engine as ours } from '../support/engine.ts'
import { runs } from '../support/runs.ts'

const TODAY = '2026-11-22'

function read(path: string, text: string, engine: Engine): Parameters<typeof editsOfAct>[0] & Pick<Parameters<typeof checklist>[0], 'successes'> {
  const document = engine.read(path, text)
  const { problems, successes } = engine.check(document, EMPTY_WORKSPACE, TODAY)
  return { document, view: engine.view(document, TODAY), problems, successes }
}

function listOf(path: string, text: string, language: Language = 'fi', engine = ours): Checklist {
  const own = read(path, text, engine)
  return checklist({ ...own, questionFor: (finding) => own.view && questionFor(own.view, finding, language) }, language)
}

/** Each part with its state in words. */
const states = ({ parts }: Checklist): readonly string[] => parts.map(({ label, said }) => `${label}: ${said}`)

const findingsIn = ({ parts, others }: Checklist): readonly ListedFinding[] => [...parts.flatMap(({ findings }) => findings), ...others]

/** The text after an act, by the beginning of the finding's id or of the part's, and of the act's title. */
function after(path: string, text: string, id: string, title: string): string {
  const list = listOf(path, text)
  const row = [...list.parts, ...findingsIn(list)].find((one) => one.id.startsWith(id))
  const act = row?.acts.find((one) => one.title.startsWith(title))
  assert.ok(row && act, `${id} offers ${title}: ${JSON.stringify(row?.acts)}`)
  const edits = editsOfAct(read(path, text, ours), row.id, act.title, 'fi')
  return withEdits(text, edits ?? [])
}

/** A document that is begun. */
function newText(id: string, language: Language, notation: 'markdown' | 'yaml'): string {
  const kind = ours.kinds.list.find((one) => one.id === id)
  assert.ok(kind, id)
  return ours.create({ kind, language, notation, today: TODAY, isTaken: () => false }).text
}

const SWOT = `---
tyyppi: swot
tunniste: a
otsikko: Alku
kieli: fi
tila: luonnos
---

# Alku

## Vahvuudet

- Tahto on yhteinen.

## Heikkoudet

<!-- Mikä on meissä heikkoa? -->

## Muistiinpanot

Vain omaan käyttöön.
`

describe('the parts of a checklist', () => {
  it('are those that the kind needs and those that the document has, each with how far it is', () => {
    const list = listOf('a.md', SWOT)
    assert.deepEqual(list.parts.map(({ label, state }) => [label, state]), [
      ['Asiakirjan tiedot', 'asked'], ['Vahvuudet', 'done'], ['Heikkoudet', 'started'], ['Mahdollisuudet', 'missing'], ['Uhat', 'missing'],
      ['Johtopäätökset', 'missing'], ['Muistiinpanot', 'done'],
    ])
    assert.equal(list.figures, '2/7')
    assert.match(list.progress, /^2 osaa 7:stä valmiina, 2 aloitettu, \d+ kysymystä$/u)
  })

  for (const [language, expected] of [
    ['fi', ['Vahvuudet: valmis', 'Heikkoudet: aloitettu', 'Uhat: puuttuu', 'Johtopäätökset: suositellaan']],
    ['sv', ['Styrkor: klar', 'Svagheter: påbörjad', 'Hot: saknas', 'Slutsatser: rekommenderas']],
    ['en', ['Strengths: done', 'Weaknesses: started', 'Threats: missing', 'Conclusions: recommended']],
  ] as const) {
    it(`are told in words: ${language}`, () => {
      const told = states(listOf('a.md', SWOT, language))
      for (const one of expected) assert.ok(told.includes(one), `${one} in ${told.join(', ')}`)
    })
  }

  it('are the same in YAML', () => {
    const yaml = 'tyyppi: swot\ntunniste: a\notsikko: Alku\nkieli: fi\ntila: luonnos\nvahvuudet:\n  - Tahto on yhteinen.\nheikkoudet:\n'
    assert.deepEqual(listOf('a.yaml', yaml).parts.map(({ state }) => state), ['asked', 'done', 'started', 'missing', 'missing', 'missing'])
  })

  it('have a place: the heading where they are, and where they would stand as long as they are missing', () => {
    const { parts } = listOf('a.md', SWOT)
    const shown = (label: string): string => {
      const { start = 0, end = 0 } = parts.find((part) => part.label === label)?.span ?? {}
      return SWOT.slice(start, end)
    }
    assert.equal(shown('Vahvuudet'), 'Vahvuudet')
    assert.equal(shown('Asiakirjan tiedot'), 'tyyppi')
    assert.equal(shown('Mahdollisuudet'), 'Heikkoudet')
  })

  it('are not asked for in what is archived', () => {
    assert.ok(!listOf('a.md', SWOT.replace('luonnos', 'arkistoitu')).parts.some(({ state }) => state === 'missing'))
  })

  it('of a kind of the workspace are told in the same way', () => {
    const example = JSON.parse(/```json\n([\s\S]*?)```/u.exec(readFileSync('schemas/README.md', 'utf8'))?.[1] ?? '') as Json
    const engine = createEngine(bundled, { files: { 'evening.schema.json': example }, compile })
    const list = listOf('a.md', '---\ntyyppi: vanhempainilta\n---\n\n# Syksyn ilta\n', 'fi', engine)
    assert.deepEqual(list.parts.map(({ label, state }) => [label, state]), [['Asiakirjan tiedot', 'asked'], ['Tavoitteet', 'missing']])
  })

  it('are none for a document of no kind, whose findings are of the whole', () => {
    const list = listOf('a.md', '# x\n\n## Vahvuudet\n\n- a\n\n## Heikkoudet\n\n- b\n\n## Mahdollisuudet\n\n- c\n\n## Uhat\n\n- d\n')
    assert.deepEqual([list.parts, list.others.map(({ code }) => code), list.progress, list.figures], [[], ['document/kind-missing'], '1 kysymys', undefined])
  })
})

describe('the findings of a checklist', () => {
  const CARD = readFileSync('examples/hankekortti-kehra-ii.md', 'utf8')

  it('are all findings of the document, each once, under names of their own', () => {
    const list = listOf('a.md', CARD)
    const ids = findingsIn(list).map(({ id }) => id)
    assert.equal(ids.length, read('a.md', CARD, ours).problems.length)
    assert.equal(new Set(ids).size, ids.length)
  })

  it('stand with the part that they concern, funding with its period and staff', () => {
    const funding = listOf('a.md', CARD).parts.find(({ label }) => label === 'Rahoitus')
    assert.deepEqual(funding?.findings.map(({ code }) => code).filter((code) => !code.startsWith('funding/a')), ['period/missing', 'funding/staff-missing'])
  })

  it('keep their names while something else is written', () => {
    const before = findingsIn(listOf('a.md', CARD)).map(({ id }) => id)
    const changed = CARD.replace('\n## ', '\nLisää tekstiä.\n\n## ')
    assert.ok(changed !== CARD)
    assert.deepEqual(new Set(findingsIn(listOf('a.md', changed)).map(({ id }) => id)), new Set(before))
  })

  it('offer what their rules offer, and to fill in what is missing', () => {
    const status = findingsIn(listOf('a.md', CARD)).find(({ code }) => code === 'document/status-missing')
    assert.deepEqual(status?.acts, [{ title: 'Täytä tiedot: Tila…', fill: '/status', byKey: true }, { title: 'Lisää ”tila: luonnos”' }])
    assert.match(status?.spoken ?? '', /^Kysymys: .* Voit tehdä: Täytä tiedot: Tila…; Lisää ”tila: luonnos”$/u)
  })

  it('have one act for a single key: what is clear, else the question, else the only one; between several ways one chooses', () => {
    const all = findingsIn(listOf('a.md', CARD))
    const byKey = (code: string): readonly (string | undefined)[] => [...new Set(all.filter((one) => one.code === code).map(({ acts }) => acts.find((act) => act.byKey)?.title.replace(/[:”].*/u, '')))]
    assert.deepEqual(byKey('language/known-slip'), ['Korjaa'])
    assert.deepEqual(byKey('funding/staff-missing'), ['Täytä tiedot'])
    assert.deepEqual(byKey('risk/no-mitigation'), ['Täytä tiedot'])
    assert.deepEqual(byKey('goal/name-drift'), [undefined])
    for (const { acts } of all) assert.deepEqual(acts.slice(1).filter((act) => act.byKey), [])
  })

  it('do not ask for the whole detail where a slip in it is to be mended', () => {
    const slips = findingsIn(listOf('a.md', CARD)).filter(({ code }) => code === 'language/known-slip')
    assert.ok(slips.length > 3)
    for (const { acts } of slips) assert.deepEqual(acts.filter(({ fill }) => fill !== undefined), [])
  })

  it('offer nothing that would do nothing: the only item of a quadrant stays there', () => {
    const asking = SWOT.replace('- Tahto on yhteinen.', '- Onko tahto yhteinen?')
    const acts = (text: string): readonly unknown[] => findingsIn(listOf('a.md', text)).filter(({ code }) => code === 'swot/question').map((one) => one.acts.map(({ title }) => title))
    assert.deepEqual(acts(asking), [[]])
    assert.deepEqual(acts(asking.replace('yhteinen?', 'yhteinen?\n- Aikaa on.')), [['Siirrä kysymys johtopäätöksiin selvitettäväksi']])
  })

  it('lead on to another document where they can', () => {
    const own = read('a.md', CARD, ours)
    const leading = findingsIn(checklist({ ...own, questionFor: () => undefined, leadOf: ({ code }) => (code === 'number/unit-drift' ? 'Vertaa' : undefined) }, 'fi'))
    assert.deepEqual(leading.find(({ code }) => code === 'number/unit-drift')?.acts, [{ title: 'Vertaa', leads: true, byKey: true }])
  })

  it('never repeat a personal identity code', () => {
    const text = `${SWOT}\n## 131052-308T\n\nPuhelu 131052-308T.\n`
    for (const language of LANGUAGES) assert.doesNotMatch(JSON.stringify(listOf('a.md', text, language)), /131052/u)
  })
})

describe('successes', () => {
  it('are told as what is good already', () => {
    const { successes } = listOf('a.md', readFileSync('examples/hankekortti-kehra-ii.md', 'utf8'))
    assert.ok(successes.some(({ text, spoken }) => text === 'Jokaisella tavoitteella on tuotos (3).' && spoken === `Onnistuminen: ${text}`))
  })
})

describe('progress', () => {
  for (const [counts, fi, sv, en] of [
    [{ done: 7, started: 3, total: 11, questions: 3 }, '7 osaa 11:stä valmiina, 3 aloitettu, 3 kysymystä', '7 av 11 delar klara, 3 påbörjade, 3 frågor', '7 of 11 parts done, 3 started, 3 questions'],
    [{ done: 1, started: 1, total: 8, questions: 1 }, '1 osa 8:sta valmiina, 1 aloitettu, 1 kysymys', '1 av 8 delar klar, 1 påbörjad, 1 fråga', '1 of 8 parts done, 1 started, 1 question'],
    [{ done: 5, started: 0, total: 5, questions: 0 }, 'Kaikki 5 osaa valmiina, ei kysyttävää', 'Alla 5 delar klara, inga frågor', 'All 5 parts done, no questions'],
    [{ done: 0, started: 0, total: 0, questions: 2 }, '2 kysymystä', '2 frågor', '2 questions'],
  ] as const) {
    it(fi, () => assert.deepEqual(LANGUAGES.map((language) => progressInWords(counts, language)), [fi, sv, en]))
  }

  it('inflects numbers as they are read', () => {
    const read = { sta: [2, 3, 6, 8, 12, 13, 16, 18, 22, 26, 100, 102, 200, 1000], stä: [1, 4, 5, 7, 9, 10, 11, 14, 15, 17, 19, 20, 21, 30] }
    for (const [ending, numbers] of Object.entries(read)) for (const n of numbers) assert.equal(outOf(n), `${n}:${ending}`)
  })
})

describe('an act of the checklist', () => {
  it('makes the change of a finding', () => {
    assert.match(after('a.md', SWOT.replace('tila: luonnos\n', ''), 'finding:/status', 'Lisää ”tila: luonnos”'), /\ntila: luonnos\n/u)
  })

  it('puts a missing part in, with its prompt, at its place', () => {
    assert.match(after('a.md', SWOT, 'part:opportunities', 'Lisää osa'), /## Heikkoudet\n\n<!--[^>]*-->\n\n## Mahdollisuudet\n\n<!-- [^>]+ -->\n\n## Muistiinpanot/u)
    assert.match(after('a.md', SWOT.replaceAll('\n', '\r\n'), 'part:opportunities', 'Lisää osa'), /\r\n\r\n## Mahdollisuudet\r\n\r\n<!-- /u)
    assert.match(after('a.yaml', 'tyyppi: swot\nvahvuudet: [a]\n', 'part:weaknesses', 'Lisää osa'), /\nvahvuudet: \[a\]\n# [^\n]+\nheikkoudet:\n/u)
  })

  it('is offered for a missing part only where it can be made: where the prompt stands already, one is asked', () => {
    for (const language of LANGUAGES) {
      for (const kind of ours.kinds.list) {
        for (const notation of ['markdown', 'yaml'] as const) {
          for (const end of ['\n', '\r\n']) {
            const text = newText(kind.id, language, notation).replaceAll('\n', end)
            for (const whole of [text, text.replace(/^(?:<!--|#) .*$/gmu, ''), text.replace(/\n---\r?\n/u, '\n')]) {
              const path = notation === 'yaml' ? 'a.yaml' : 'a.md'
              for (const { id, acts } of listOf(path, whole, language).parts) {
                for (const { title, fill } of acts) assert.ok(fill ?? (editsOfAct(read(path, whole, ours), id, title, language) ?? []).length > 0, `${kind.id} ${language} ${notation} ${id}: ${title}`)
              }
            }
          }
        }
      }
    }
    const plan = listOf('a.md', newText('development-plan', 'fi', 'markdown'))
    assert.deepEqual(plan.parts.find(({ id }) => id === 'part:summary')?.acts, [{ title: 'Täytä tiedot: Kuvaus…', fill: '/summary', byKey: true }])
  })

  it('is undefined when it is there no more', () => {
    const own = read('a.md', SWOT, ours)
    assert.equal(editsOfAct(own, 'part:strengths', 'Lisää osa ”Vahvuudet” ja sen ohje', 'fi'), undefined)
    assert.equal(editsOfAct(own, 'finding:/x:y/z:0', 'Korjaa', 'fi'), undefined)
  })

  it('does nothing that its title does not say: another language has other titles', () => {
    assert.equal(editsOfAct(read('a.md', SWOT, ours), 'part:threats', 'Lisää osa ”Uhat” ja sen ohje', 'sv'), undefined)
  })
})

describe('a checklist of any half-written text', () => {
  it('is made, with parts in one state each and every finding once', () => {
    const texts = ['hankekortti-kehra-ii', 'swot-alku-kehra-ii', 'posteri-kallio', 'abc-malli'].map((name) => readFileSync(`examples/${name}.md`, 'utf8'))
    fc.assert(fc.property(fc.constantFrom(...texts), fc.nat(), fc.nat({ max: 400 }), fc.constantFrom('', '\n', '## ', '- ', '---\n', '\t', '😀', '\ufeff'), (text, at, length, put) => {
      const start = at % text.length
      const cut = text.slice(0, start) + put + text.slice(start + length)
      const list = listOf('a.md', cut)
      assert.equal(findingsIn(list).length, read('a.md', cut, ours).problems.length)
      assert.equal(new Set([...list.parts, ...findingsIn(list)].map(({ id }) => id)).size, list.parts.length + findingsIn(list).length)
      for (const { span } of [...list.parts, ...findingsIn(list)]) assert.ok(span.start >= 0 && span.start <= span.end && span.end <= cut.length)
    }), { numRuns: runs(40) })
  })
})
