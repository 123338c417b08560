// A kind that a workspace has of its own, with names that nobody knows: its documents are drawn by roles and hints, as those of the kinds that are built in.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createEngine } from '../../../server/core/engine.ts'
import type { Json } from '../../../server/core/json.ts'
import { compile } from '../../../server/core/kinds/compile.ts'
import { createRender } from '../../../server/core/render/html/render.ts'
import { EMPTY_WORKSPACE } from '../../../server/core/workspace.ts'
import { bundled } from '../../support/engine.ts'

const read = (name: string): string => readFileSync(`test/render/html/${name}`, 'utf8')

describe('a document of a kind of the workspace is drawn as', () => {
  const engine = createEngine(bundled, { files: { 'journey.schema.json': JSON.parse(read('journey.schema.json')) as Json }, compile })
  const document = engine.read('oma.matka.md', read('journey.md'))
  const view = engine.view(document, '2026-11-22')
  assert.ok(view)
  const shown = createRender({ audience: 'page', labels: view.language })(document, view, EMPTY_WORKSPACE).map(({ html }) => html).join('\n')

  for (const [what, drawn] of [
    ['a board with axes, counts and what is to be clarified', /class="board".*Ilot <span class="count">2 kohtaa.*class="quadrant harmful row-2".*Tässä.*Myöhemmin.*Selvitettävää.*Onko kaikilla aikaa\?/su],
    ['a timeline with badges', /<ol class="timeline"><li><time>syksy 2023<\/time><p>Ensimmäinen tapaaminen<\/p><p class="artefact">Tuotos: <code>oma<\/code><\/p><\/li><li><time datetime="2024-03-01">/u],
    ['voices, with those that are missing', /class="voice-client"><h3>Nuoret<\/h3><blockquote>.*Kenen ääni puuttuu: tiimi, koulu/su],
    ['a table of moments and people', /<table class="matrix">.*class="voice-client">Lapsi.*<th scope="row">jälkeen<\/th><td><ul><li>arvioi/su],
    ['shares of a budget', /Valtio<\/th><td class="figure">750 euroa<\/td>.* 75 %/u],
    ['goals that lead to what came of them', /Vielä ilman tuotosta: 1<\/p><ol class="flow">.*<h3>Lapsi kuulee<\/h3>.*Kuvakortit.*<li class="unserved">.*Koulu jaksaa/su],
    ['work on a time line', /<th scope="col">etappi<\/th>.*<th scope="row">1\. Alku<\/th><td>syksy 2023<\/td><td class="bar"><svg/su],
  ] as const) it(what, () => { assert.match(shown, drawn) })
})
