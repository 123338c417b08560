// What the shell loads for previews.
export { beginPart, partAt, spanOfPart } from './places.ts'
export { brokenAt, createRender, shownOf } from './preview.ts'
