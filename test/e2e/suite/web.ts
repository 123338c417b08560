// Test entry for the web extension host; it has no files, so the report goes to the console behind a mark.
import {checking} from './checking.ts'
import {checklist} from './checklist.ts'
import {coexistence} from './coexistence.ts'
import {fillingIn} from './fillIn.ts'
import {lenses} from './lenses.ts'
import {lists} from './lists.ts'
import {moving} from './moving.ts'
import {navigation} from './navigation.ts'
import {newDocument} from './newDocument.ts'
import {pasting} from './pasting.ts'
import {reportMark} from './reportMark.ts'
import {rewriting} from './rewriting.ts'
import {runSuites} from './run.ts'
import {wording} from './wording.ts'

export function run(): Promise<void> {
  return runSuites([checking, checklist, coexistence, fillingIn, lenses, lists, moving, navigation, newDocument, rewriting, pasting, wording], report => console.log(reportMark + JSON.stringify(report)))
}
