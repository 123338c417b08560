// File names that a synchronised folder or a file manager makes of another one: `suunnitelma-LAPTOP.md`, `suunnitelma (1).md`, `suunnitelma – kopio.md`.

/** What such tools put behind a name: the name of a machine, a number, a word for copy, a conflict with its date. */
const ADDED: readonly RegExp[] = [
  /^[-_ ](?=[\p{N}-]{0,30}\p{Lu})[\p{Lu}\p{N}][\p{Lu}\p{N}-]{2,30}$/u,
  /^ ?\(\d{1,3}\)$/u,
  /^(?: ?[-–—] ?| |_)(?:kopio|kopia|copy)(?: ?\(?\d{1,3}\)?)?$/iu,
  /^[-_ ](?:[\p{L}\p{N}]{1,30}[-_ ]){0,3}(?:MacBook|iMac|iPad|iPhone)(?:[-_ ](?:Pro|Air|Mini|\d{1,2}))*$/iu,
  /^ ?\((?:[^()]{1,60} )?(?:ristiriitainen kopio|ristiriitakopio|konfliktkopia|motstridiga? kopia|conflicted copy|conflicting copy|conflict|SFConflict)[^()]{0,60}\)$/iu,
  /^_conflict-\d{8}-\d{6}$/u,
  /^\.sync-conflict-\d{8}-\d{6}(?:-[\dA-Z]{1,10})?$/u,
  /^ \d$/u,
]
const BEFORE = (): RegExp => /^(?:kopio (?:tiedostosta|asiakirjasta|kohteesta)|kopia av|copy (?:\(\d{1,3}\) )?of) $/iu

/** True when the file at `path` is named as a copy of the one at `original`, in the same folder. What is added may stand before any ending: `a (1).swot.md`, `a.swot (1).md`. */
export function isCopyName(path: string, original: string): boolean {
  const [own, other] = [partsOf(path), partsOf(original)]
  if (own.folder !== other.folder || own.name.length <= other.name.length) return false
  if (own.name.endsWith(other.name)) return BEFORE().test(own.name.slice(0, -other.name.length))
  const start = sharedStart(own.name, other.name)
  return endings(other.name).some((end) => end <= start && own.name.endsWith(other.name.slice(end)) && isAdded(own.name.slice(end, own.name.length - (other.name.length - end))))
}

const isAdded = (text: string): boolean => /\p{L}|\p{N}/u.test(text) && ADDED.some((added) => added.test(text))

function partsOf(path: string): { readonly folder: string; readonly name: string } {
  const plain = path.normalize('NFC')
  const at = plain.lastIndexOf('/') + 1
  return { folder: plain.slice(0, at), name: plain.slice(at) }
}

function sharedStart(a: string, b: string): number {
  let at = 0
  while (at < b.length && a.charAt(at) === b.charAt(at)) at++
  return at
}

/** Where endings begin: at each dot. */
const endings = (name: string): readonly number[] => [...name.matchAll(/\./gu)].map(({ index }) => index).filter((index) => index > 0)
