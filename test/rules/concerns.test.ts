// Rules that read other documents tell from facts alone whom they may concern: a rule that finds something must have said so.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import type { Facts } from '../../server/core/facts.ts'
import { workspaceOf } from '../../server/core/workspace.ts'
import { eagerEngine } from '../support/engine.ts'

const TODAY = '2026-11-22'
const folder = new URL('../../examples/', import.meta.url)
const card = (id: string, project: string): string => `tyyppi: hankekortti\ntunniste: ${id}\notsikko: Kortti\nhanke: { tunniste: kehra, virallinen_nimi: ${project} }\ntoteutusaika: 1.1.2020–31.12.2021\n`
const INVENTED: Readonly<Record<string, string>> = {
  'a.yaml': card('sama', 'Kehrä II Moniammatilliset pitkospuut'),
  'b.yaml': card('sama', 'Kehrä II Monialaiset pitkospuut'),
  'c.yaml': card('c', 'Kehrä II Monialaiset pitkospuut'),
  'd.swot.md': '---\ntyyppi: swot\ntunniste: alku\ntila: valmis\nhanke: kehra\nswot: { ajankohta: alku }\n---\n# Alku\n\nKehrä II Moniammatillinen pitkospuu\n\n## Vahvuudet\n\n- Aika\n',
  'e.swot.md': '---\ntyyppi: swot\nhanke: Kehrä II Moniammatillinen\n---\n# Toinen\n\nKEHRÄ II MONIAMMATILLISET PITKOSPUUT\n',
  'f.yaml': 'tyyppi: hankekortti\ntunniste: f\nversiot: [{versio: 1.0}, {versio: 2.0}]\nperustuu: {tunniste: g, versio: 1.0}\n',
  'g.yaml': 'tyyppi: hankekortti\ntunniste: g\nperustuu: {tunniste: f, versio: 1.0}\n',
  'h.yaml': 'tyyppi: hankekortti\ntunniste: h\nperustuu: {tunniste: h}\n',
  'j.yaml': 'tyyppi: hankekortti\ntunniste: j\nhanke: { virallinen_nimi: Pitkospuut, lyhyt_nimi: Polku }\nliittyy: [muu, polku]\n',
  'k.yaml': 'tyyppi: swot\ntunniste: muu\nhanke: Lapsen ääni\n',
  'l.yaml': 'tyyppi: swot\ntunniste: polku\nhanke: Polku\n',
  'i.yaml': 'tyyppi: hankekortti\ntunniste: i\nperustuu: {tunniste: ei-ole}\n',
}

describe('rules that read other documents', () => {
  const texts = { ...Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), 'utf8')])), ...INVENTED }
  const documents = Object.entries(texts).map(([name, text]) => eagerEngine.read(name, text))
  const facts = documents.flatMap((document) => eagerEngine.facts(document) ?? [])
  const workspace = workspaceOf(facts)

  for (const rule of eagerEngine.rules.workspace) {
    it(`${rule.code} says whom it may concern`, () => {
      for (const document of documents) {
        const view = eagerEngine.view(document, TODAY)
        const own: Facts | undefined = workspace.byPath.get(document.path)
        if (!view || !own) continue
        const found = [...rule.check(view, workspace)]
        assert.ok(found.length === 0 || rule.concerns(own, workspace), document.path)
      }
    })
  }

  it('find something in these documents', () => {
    const codes = eagerEngine.rules.workspace.filter((rule) => documents.some((document) => {
      const view = eagerEngine.view(document, TODAY)
      return view !== undefined && [...rule.check(view, workspace)].length > 0
    })).map(({ code }) => code)
    assert.ok(['document/id-duplicate', 'document/project-name-differs', 'reference/one-way', 'swot/no-follow-up', 'version/cycle', 'version/source-newer', 'version/source-not-found'].every((code) => codes.includes(code)), codes.join())
  })
})
