// What is answered when somebody asks, beyond findings and outlines: loaded with the engine, since a handshake needs none of it.
import { acting, type Acting } from './actions.ts'
import { baselining, type Baselining } from './baselining.ts'
import { boarding, type Boarding } from './board.ts'
import { checklisting, type Checklisting } from './checklist.ts'
import { cleaning, type Cleaning } from './cleaning.ts'
import { codeActions, type CodeActions } from './codeActions.ts'
import { completing, type Completing } from './completion.ts'
import { converting, type Converting } from './converting.ts'
import { creating, type Creating } from './creating.ts'
import { detailing, type Detailing } from './details.ts'
import { hinting, type Hinting } from './hinting.ts'
import { hovering, type Hovering } from './hover.ts'
import { mendingAll, type MendingAll } from './mendingAll.ts'
import { movingBy, type MovingByRequest } from './moving.ts'
import { navigating, type Navigating } from './navigation.ts'
import { protecting, type Protecting } from './protecting.ts'
import { refactoring, type RefactoringByCommand } from './refactoring.ts'
import { saving, type Saving } from './saving.ts'
import { showing, type Showing } from './showing.ts'
import type { Means } from './session.ts'

export interface Features extends CodeActions, RefactoringByCommand, Converting, MovingByRequest, Boarding, Cleaning, Detailing, Creating, Hovering, Hinting, Navigating, Checklisting, Acting, Showing, Saving, MendingAll, Baselining, Protecting, Completing {}

export const featuresOf = (means: Means): Features => ({
  ...codeActions(means),
  ...refactoring(means),
  ...converting(means),
  ...movingBy(means),
  ...boarding(means),
  ...cleaning(means),
  ...detailing(means),
  ...creating(means),
  ...hovering(means),
  ...hinting(means),
  ...navigating(means),
  ...checklisting(means),
  ...acting(means),
  ...showing(means),
  ...saving(means),
  ...mendingAll(means),
  ...baselining(means),
  ...protecting(means),
  ...completing(means),
})
