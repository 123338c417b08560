// What the editor says of ways to paste.
import type { Texts } from '../problem.ts'

export const PASTED = {
  tidy: { fi: 'Liitä siistinä', sv: 'Klistra in prydligt', en: 'Paste tidily' },
  cleaned: { fi: 'Liitä siivottuna', sv: 'Klistra in städat', en: 'Paste cleaned up' },
  /** Told once, after the paste that left something out. */
  deleted: {
    fi: 'Poistetuksi merkittyä tekstiä ei liitetty (kohtia: {n}).',
    sv: 'Text som var markerad som borttagen klistrades inte in (ställen: {n}).',
    en: 'Text marked as deleted was not pasted (places: {n}).',
  },
} as const satisfies Readonly<Record<string, Texts>>
