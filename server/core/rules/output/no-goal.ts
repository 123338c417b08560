// A group of outputs whose title names none of the goals, where the others do.
import { textOf } from '../../node.ts'
import { shortened } from '../../schemaProblems.ts'
import { traceOf } from '../../traceability.ts'
import type { DocumentRule } from '../rule.ts'

export const rule: DocumentRule = {
  scope: 'document',
  roles: ['outputs'],
  perPart: true,
  severity: ['hint', 'information'],
  messages: {
    main: {
      fi: 'Tuotosryhmä ”{group}” ei näytä liittyvän mihinkään tavoitteeseen. Mitä tavoitetta se palvelee? Nimeä ryhmä tavoitteen mukaan, tai siirrä luvut ja taustatiedot muualle.',
      sv: 'Gruppen av produkter ”{group}” verkar inte höra till något mål. Vilket mål gäller den? Ge gruppen målets namn, eller flytta siffror och bakgrundsuppgifter till ett annat ställe.',
      en: 'The group of outputs “{group}” does not seem to belong to any goal. Which goal does it serve? Name the group after the goal, or move figures and background elsewhere.',
    },
  },
  reason: {
    fi: 'Kun muut ryhmät on nimetty tavoitteiden mukaan, lukija etsii tällekin tavoitetta. Joskus ryhmä on asiakasmäärien laskelma eikä tuotos, joskus tavoite on jäänyt kirjaamatta.',
    sv: 'När de andra grupperna har målens namn söker läsaren ett mål för den här också. Ibland är gruppen en beräkning av klientantal och ingen produkt, ibland har målet inte skrivits ned.',
    en: 'When the other groups are named after goals, readers look for this one’s goal too. Sometimes the group is a count of clients and no output; sometimes the goal was never written down.',
  },
  source: 'Hankekortti, tuotokset: ryhmä ”Asiakkaiden osallisuus” sisältää asiakasmäärien laskelman',
  asks: 'properties with the roles goals and outputs, where a group of outputs is named after a goal',
  *check(view) {
    const groups = traceOf(view)?.groups ?? []
    if (!groups.some(({ served }) => served)) return
    for (const { title, served } of groups) if (!served) yield { place: title.place, values: { group: shortened(textOf(title)) } }
  },
}
