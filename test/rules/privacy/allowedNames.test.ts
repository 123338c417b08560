// Names that an organisation allows are not remarked on, in whatever form they are written; all others are.
import assert from 'node:assert/strict'
import { NO_CONFIGURATION } from '../../../server/core/config/configuration.ts'
import { EMPTY_WORKSPACE } from '../../../server/core/workspace.ts'
import { engine } from '../../support/engine.ts'

const allowing = (...allowedNames: readonly string[]): readonly string[] => {
  const configured = engine.configured({ ...NO_CONFIGURATION, allowedNames }, (path) => path)
  const text = '# a\n\nTutkija Maija Mallikas, maija.mallikas@example.org\n\nTutkija Ville Mallikas ja MAIJA MALLIKAS\n\nMaijan äiti\n'
  return configured.check(configured.read('a.hankekortti.md', text), EMPTY_WORKSPACE, '2026-11-22').problems
    .filter(({ code }) => code.startsWith('privacy/')).map(({ code, from }) => `${code} ${from.block.text.slice(from.start, from.end)}`)
}

describe('allowed names', () => {
  const others = ['privacy/client-detail Maijan äiti', 'privacy/person-name Ville Mallikas']
  it('without any', () => assert.deepEqual(allowing().toSorted(), [...others, 'privacy/person-name Maija Mallikas', 'privacy/person-name MAIJA MALLIKAS', 'privacy/email maija.mallikas@example.org'].toSorted()))
  for (const name of ['Maija Mallikas', 'maija  mallikas', 'Maija\u00a0Mallikas']) it(JSON.stringify(name), () => assert.deepEqual(allowing(name).toSorted(), others))
  it('a surname alone allows nobody', () => assert.deepEqual(allowing('Mallikas'), allowing()))
})
