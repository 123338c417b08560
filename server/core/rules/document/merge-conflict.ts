// Two people changed the same place, and the marks of the merge are still in the text of a Markdown document.
import type { Block } from '../../node.ts'
import { mergesIn } from '../shared/mergeMarks.ts'
import type { DocumentView } from '../../view.ts'
import type { DocumentRule } from '../rule.ts'

export const rule: DocumentRule = {
  scope: 'document',
  severity: ['error', 'error'],
  messages: {
    main: {
      fi: 'Tässä on kahden samaan aikaan tehdyn muutoksen tekstit: toinen merkin <<<<<<< jälkeen, toinen merkin ======= jälkeen. Valitkaa, mitä kummastakin jää, ja poistakaa merkkirivit.',
      sv: 'Här står texterna från två samtidiga ändringar: den ena efter märket <<<<<<<, den andra efter märket =======. Välj vad som blir kvar av vardera och ta bort raderna med märken.',
      en: 'Here are the texts of two changes made at the same time: one after the marker <<<<<<<, the other after =======. Choose what to keep of each, and remove the marker lines.',
    },
  },
  reason: {
    fi: 'Kun kaksi ihmistä muuttaa samaa kohtaa yhtä aikaa, kummankin teksti on tallella merkkien välissä. Ennen valintaa asiakirja sanoo saman asian kahdesti, ja merkit rikkovat luettelot, taulukot ja otsikot.',
    sv: 'När två personer ändrar samma ställe samtidigt finns bådas text kvar mellan märkena. Före valet säger dokumentet samma sak två gånger, och märkena bryter listor, tabeller och rubriker.',
    en: 'When two people change the same place at the same time, both texts are kept between the markers. Until somebody chooses, the document says the same thing twice, and the markers break lists, tables and headings.',
  },
  source: 'Asiakirjoja kirjoitetaan eri koneilla ja kehittäjäyhteisöissä samaan aikaan',
  asks: 'text in Markdown; the version log has version/merged-log, YAML and frontmatter have yaml/merge-conflict',
  replaces: ['model/cell-empty', 'section/duplicate', 'section/empty', 'heading/level', 'list/wrapped-item', 'list/numbering', 'list/numbering-style'],
  check: (view) => {
    const merges = mergesIn(view)
    const log = merges.length > 0 ? blocksOfLog(view) : new Set<Block>()
    return merges.filter(({ place }) => !log.has(place.block)).map(({ place, to }) => ({ place, ...(to ? { to } : {}) }))
  },
}

const blocksOfLog = (view: DocumentView): ReadonlySet<Block> =>
  new Set(view.sectionsWith('versions').flatMap(({ pieces }) => pieces.flatMap(({ blocks }) => blocks)))
