// Findings about a text that is beyond the bounds of reading.
import type { Fault } from '../document.ts'
import type { Block } from '../node.ts'
import type { Texts } from '../problem.ts'

const TOO_COMPLEX: Texts = {
  fi: 'Asiakirja tai sen osa on liian suuri tai liian syvälle sisennetty tarkistettavaksi. Teksti säilyy, mutta osa tarkistuksista jää tekemättä. Jaa asiakirja pienempiin osiin.',
  sv: 'Dokumentet eller en del av det är för stort eller för djupt indraget för att kontrolleras. Texten bevaras, men en del av kontrollerna görs inte. Dela upp dokumentet i mindre delar.',
  en: 'The document or a part of it is too large or nested too deeply to be checked. The text is kept, but some checks are not made. Split it into smaller parts.',
}

/** The one finding for a text that is not read, on its first line. `block` is what is not read: the whole text, or the first such block. */
export function faultTooLarge(block: Block): Fault {
  const end = block.text.slice(0, MAX_MARKED).search(/[\r\n]|$/u)
  return { code: 'document/too-complex', message: TOO_COMPLEX, values: {}, place: { block, start: 0, end } }
}

const MAX_MARKED = 200
