// What the shell loads when completion is first asked for.
export { complete, completeKind } from './complete.ts'
export { completionItems, ruleDocumentation } from './completionItems.ts'
