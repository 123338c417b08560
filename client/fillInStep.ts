// One question of filling in details, as the editor asks it: a list to choose from, or a line to write.
import { QuickInputButtons, ThemeIcon, window, type Disposable, type InputBox, type QuickInputButton, type QuickPick, type QuickPickItem } from 'vscode'
import type { Detail, DetailsResult } from '../server/protocol/details.ts'
import { askOne, askSeveral } from './fillInOffers.ts'

export interface Step {
  readonly detail: Detail
  readonly words: DetailsResult['words']
  readonly lists: DetailsResult['lists']
  /** From 1. */
  readonly at: number
  readonly of: number
  /** Why an answer does not fit; undefined when it does. */
  readonly check: (given: string) => Promise<string | undefined>
}

/** `left`: with Esc. `null` takes the value out. */
export type Outcome = 'left' | 'back' | 'skipped' | { readonly answer: string | readonly string[] | null }

export function askFor(step: Step): Promise<Outcome> {
  const { detail: { choices, offers, type }, lists } = step
  if (choices) return askChoice(step, choices)
  const offered = offers === undefined ? undefined : lists[offers]
  if (!offered || offered.length === 0) return askLine(step)
  return type === 'list' ? askSeveral(step, offered, shown) : askOne(step, offered, shown)
}

function askChoice(step: Step, choices: NonNullable<Detail['choices']>): Promise<Outcome> {
  const { detail, words } = step
  const pick = window.createQuickPick<QuickPickItem & { readonly value?: string }>()
  const isSeveral = detail.type === 'choices'
  const own = choices.map(({ value, label, picked }) => ({ value, label, ...(picked && !isSeveral ? { iconPath: new ThemeIcon('check') } : {}) }))
  pick.canSelectMany = isSeveral
  pick.placeholder = detail.prompt
  pick.items = isSeveral ? own : [...own, { label: detail.isEmpty ? words.skip : words.keep }]
  const fits = ({ value, picked }: (typeof choices)[number]): boolean => (detail.isEmpty ? value === detail.suggestion : picked)
  const fitting = pick.items.filter((_item, index) => choices.slice(index, index + 1).some(fits))
  if (isSeveral) pick.selectedItems = fitting
  else pick.activeItems = fitting.length > 0 ? fitting : pick.items.slice(0, 1)
  return shown(pick, step, (done) => {
    // nothing is there yet, or nothing fits what is typed
    if (!isSeveral && pick.selectedItems.length === 0) return
    const values = pick.selectedItems.flatMap(({ value }) => value ?? [])
    done(values.length === 0 ? 'skipped' : { answer: isSeveral ? values : (values[0] ?? '') })
  })
}

/** Milliseconds of rest after which what is being typed is looked at. */
const REST = 150

function askLine(step: Step): Promise<Outcome> {
  const { detail, words, check } = step
  const box = window.createInputBox()
  const isTyped = detail.type !== 'text' && detail.type !== 'list'
  const hint = detail.type === 'list' ? `${words.listHint} ${words.enterHint}` : words.enterHint
  box.prompt = [detail.prompt, hint].join(' ')
  box.value = detail.isEmpty ? (detail.suggestion ?? '') : detail.value
  if (isTyped || detail.type === 'list') box.placeholder = words.forExample.replace('{example}', detail.example)
  let timer: ReturnType<typeof setTimeout> | undefined
  const look = async (given: string): Promise<boolean> => {
    const refused = given.trim() === '' ? undefined : await check(given)
    if (box.value === given) box.validationMessage = refused
    return refused === undefined
  }
  box.onDidChangeValue((given) => {
    clearTimeout(timer)
    box.validationMessage = undefined
    timer = setTimeout(() => void look(given), REST)
  })
  return shown(box, step, (done) => {
    clearTimeout(timer)
    const given = box.value
    box.busy = true
    void look(given).then((fits) => {
      box.busy = false
      if (fits) done(given.trim() === '' || (!detail.isEmpty && given === detail.value) ? 'skipped' : { answer: given })
    }, () => (box.busy = false))
  }).finally(() => clearTimeout(timer))
}

/** Shows a question with its number and buttons, and waits until it is answered or left. */
function shown(input: InputBox | QuickPick<QuickPickItem>, { detail, words, at, of }: Step, accept: (done: (outcome: Outcome) => void) => void): Promise<Outcome> {
  const remove: QuickInputButton = { iconPath: new ThemeIcon('trash'), tooltip: words.remove }
  input.title = `${words.title}: ${detail.label}`
  if (of > 1) [input.step, input.totalSteps] = [at, of]
  input.ignoreFocusOut = true
  input.buttons = [...(at > 1 ? [QuickInputButtons.Back] : []), ...(detail.isRemovable ? [remove] : [])]
  return new Promise<Outcome>((resolve) => {
    const listening: Disposable[] = []
    const done = (outcome: Outcome): void => {
      resolve(outcome)
      for (const one of listening) one.dispose()
      input.dispose()
    }
    listening.push(
      input.onDidAccept(() => accept(done)),
      input.onDidHide(() => done('left')),
      input.onDidTriggerButton((button) => done(button === remove ? { answer: null } : 'back')),
    )
    input.show()
  })
}
