// How a part of a preview tells which item it shows: by a pointer, which changes when others come and go, and by the print of its text.
import { textOf, type ItemNode } from './node.ts'
import { printOf } from './prints.ts'

export const itemPrint = (item: ItemNode): string => printOf(textOf(item)).toString(36)

/** True for the pointer of an item of a list (`/strengths/items/0`), not for that of an item that is a value of its own. */
export const isInList = (pointer: string): boolean => /\/(?:items|tasks|children)\/\d{1,9}$/u.test(pointer)
