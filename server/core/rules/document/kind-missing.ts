// A document without a type whose headings look like those of a kind: nothing else can be checked before the type is known.
import { COMMON } from '../../common.ts'
import { typeLines } from '../../edit/typeKey.ts'
import { insertFrontmatter } from '../../edit/yaml.ts'
import { propertyOf } from '../../kinds/kind.ts'
import { guessLanguage } from '../../language.ts'
import { labelsAsTexts } from '../../schemaProblems.ts'
import type { SelectionRule } from '../rule.ts'

export const rule: SelectionRule = {
  scope: 'selection',
  severity: ['warning', 'warning'],
  messages: {
    main: {
      fi: 'Asiakirjan tyyppi puuttuu. Otsikoista päätellen tämä on {kind}. Pitääkö paikkansa? Lisää alkuun ”{key}: {type}”, niin sisältö voidaan tarkistaa.',
      sv: 'Dokumentets typ saknas. Rubrikerna liknar dem i typen {kind}. Stämmer det? Lägg till ”{key}: {type}” i början, så kan innehållet kontrolleras.',
      en: 'The type of the document is missing. Its headings look like those of the kind {kind}. Is that right? Add “{key}: {type}” at the top, so that the content can be checked.',
    },
  },
  reason: {
    fi: 'Tyypistä tiedetään, mitä osioita asiakirjassa kuuluu olla. Alan asiakirjoissa tyyppiä ei yleensä ole kirjoitettu mihinkään.',
    sv: 'Av typen vet man vilka avsnitt dokumentet ska ha. I dokument inom området är typen sällan utskriven.',
    en: 'The type tells which sections belong to the document. Documents in this field usually do not state it.',
  },
  source: 'Kentän asiakirjat: yhdessäkään ei ollut tietoa asiakirjan tyypistä',
  asks: 'a kind with a signature of headings',
  fixes: { main: { title: { fi: 'Lisää alkuun ”{key}: {type}”', sv: 'Lägg till ”{key}: {type}” i början', en: 'Add “{key}: {type}” at the top' }, safe: false } },
  *check({ guess }, start) {
    if (!guess) return
    const key = propertyOf(guess.root, COMMON.type)
    const values = { kind: guess.titles, type: labelsAsTexts(guess.labels, guess.id) }
    yield { place: start, values: { ...values, key: key ? labelsAsTexts(key.labels, key.key) : COMMON.type }, fixes: [{ edits: (source) => insertFrontmatter(source, typeLines(guess, guessLanguage(source.text))) }] }
  },
}
