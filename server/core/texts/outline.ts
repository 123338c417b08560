// Names that the outline gives to what has no name of its own.
import type { Texts } from '../problem.ts'

export const OUTLINE_TEXTS = {
  properties: { fi: 'Tiedot', sv: 'Uppgifter', en: 'Properties' },
  list: { fi: 'Luettelo', sv: 'Lista', en: 'List' },
  refined: { fi: 'Tarkennettu luettelo', sv: 'Preciserad lista', en: 'Refined list' },
  untitled: { fi: 'Otsikoton osa', sv: 'Del utan rubrik', en: 'Untitled part' },
} as const satisfies Readonly<Record<string, Texts>>
