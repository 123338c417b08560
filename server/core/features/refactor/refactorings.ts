// All refactorings, in the order in which they are offered. A new one: a file of its own, and a place in this list.
import { addKeys } from './addKeys.ts'
import { addPart } from './addPart.ts'
import { addSections } from './addSections.ts'
import { giveIds } from './giveIds.ts'
import { listOfProse } from './listOfProse.ts'
import { tidyDocument } from './tidyDocument.ts'
import { translateLabels } from './translateLabels.ts'
import type { Refactoring } from './refactoring.ts'

export const REFACTORING_LIST: readonly Refactoring[] = [addSections, addPart, addKeys, listOfProse, giveIds, translateLabels, tidyDocument]

/** The one that a client names. */
export const refactoringNamed = (name: string): Refactoring | undefined => REFACTORING_LIST.find((one) => one.name === name)
