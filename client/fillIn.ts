// The command that fills in details: one question at a time, the needed ones first, then any that one chooses. Nobody has to see how they are written.
import { commands, Uri, window, workspace, type Disposable } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import type { Detail } from '../server/protocol/details.ts'
import { activeDocumentUri } from './activeDocument.ts'
import { answersFor, type Answers } from './fillInAnswers.ts'
import { choose, chooseElement, isMissing } from './fillInChoice.ts'
import { askFor, type Outcome } from './fillInStep.ts'
import { showPlace } from './place.ts'
import { isReadOnly } from './readOnly.ts'

export function fillingIn(client: BaseLanguageClient): readonly Disposable[] {
  return [
    commands.registerCommand('pitkospuut.fillIn', async (at?: Uri | { readonly uri?: string; readonly pointer?: string }) => {
      const uri = at instanceof Uri ? at : at?.uri === undefined ? activeDocumentUri() : client.protocol2CodeConverter.asUri(at.uri)
      if (!uri) return
      const document = await workspace.openTextDocument(uri)
      await fillIn(answersFor(client, document), () => isReadOnly(client, document), at instanceof Uri ? undefined : at?.pointer)
    }),
  ]
}

/** From a title bar or the palette: all that is needed and missing, then what one chooses. From a finding: its question alone. */
async function fillIn(answers: Answers, isReadOnlyNow: () => Promise<boolean>, pointer: string | undefined): Promise<void> {
  const first = await answers.details()
  if (!first) return
  if (first.message !== undefined || (await isReadOnlyNow())) {
    await window.showInformationMessage(first.message ?? first.words.readOnly)
    return
  }
  if (pointer !== undefined) {
    await askAll(answers, [pointer])
    return
  }
  // what stands in the text of the body is asked when somebody chooses it
  const isThrough = await askAll(answers, first.details.filter((detail) => isMissing(detail) && !detail.isSection).map((detail) => detail.pointer))
  for (let left = isThrough; left;) {
    const now = await answers.details()
    const chosen = now ? await choose(now) : undefined
    left = chosen !== undefined && (await askAll(answers, [chosen], true))
  }
}

/** Asks one after the other. False when the person has left, or goes on in the text: what was answered until then stays. `isChosen`: one goes back to the overview with Esc, and is asked for the parts of a list too. */
async function askAll(answers: Answers, wanted: readonly string[], isChosen = false): Promise<boolean> {
  const pointers = [...wanted]
  for (let at = 0; at < pointers.length;) {
    const now = await answers.details()
    const pointer = pointers[at] ?? ''
    const detail = now?.details.find((one) => one.pointer === pointer)
    if (!now) return false
    if (!detail) {
      at++
      continue
    }
    if (detail.range) {
      await showPlace(answers.uri, answers.rangeOf(detail.range))
      return false
    }
    if (detail.fields) {
      const ended = await askElements(answers, pointer)
      if (ended === 'inText' || (ended === 'left' && !isChosen)) return false
      at++
      continue
    }
    const outcome = await askFor({ detail, ...now, at: at + 1, of: pointers.length, check: (given) => answers.refusal(pointer, given) })
    if (outcome === 'left') return isChosen
    if (outcome === 'back') {
      at = Math.max(0, at - 1)
      continue
    }
    if (outcome !== 'skipped') {
      const made = await answers.give(pointer, outcome.answer)
      if (!made) return false
      if (made.next !== undefined && !pointers.includes(made.next)) pointers.splice(at + 1, 0, made.next)
    }
    if (isChosen && detail.type === 'list' && (await askElements(answers, pointer)) === 'inText') return false
    at++
  }
  return true
}

/** The elements of a list: one more, field by field, or what there is to say of one of them. `inText`: the person goes on there. */
async function askElements(answers: Answers, pointer: string): Promise<'done' | 'left' | 'inText'> {
  for (let isFirst = true; ; isFirst = false) {
    const now = await answers.details()
    const detail = now?.details.find((one) => one.pointer === pointer)
    if (!now || !detail) return now ? 'done' : 'left'
    // an empty list begins with its first
    const chosen = isFirst && detail.isEmpty && detail.fields ? 'new' : await chooseElement(now, detail)
    if (chosen === undefined) return 'done'
    if (chosen === 'left') return 'left'
    if (chosen === 'new') {
      const added = await askNew(answers, detail)
      if (added !== 'added') return added === 'left' ? 'left' : 'done'
    } else if (!(await askAll(answers, now.details.filter(({ element }) => element?.pointer === chosen).map((one) => one.pointer), true))) return 'inText'
  }
}

/** Asks for all fields of a new element, and writes it as one change. `empty`: there is none to add. */
async function askNew(answers: Answers, { pointer, fields = [] }: Detail): Promise<'added' | 'empty' | 'left'> {
  const given: Record<string, string> = {}
  let outcome: Outcome = 'skipped'
  for (let at = 0; at < fields.length && outcome !== 'left';) {
    const now = await answers.details()
    const detail = fields[at]
    if (!now || !detail) return 'left'
    const key = detail.pointer.slice(detail.pointer.lastIndexOf('/') + 1)
    const said = given[key]
    outcome = await askFor({ detail: said === undefined ? detail : { ...detail, suggestion: said }, ...now, at: at + 1, of: fields.length, check: (text) => answers.refusal(detail.pointer, text) })
    if (outcome === 'back') at = Math.max(0, at - 1)
    else if (outcome !== 'left') {
      if (outcome !== 'skipped') given[key] = String(outcome.answer ?? '')
      if (outcome === 'skipped' && at === 0) break
      at++
    }
  }
  if (Object.keys(given).length > 0 && !(await answers.give(`${pointer}/-`, given))) return 'left'
  return outcome === 'left' ? 'left' : Object.keys(given).length > 0 ? 'added' : 'empty'
}
