// Finding one's way: what the server asks of this folder.
export { fixedBecause, isRenamable, nameNow, refusedBecause, renameEdits } from './rename.ts'
export { foundIn, subjectAt, type Codebook, type Found, type Subject, type Surroundings } from './subject.ts'
