// Findings about a text that is beyond the bounds of reading.
import type { Fault } from '../document.ts'
import type { Texts } from '../problem.ts'

const TOO_COMPLEX: Texts = {
  fi: 'Asiakirja tai sen osa on liian suuri tai liian syvälle sisennetty tarkistettavaksi. Teksti säilyy, mutta osa tarkistuksista jää tekemättä. Jaa asiakirja pienempiin osiin.',
  sv: 'Dokumentet eller en del av det är för stort eller för djupt indraget för att kontrolleras. Texten bevaras, men en del av kontrollerna görs inte. Dela upp dokumentet i mindre delar.',
  en: 'The document or a part of it is too large or nested too deeply to be checked. The text is kept, but some checks are not made. Split it into smaller parts.',
}

/** The one finding for a text that is not read, or not in full. */
export function faultTooLarge(text: string): Fault {
  const end = Math.min(text.length, text.search(/[\r\n]|$/u), 200)
  return { code: 'document/too-complex', message: TOO_COMPLEX, values: {}, place: { block: { text: '' }, start: 0, end: Math.max(0, end) } }
}
