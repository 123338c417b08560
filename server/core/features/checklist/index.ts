// What the shell loads of the checklist.
export { editsOfAct } from './act.ts'
export { checklist } from './checklist.ts'
