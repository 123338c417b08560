// Questions whose answers can be picked from a list, and anything else written: municipalities, people by their role, documents of the workspace.
import { QuickPickItemKind, ThemeIcon, window, type QuickPick, type QuickPickItem } from 'vscode'
import type { Offer } from '../server/protocol/details.ts'
import type { Outcome, Step } from './fillInStep.ts'

type Shown = (pick: QuickPick<QuickPickItem>, step: Step, accept: (done: (outcome: Outcome) => void) => void) => Promise<Outcome>

const itemOf = ({ text, detail }: Offer): QuickPickItem => (detail === undefined ? { label: text } : { label: text, description: detail })

/** How to answer, above the list: the line of the question is cut where it is long. */
const hint = (label: string): QuickPickItem => ({ label, kind: QuickPickItemKind.Separator })

/** Several: what is typed is taken along with Enter, an empty Enter goes on. What is there already is picked. */
export function askSeveral(step: Step, offered: readonly Offer[], shown: Shown): Promise<Outcome> {
  const { detail, words, check } = step
  const before = detail.parts ?? []
  const pick = window.createQuickPick()
  pick.canSelectMany = true
  pick.matchOnDescription = true
  pick.placeholder = detail.prompt
  const show = (chosen: readonly string[]): void => {
    const own: readonly Offer[] = [...new Set([...before, ...chosen])].map((text) => offered.find((one) => one.text === text) ?? { text })
    pick.items = [hint(words.pickSeveral), ...[...own, ...offered.filter(({ text }) => !own.some((one) => one.text === text))].map(itemOf)]
    pick.selectedItems = pick.items.filter(({ label }) => chosen.includes(label))
  }
  show(before)
  return shown(pick, step, (done) => {
    const typed = pick.value.trim()
    const chosen = inOrder(pick.selectedItems.map(({ label }) => label), before)
    // written as one who knows: parted, and done
    const isWhole = typed.includes(';')
    const fresh = typed === '' ? [] : isWhole ? partsOf(typed) : [pick.activeItems[0]?.label ?? matching(offered, typed) ?? typed]
    const all = [...chosen, ...fresh.filter((text) => !chosen.includes(text))]
    if (typed !== '' && !isWhole) {
      pick.value = ''
      show(all)
    } else if (String(all) === String(before) || all.length === 0) done('skipped')
    else void fitting(check, all.join('; '), () => done({ answer: all }))
  })
}

/** One of a list, or what is written. */
export function askOne(step: Step, offered: readonly Offer[], shown: Shown): Promise<Outcome> {
  const { detail, words, check } = step
  const pick = window.createQuickPick()
  const own: QuickPickItem = { label: words.own, iconPath: new ThemeIcon('edit'), alwaysShow: true }
  const skip: QuickPickItem = { label: detail.isEmpty ? words.skip : words.keep }
  pick.matchOnDescription = true
  pick.placeholder = detail.prompt
  pick.items = [hint(words.pickOne), skip, ...offered.map(itemOf), own]
  pick.activeItems = pick.items.filter(({ label }) => label === (detail.isEmpty ? detail.suggestion : detail.value)).concat(skip).slice(0, 1)
  return shown(pick, step, (done) => {
    const [chosen] = pick.selectedItems
    const typed = pick.value.trim()
    if (chosen === skip || (chosen === own && typed === '')) return done('skipped')
    const answer = chosen && chosen !== own ? chosen.label : typed
    if (answer === '' || answer === detail.value) return done('skipped')
    void fitting(check, answer, () => done({ answer }))
  })
}

/** The parts of a list that is written on one line. */
const partsOf = (value: string): readonly string[] => value.split(';').map((part) => part.trim()).filter((part) => part !== '')

/** What was there in its order, then what is new. */
const inOrder = (chosen: readonly string[], before: readonly string[]): readonly string[] => [...before.filter((text) => chosen.includes(text)), ...chosen.filter((text) => !before.includes(text))]

/** The offer that is meant by what is typed: by its whole name, else by the beginning of it. */
function matching(offered: readonly Offer[], typed: string): string | undefined {
  const folded = typed.toLowerCase()
  return (offered.find(({ text }) => text.toLowerCase() === folded) ?? offered.find(({ text }) => text.toLowerCase().startsWith(folded)))?.text
}

/** Goes on with an answer that fits; says why with one that does not. */
async function fitting(check: Step['check'], given: string, then: () => void): Promise<void> {
  const refused = await check(given)
  if (refused === undefined) then()
  else await window.showInformationMessage(refused)
}
