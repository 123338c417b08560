// Where the page of a code is, below the folder of the rules' pages (docs/rules).

/** The path of a code's own page, or of that of its family where its codes belong to no rules: `goal/no-output.md`, `yaml.md`. */
export function pageOf(code: string): string {
  const [family = code] = code.split('/')
  return `${WHOLE.has(family) ? family : code}.md`
}

/** Families whose codes share a page. */
const WHOLE: ReadonlySet<string> = new Set(['yaml', 'frontmatter', 'schema', 'kind', 'config'])
