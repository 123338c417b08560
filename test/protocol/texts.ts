// Small documents for the tests of the server. Each is clean but for what is asked of it.

export interface Written {
  /** Default `arki`. */
  readonly id?: string
  readonly project?: string
  readonly language?: 'fi' | 'sv'
  /** The items of the first quadrant; one that is a question is found. */
  readonly strengths?: readonly string[]
}

export const CLEAN_STRENGTHS = ['osaava henkilöstö', 'yhteinen tila']
export const QUESTION = 'yhteinen tahtotila?'

/** A SWOT in Markdown: no findings, unless a strength is a question. */
export function swot({ id = 'arki', project = 'Kehrä', language = 'fi', strengths = CLEAN_STRENGTHS }: Written = {}): string {
  return [
    '---', 'tyyppi: swot', `tunniste: ${id}`, `kieli: ${language}`, 'tila: luonnos', `hanke: ${project}`, 'laatijat:', '  - kehittävä sosiaalityöntekijä', '  - vanhempi', 'swot:', '  kohde: hanke', '  ajankohta: alku', '---',
    '', '# Arki', '', '## Vahvuudet', '', ...strengths.map((item) => `- ${item}`), '', '## Heikkoudet', '', '- pitkät välimatkat', '- vähän aikaa',
    '', '## Mahdollisuudet', '', '- uusi laki', '- kuntien yhteistyö', '', '## Uhat', '', '- rahoitus päättyy', '- henkilöstö vaihtuu', '',
  ].join('\n')
}
