/** Holds a program in the comments of its own text, a line in each; the first is its id (`Program` of `shell/codeCache.ts`). `scripts/build.ts` writes it. */
declare function heldProgram(): void
