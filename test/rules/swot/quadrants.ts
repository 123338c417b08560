// A SWOT with all four quadrants, for tests that are about one thing in it.

/** Markdown in Finnish. Quadrants that are given replace the usual ones; `head` is added to the frontmatter. */
export function swot(given: Partial<Record<'Vahvuudet' | 'Heikkoudet' | 'Mahdollisuudet' | 'Uhat', string>> = {}, head = '', tail = ''): string {
  const usual = { Vahvuudet: '- johdon sitoutuminen', Heikkoudet: '- arjen kiireisyys', Mahdollisuudet: '- seudullinen jakaminen', Uhat: '- henkilöstön vaihtuminen' }
  const body = Object.entries({ ...usual, ...given }).map(([title, items]) => `## ${title}\n\n${items}\n`).join('\n')
  return `---\ntyyppi: swot\n${head}---\n\n${body}${tail}`
}
