/** A main of ours that is built into another one as a text (`scripts/build.ts`): what it exports is a `Program` of `shell/codeCache.ts`. */
declare module 'program:*' {
  export const source: string
  export const id: string
}
