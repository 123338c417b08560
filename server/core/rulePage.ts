// Where the page of a code is, below the folder of the rules' pages.

/** The path of a code's own page where it is that of a rule or has one of its own, else of the page of its family: `goal/no-output.md`, `yaml.md`. */
export function pageOf(code: string, rules: ReadonlySet<string>): string {
  return rules.has(code) || OWN_PAGES.has(code) ? `${code}.md` : `${code.split('/')[0] ?? code}.md`
}

/** Codes that belong to no rule in families that have rules. */
const OWN_PAGES: ReadonlySet<string> = new Set(['document/too-complex'])
