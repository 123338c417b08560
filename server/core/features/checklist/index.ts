// What the shell loads of the checklist.
export { editsOfAct, findingOfRow } from './act.ts'
export { checklist } from './checklist.ts'
