// What the shell loads for previews.
export { beginPart, offsetToWrite, partAt, spanOfPart } from './places.ts'
export { brokenAt, createRender, shownOf } from './preview.ts'
