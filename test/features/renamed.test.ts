// A name that is changed changes nothing else: whoever named a document, an item or a theme before names the same one afterwards.
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { goalTagged, goalTagsOf } from '../../server/core/traceability.ts'
import { itemsOf, textOf } from '../../server/core/node.ts'
import { sectionOf } from '../../server/core/view.ts'
import { referencesIn } from '../../server/core/references.ts'
import { renamed, small, type Texts } from '../support/navigating.ts'
import { runs } from '../support/runs.ts'

const IDS = ['alku', 'loppu', 'kortti', 'kehra-ii'] as const
interface Written {
  readonly yaml: boolean
  readonly former: boolean
  readonly crlf: boolean
  readonly related: readonly { readonly id: string; readonly item: boolean }[]
  readonly source?: string | undefined
  readonly goals: readonly boolean[]
  readonly tags: readonly number[]
}

const written: fc.Arbitrary<Written> = fc.record({
  yaml: fc.boolean(), former: fc.boolean(), crlf: fc.boolean(),
  related: fc.array(fc.record({ id: fc.constantFrom(...IDS, 'vanha-0', 'muu'), item: fc.boolean() }), { maxLength: 4 }),
  source: fc.option(fc.constantFrom(...IDS), { nil: undefined }),
  goals: fc.array(fc.boolean(), { minLength: 1, maxLength: 4 }),
  tags: fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 4 }),
})

function textFor({ yaml, former, crlf, related, source, goals, tags }: Written, index: number): string {
  const head = [
    'tyyppi: hankekortti', `tunniste: ${IDS[index] ?? ''}`, ...(former ? [`entiset_tunnisteet: [vanha-${index}]`] : []),
    ...(related.length > 0 ? ['liittyy:', ...related.map(({ id, item }) => (item ? `  - tunniste: ${id}\n    kohta: T1` : `  - ${id}`))] : []), ...(source === undefined ? [] : ['perustuu:', `  tunniste: "${source}"`]),
  ]
  const goal = (hasId: boolean, at: number): string => `tavoite numero ${at + 1} 😀${hasId ? ` {#T${at + 1}}` : ''}`
  const output = (tag: number, at: number): string => `tuotos ${at + 1} {#O${at + 1} tavoite=T${tag}}`
  const lines = yaml
    ? [...head, 'tavoitteet:', ...goals.map((has, at) => `  - "${goal(has, at)}"`), 'tuotokset:', ...tags.map((tag, at) => `  - "${output(tag, at)}"`)]
    : ['---', ...head, '---', '', '# Kortti', '', '## Tavoitteet', '', ...goals.map((has, at) => `- ${goal(has, at)}`), '', '## Tuotokset', '', ...tags.map((tag, at) => `- ${output(tag, at)}`)]
  return `${lines.join('\n')}\n`.replaceAll('\n', crlf ? '\r\n' : '\n')
}

/** Who names whom, without the names themselves. */
function graphOf(texts: Texts): unknown {
  const { views, around: { workspace: { byId, byFormerId, byPath } } } = small(texts)
  const meant = (id: string): readonly string[] => (byId.get(id) ?? byFormerId.get(id) ?? []).map(({ path }) => path)
  const source = (path: string): readonly string[] => {
    const id = byPath.get(path)?.derivedFrom?.id
    return id === undefined ? [] : meant(id)
  }
  return [...views].map(([path, view]) => ({
    path, source: source(path),
    related: referencesIn(view).map(({ id, item }) => [meant(id), item === undefined ? undefined : meant(id).map((target) => indexOfItem(views.get(target), textOf(item)))]),
    served: itemsOf(sectionOf(view, 'outputs')?.node).map(({ attributes }) => goalTagsOf(attributes).map((tag) => textOf(goalTagged(view, tag)))),
  }))
}

type View = NonNullable<ReturnType<ReturnType<typeof small>['views']['get']>>
const indexOfItem = (view: View | undefined, id: string): number => itemsOf(view && sectionOf(view, 'goals')?.node).findIndex((item) => textOf(item.id) === id)

const path = (one: Written, index: number): string => `${index}.${one.yaml ? 'yaml' : 'md'}`
const marked = (texts: Texts, at: string, where: RegExp): Texts | undefined => {
  const offset = (texts[at] ?? '').search(where)
  return offset < 0 ? undefined : { ...texts, [at]: `${(texts[at] ?? '').slice(0, offset)}|${(texts[at] ?? '').slice(offset)}` }
}

describe('after a name was changed', () => {
  it('all who named a document name the same one', () => {
    fc.assert(fc.property(fc.array(written, { minLength: 2, maxLength: 4 }), fc.nat(3), fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,8}$/u), (documents, which, name) => {
      const texts = Object.fromEntries(documents.map((one, index) => [path(one, index), textFor(one, index)]))
      const home = documents[which % documents.length]
      assert.ok(home)
      const asked = marked(texts, path(home, which % documents.length), /(?<=tunniste: )[a-z]/u)
      const after = asked && renamed(asked, name)
      // names that are taken are refused, and so is one that somebody names already, if in vain
      if (after === undefined || typeof after === 'string') return
      fc.pre(!Object.values(texts).some((text) => new RegExp(`(?<![a-z0-9-])${name}(?![a-z0-9-])`, 'u').test(text)))
      assert.deepEqual(graphOf(after), graphOf(texts))
      assert.ok(Object.values(after).some((text) => text.includes(name)))
    }), { numRuns: runs(150) })
  })

  it('all that served a goal serve the same one', () => {
    fc.assert(fc.property(fc.array(written, { minLength: 1, maxLength: 3 }), fc.constantFrom('T7', 'osallisuus', 'x_1', 'Äiti'), (documents, name) => {
      const texts = Object.fromEntries(documents.map((one, index) => [path(one, index), textFor(one, index)]))
      const [home] = documents
      assert.ok(home)
      const asked = marked(texts, path(home, 0), /(?<=\{#)T1/u)
      const after = asked && renamed(asked, name)
      if (after === undefined || typeof after === 'string') return
      assert.deepEqual(graphOf(after), graphOf(texts))
    }), { numRuns: runs(150) })
  })
})
