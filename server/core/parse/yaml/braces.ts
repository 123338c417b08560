// A document whose root is written in braces: `{tyyppi: swot, uhat: []}`, as JSON is.
import { readYaml } from './blocks.ts'
import type { RawEntry } from './tree.ts'

/** The entries of the root, in their order, with places in the text; undefined where the root is written in another way. The text may be cut off anywhere. */
export function entriesInBraces(text: string): readonly RawEntry[] | undefined {
  if (!BRACE.test(text)) return undefined
  const { root } = readYaml(text)
  return root?.type === 'map' ? root.entries : undefined
}

/** Behind comments and the start of a document. What begins with two braces is a template of another program. */
const BRACE = /^(?:(?:---)?[ \t]*(?:#[^\r\n]*)?\r?\n)*(?:---[ \t]+)?[ \t]*\{(?!\{)/u
