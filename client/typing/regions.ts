// Which lines of a document are Markdown or YAML to type lists in, and which are something else: code, comments, text blocks of YAML.

export type Notation = 'markdown' | 'yaml'
/** `other`: whatever is typed there is left to the editor. */
export type Region = Notation | 'other'

/** The region of each line; the lines without their ends. */
export function regionsOf(lines: readonly string[], notation: Notation): readonly Region[] {
  if (notation === 'yaml') return yamlRegions(lines)
  const head = frontmatterEnd(lines)
  return [...yamlRegions(lines.slice(0, head)).map((region, index): Region => (index === 0 || (index === head - 1 && isFence(lines[index])) ? 'other' : region)), ...markdownRegions(lines.slice(head))]
}

/** The line after the frontmatter; 0 without one. While it is not closed it ends at the first blank line. */
function frontmatterEnd(lines: readonly string[]): number {
  if (!isFence(lines[0]?.replace(/^\uFEFF/u, ''))) return 0
  const close = lines.findIndex((line, index) => index > 0 && (isFence(line) || /^\.\.\.[ \t]*$/u.test(line)))
  if (close > 0) return close + 1
  const blank = lines.findIndex((line) => line.trim() === '')
  return blank < 0 ? lines.length : blank
}

const isFence = (line: string | undefined): boolean => line !== undefined && /^---[ \t]*$/u.test(line)

function markdownRegions(lines: readonly string[]): readonly Region[] {
  let fence = ''
  let inComment = false
  return lines.map((line): Region => {
    if (fence !== '') {
      const mark = line.trim()
      if (mark.length >= fence.length && mark === (fence[0] ?? '').repeat(mark.length)) fence = ''
      return 'other'
    }
    const wasInComment = inComment
    inComment = line.lastIndexOf('<!--') > line.lastIndexOf('-->') || (inComment && !line.includes('-->'))
    if (wasInComment || inComment) return 'other'
    fence = /^[ \t]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+)?(`{3,}(?=[^`]*$)|~{3,})/u.exec(line)?.[1] ?? ''
    return fence === '' ? 'markdown' : 'other'
  })
}

function yamlRegions(lines: readonly string[]): readonly Region[] {
  /** Column of the key or dash whose text block goes on: deeper lines are text. */
  let block = -1
  return lines.map((line): Region => {
    const indent = line.length - line.trimStart().length
    if (block >= 0 && (line.trim() === '' || indent > block)) return 'other'
    const opened = /[|>][-+0-9]{0,2}(?:[ \t]+#.*)?$/u.test(line.trimEnd()) ? /^([ ]*(?:- +)*)(?:[^#\s][^#]*: +|)[|>]/u.exec(line) : null
    // a text block right behind a dash belongs to the dash, else to the key behind the dashes
    block = opened ? (/- +$/u.test(opened[0].slice(0, -1)) ? line.lastIndexOf('-', opened[0].length - 2) : (opened[1] ?? '').length) : -1
    return 'yaml'
  })
}
