// The pages of the kinds: what belongs into each kind of document, one page a language, and an index.
import { inCell, kindPage } from '../../server/core/kindPage.ts'
import type { Kind } from '../../server/core/kinds/kind.ts'
import type { Language } from '../../server/core/problem.ts'
import { PAGE } from '../../server/core/texts/pages.ts'
import { indexName, LANGUAGES, nameIn, type Pages } from './page.ts'

/** By path below `docs/`. */
export function kindPages(kinds: readonly Kind[]): Pages {
  const under = (id: string, language: Language): string => `${others(id, language)} · [${PAGE.allKinds[language]}](${indexName(language)})`
  const pages = LANGUAGES.flatMap((language) => [
    [indexName(language), indexPage(kinds, language)] as const,
    ...kinds.map((kind) => [nameIn(kind.id, language), kindPage(kind, language, { under: under(kind.id, language), written: true })] as const),
  ])
  return new Map(pages.map(([path, text]) => [`kinds/${path}`, text]))
}

function indexPage(kinds: readonly Kind[], language: Language): string {
  const rows = kinds.toSorted((a, b) => a.titles[language].localeCompare(b.titles[language], language)).map(({ id, titles, descriptions }) => `| [${titles[language]}](${nameIn(id, language)}) | ${inCell(descriptions[language])} |`)
  return [
    `# ${PAGE.kinds[language]}`, others('README', language), PAGE.kindsAbout[language],
    [`| ${PAGE.kind[language]} | ${PAGE.about[language]} |`, '|---|---|', ...rows].join('\n'),
  ].join('\n\n') + '\n'
}

const others = (name: string, language: Language): string => LANGUAGES.filter((other) => other !== language).map((other) => `[${PAGE[other].fi}](${nameIn(name, other)})`).join(' · ')
