// The lists from which one chooses what to fill in next.
import { QuickPickItemKind, ThemeIcon, window, type QuickPickItem } from 'vscode'
import type { Detail, DetailsResult } from '../server/protocol/details.ts'

export const isMissing = ({ isEmpty, need }: Detail): boolean => isEmpty && need !== 'optional'

type Item = QuickPickItem & { readonly pointer?: string }

/** All details of a document, with what they say; the chosen one, or undefined when the person is done. Enter goes on with the first that is missing. */
export async function choose({ details, words }: DetailsResult): Promise<string | undefined> {
  // what is said of an element is asked with its list
  const own = details.filter(({ element }) => !element)
  const group = (label: string, of: readonly Detail[]): readonly Item[] =>
    of.length === 0 ? [] : [{ label, kind: QuickPickItemKind.Separator }, ...of.map(({ label: name, value, pointer, range }) => ({ label: name, description: value, pointer, ...(range ? { detail: words.inText } : {}) }))]
  const items: readonly Item[] = [
    { label: words.done, iconPath: new ThemeIcon('check') },
    ...group(words.missing, own.filter(isMissing)),
    ...group(words.filled, own.filter(({ isEmpty }) => !isEmpty)),
    ...group(words.optional, own.filter((detail) => detail.isEmpty && !isMissing(detail))),
  ]
  const missing = own.find(isMissing)
  return (await picked(items, items.find(({ pointer }) => pointer !== undefined && pointer === missing?.pointer), { title: words.title, placeholder: words.overview }))?.pointer
}

/** Shows a list with one of its items before the others. */
function picked(items: readonly Item[], first: Item | undefined, { title, placeholder }: { readonly title: string; readonly placeholder: string }): Promise<Item | undefined> {
  const pick = window.createQuickPick<Item>()
  pick.title = title
  pick.placeholder = placeholder
  pick.matchOnDescription = true
  pick.ignoreFocusOut = true
  pick.items = items
  if (first) pick.activeItems = [first]
  return new Promise((resolve) => {
    pick.onDidAccept(() => {
      const [chosen] = pick.selectedItems
      // nothing fits what is typed
      if (!chosen) return
      resolve(chosen)
      pick.dispose()
    })
    pick.onDidHide(() => {
      resolve(undefined)
      pick.dispose()
    })
    pick.show()
  })
}

/** The pointer of one of the elements of a list, or `new`; undefined when that is enough, `left` with Esc. */
export async function chooseElement({ details, words }: DetailsResult, list: Detail): Promise<string | undefined> {
  const elements = new Map(details.flatMap(({ element }) => (element?.pointer.startsWith(`${list.pointer}/`) ? [[element.pointer, element.label] as const] : [])))
  const isLong = list.fields !== undefined
  if (!isLong && elements.size === 0) return undefined
  const said = (pointer: string): string => details.filter(({ element, isEmpty }) => element?.pointer === pointer && !isEmpty).slice(1).map(({ value }) => value).join(' · ')
  const done: Item = { label: words.done, iconPath: new ThemeIcon('check') }
  const add: Item = { label: list.isEmpty ? words.add : words.addMore, iconPath: new ThemeIcon('add'), pointer: 'new' }
  const items: readonly Item[] = [...(isLong ? [add, done] : [done]), ...[...elements].map(([pointer, label]): Item => ({ label, description: said(pointer), pointer }))]
  const chosen = await window.showQuickPick(items, { title: `${words.title}: ${list.label}`, placeHolder: isLong ? words.which : words.parts, matchOnDescription: true, ignoreFocusOut: true })
  return chosen ? chosen.pointer : 'left'
}
