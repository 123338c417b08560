// Documents that are none of ours: no finding, no outline, no reading. Only kinds, names and types that are ours wake the checks.
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { engine } from '../support/engine.ts'
import { runs } from '../support/runs.ts'
import { MARKDOWN_DOCUMENTS } from './documents.ts'
import { seen } from './seen.ts'

function checkSilent(path: string, text: string): void {
  const document = engine.read(path, text)
  const { problems, successes, outline, folding } = seen(document)
  assert.deepEqual({ problems, successes, outline, folding, content: document.content }, { problems: [], successes: [], outline: [], folding: [], content: undefined })
}

const ORDINARY: readonly (readonly [path: string, text: string])[] = [
  ['README.md', '# Kehrä\n\n[![build](https://example.org/badge.svg)](https://example.org)\n\n## Install\n\n```sh\nnpm install\n```\n\n## Tavoitteet\n\n- nopea\n- pieni\n\n## License\n\nMIT\n'],
  ['hankekortit/README.md', '# Hankekortit\n\nTässä kansiossa ovat hankekortit.\n\n## Tavoitteet\n\n-\n'],
  ['hankekortit/index.md', '# Hankekortit\n\n- [Kehrä](kehra.md)\n'],
  ['CHANGELOG.md', '# Changelog\n\n## [1.2.0] - 2024-01-02\n\n### Added\n\n- 12 000e ja 01.05.2008\n\n## 1.1.0\n'],
  ['muistio.md', '# Kokousmuistio 1.5.2008\n\nLäsnä: kaikki\n\n## Tavoitteet\n\n1) a\n3) b\n\n## Riskit\n\nTODO\n'],
  ['posts/hello.md', '---\ntitle: Hello\ndate: 2024-01-02\nauthor: Someone\ntype: post\nstatus: published\nversion: 2\n---\n\n# Hello\n\nText.\n'],
  ['content/about.md', '---\ntype: page\ntitle: About\nlanguage: en\nid: about\ndraft: false\nmenu:\n  main:\n    weight: 10\n---\n\n## Goals\n\n- a\n'],
  ['_posts/2024-01-02-x.md', '---\nlayout: post\ntitle:  "Welcome to Jekyll!"\ndate:   2024-01-02 10:00:00 +0200\ncategories: jekyll update\n---\n\n{% highlight ruby %}\n{% endhighlight %}\n'],
  ['notes/kokous.md', '---\ntype: meeting\ndate: 2024-01-02\nparticipants: [A, B]\nproject: "[[Kehrä]]"\nrelated: []\ntags: [kokous]\nstatus: done\n---\n\n# Kokous\n\n- [ ] tehtävä\n\n![[kuva.png]]\n'],
  ['notes/person.md', '---\ntype: person\nid: 010594\naliases: []\nsource: web\nversions: 1\n---\n'],
  ['docs/adr-1.md', '---\nstatus: accepted\ndate: 2024-01-02\nauthors: [a]\n---\n\n# Use Markdown\n\n## Context\n\n## Decision\n'],
  ['.github/workflows/ci.yml', 'name: CI\non:\n  push:\n    branches: [main]\njobs:\n  build:\n    runs-on: ubuntu-latest\n    strategy:\n      matrix:\n        node: [20, 22]\n    steps:\n      - uses: actions/checkout@v4\n      - run: |\n          npm ci\n          npm test\n        env:\n          TOKEN: ${{ secrets.TOKEN }}\n'],
  ['docker-compose.yml', 'version: "3.9"\nservices:\n  db:\n    image: postgres:16\n    ports:\n      - "5432:5432"\n    environment: &env\n      A: 1\n  web:\n    environment:\n      <<: *env\nvolumes: {}\n'],
  ['openapi.yaml', 'openapi: 3.1.0\ninfo:\n  title: API\n  version: 1.0.0\npaths:\n  /a:\n    get:\n      responses:\n        "200":\n          description: OK\ncomponents:\n  schemas:\n    A:\n      type: object\n'],
  ['schema.yaml', '$schema: https://json-schema.org/draft/2020-12/schema\n$id: a\nid: a\ntitle: A\ntype: object\nversion: 1\nproperties:\n  a: {type: string}\n'],
  ['catalog-info.yaml', 'apiVersion: backstage.io/v1alpha1\nkind: Component\nmetadata:\n  name: a\nspec:\n  type: service\n---\napiVersion: v1\nkind: Service\n'],
  ['mkdocs.yml', 'site_name: A\nnav:\n  - Home: index.md\nplugins: !!python/name:a.b\n'],
  ['values.yaml', '# {{ template }}\nreplicas: {{ .Values.replicas }}\nkey: [unclosed\n\ttab: 1\na: "b\n'],
  ['pubspec.yaml', 'name: a\ndescription: b\nversion: 1.0.0+1\nenvironment:\n  sdk: ">=3.0.0 <4.0.0"\n'],
  ['playbook.yml', '- hosts: all\n  tasks:\n    - name: a\n      apt: {name: b, state: present}\n'],
  ['CITATION.cff.yaml', 'cff-version: 1.2.0\ntitle: A\nauthors:\n  - family-names: B\nversion: 1\ntype: software\ndate-released: 2024-01-02\n'],
  ['nyhet.md', '---\ntitle: Nyhet\ndatum: 2024-01-02\nversion: 2\ntype: nyhet\nstatus: klar\n---\n\nText\n'],
  ['tyhja.md', ''], ['tyhja.yaml', ''], ['viiva.md', '---\n'], ['viivat.md', '---\n---\n'],
]

describe('Documents of others', () => {
  for (const [path, text] of ORDINARY) it(path, () => checkSilent(path, text))

  const word = fc.constantFrom('post', 'page', 'meeting', 'note', 'object', 'service', 'person', 'book', 'article', 'project', 'plan', 'card', 'report', 'model', 'daily', 'event', 'task', 'poster', 'form', 'docs', '"x"', '[a]', '', '1')
  const key = fc.constantFrom(
    'title', 'date', 'author', 'authors', 'status', 'version', 'versions', 'id', 'language', 'lang', 'source', 'project', 'participants', 'related', 'tags', 'draft', 'layout', 'slug', 'description', 'visibility', 'categories', 'name', 'on', 'jobs', 'services', 'goals', 'contacts', 'funding', 'kind',
  )
  const value = fc.constantFrom('a', '"b"', '[c, d]', '{e: f}', '2024-01-02', '1.5.2008', 'true', '', '|\n  g', '&h i', '365 491 euroa', '\n  - j\n  - k', '"open', '*l', 'm: n')
  const fields = fc.uniqueArray(fc.tuple(key, value), { maxLength: 8, selector: ([name]) => name }).map((list) => list.map((pair) => pair.join(': ')).join('\n'))
  const line = fc.constantFrom(
    '# Title', '## Goals', '## Tavoitteet', '## Rahoitus', '## Strengths', '## Riskit', '- a', '1) b', '3) c', 'Text 01.05.2008 and 12 000e.', '4 x 26 = 105', '', '', '```', '| a | b |', '|---|---|', '> q', '---', '<!-- c -->', '#### Deep', 'Miten käy?',
  )
  const body = fc.array(line, { maxLength: 20 }).map((lines) => lines.join('\n'))

  it('random notes and posts with a type of their own', () => {
    fc.assert(fc.property(fields, word, body, fc.constantFrom('a.md', 'notes/b.markdown', 'README.md'), (front, type, text, path) => {
      // a poster or a form of a project may be one of ours
      fc.pre(!/poster|form/u.test(type) || !/^(?:project|participants):/mu.test(front))
      checkSilent(path, `---\n${front}\ntype: ${type}\n---\n\n${text}`)
    }), { numRuns: runs(40) })
  })

  it('random Markdown and YAML without a type', () => {
    fc.assert(fc.property(fields, body, (front, text) => {
      checkSilent('a.md', text)
      checkSilent('b.md', `---\n${front}\n---\n${text}`)
      checkSilent('c.yaml', front)
      checkSilent('d.yml', text)
    }), { numRuns: runs(25) })
  })

  it('a document of ours does wake them', () => {
    for (const { path, text } of MARKDOWN_DOCUMENTS) assert.ok(seen(engine.read(path, text)).problems.length > 0)
    for (const text of ['---\ntype: swot\n---\n', '---\ntyyppi: muu\n---\n', '---\ntype: muu\ntunniste: a\ntila: luonnos\n---\n', '---\ntype: project-cart\ntitle: a\nstatus: draft\n---\n']) {
      assert.ok(seen(engine.read('a.md', text)).problems.length > 0, text)
    }
  })
})
