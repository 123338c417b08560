// Test entry for the Node extension host; the report goes to the file that the environment names.
import {writeFileSync} from 'node:fs'
import {checking} from './checking.ts'
import {checklist} from './checklist.ts'
import {coexistence, foreignFiles} from './coexistence.ts'
import {fillingIn} from './fillIn.ts'
import {lenses} from './lenses.ts'
import {lists} from './lists.ts'
import {moving} from './moving.ts'
import {navigation} from './navigation.ts'
import {newDocument} from './newDocument.ts'
import {readOnly} from './readOnly.ts'
import {rewriting} from './rewriting.ts'
import {pasting} from './pasting.ts'
import {tabs} from './tabs.ts'
import {wording} from './wording.ts'
import {runSuites} from './run.ts'
import {serverProcess} from './serverProcess.ts'

export function run(): Promise<void> {
  return runSuites([checking, checklist, coexistence, foreignFiles, fillingIn, lenses, lists, moving, navigation, newDocument, readOnly, rewriting, pasting, tabs, wording, serverProcess], report => writeFileSync(process.env['PITKOSPUUT_REPORT'] ?? '', JSON.stringify(report)))
}
