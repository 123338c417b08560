// In the preview that VS Code itself has of Markdown: the attributes that end an item (`{#V1 theme=time}`) are for programs, and are not shown.

interface Token {
  readonly type: string
  /** 1 opens, -1 closes. */
  readonly nesting: number
  content: string
}

/** What is used of a markdown-it that the editor has made. */
export interface MarkdownIt {
  readonly core: { readonly ruler: { readonly before: (name: string, own: string, rule: (state: { readonly tokens: readonly Token[] }) => void) => void } }
}

/** Before the text of a line is read, so that neither links nor quotation marks are made of what is left out. */
export function extendMarkdownIt<M extends MarkdownIt>(md: M): M {
  md.core.ruler.before('inline', 'pitkospuut_attributes', ({ tokens }) => {
    const around: string[] = []
    for (const token of tokens) {
      if (token.nesting === 1) around.push(token.type)
      else if (token.nesting === -1) around.pop()
      else if (token.type === 'inline' && isItem(around)) token.content = withoutAttributes(token.content)
    }
  })
  return md
}

/** A paragraph right below an item of a list, or a cell of a table. */
const isItem = (around: readonly string[]): boolean => around.at(-1) === 'td_open' || (around.at(-1) === 'paragraph_open' && around.at(-2) === 'list_item_open')

/** Source of an item without the attributes that end it; all else stays, what is written as code, a link or with a backslash before it included. */
export function withoutAttributes(source: string): string {
  const text = source.trimEnd()
  const open = text.endsWith('}') && text.length - text.lastIndexOf('{') <= MAX_LENGTH ? text.lastIndexOf('{') : -1
  if (open < 0 || !ATTRIBUTES.test(text.slice(open)) || isInMarkup(text, open)) return source
  return text.slice(0, open).trimEnd()
}

/** The grammar of the engine (`server/core/kinds/attributes.ts`); a test holds that they are the same. */
const MAX_LENGTH = 500
const ATTRIBUTES = /^\{\s*(?:(?:#[\p{L}\p{N}_-]{1,80}|\.[\p{L}\p{N}_-]{1,80}|\p{L}[\p{L}\p{N}_-]{0,60}=(?:"[^"]{0,300}"|[^\s"{}]{1,300}))(?:\s+|(?=\}$)))+\}$/u

/** Braces behind a backslash; or of code, a link or a tag that begins before them and may end in them. */
const isInMarkup = (text: string, open: number): boolean => /(?<!\\)(?:\\\\){0,50}\\$/u.test(text.slice(0, open)) || /`|\]\(|-->/u.test(text.slice(open))
