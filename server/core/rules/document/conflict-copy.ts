// A copy that a synchronised folder or a file manager has made, with the identifier of the document it was made of.
import { COMMON } from '../../common.ts'
import { textOf } from '../../node.ts'
import { isCopyName } from '../shared/copies.ts'
import type { WorkspaceRule } from '../rule.ts'

export const rule: WorkspaceRule = {
  scope: 'workspace',
  severity: ['warning', 'warning'],
  messages: {
    main: {
      fi: 'Tämä näyttää asiakirjan {file} ristiriitakopiolta: tunniste on sama. Vertaa niitä, lisää toiseen se, mikä siitä puuttuu, ja poista toinen.',
      sv: 'Det här ser ut som en konfliktkopia av {file}: beteckningen är densamma. Jämför dem, komplettera den ena med det som saknas och ta bort den andra.',
      en: 'This looks like a conflict copy of {file}: the identifier is the same. Compare them, add what one of them lacks to the other, and remove one.',
    },
    original: {
      fi: 'Tästä on ristiriitakopio: {file}. Vertaa niitä, lisää tähän se, mikä puuttuu, ja poista kopio.',
      sv: 'Det finns en konfliktkopia av det här: {file}. Jämför dem, lägg till det som saknas här och ta bort kopian.',
      en: 'There is a conflict copy of this: {file}. Compare them, add anything missing here, and remove the copy.',
    },
  },
  reason: {
    fi: 'Kun kaksi muokkaa samaa tiedostoa yhtä aikaa, jaettu kansio tekee siitä kopion. Jos kopio jää, osa työstä on yhdessä ja osa toisessa.',
    sv: 'När två redigerar samma fil samtidigt gör den delade mappen en kopia. Blir kopian kvar finns en del av arbetet i den ena och en del i den andra.',
    en: 'When two people edit one file at the same time, a shared folder makes a copy of it. If the copy stays, some of the work is in one and some in the other.',
  },
  source: 'Asiakirjojen yhteiset tiedot: tunniste on asiakirjan oma nimi; jaettujen kansioiden ristiriitakopiot',
  asks: 'the common property id, and file names of which one is made from the other',
  offers: 'compare',
  replaces: ['document/id-duplicate'],
  concerns: ({ id }, { byId }) => id !== undefined && (byId.get(id)?.length ?? 0) > 1,
  *check(view, { byId }) {
    const node = view.entry(COMMON.id)?.value
    const id = textOf(node)
    const others = id === '' ? [] : (byId.get(id) ?? []).filter(({ path }) => path !== view.path)
    const original = others.find(({ path }) => isCopyName(view.path, path))
    const copy = others.find(({ path }) => isCopyName(path, view.path))
    // another document with the same identifier is another matter, and told as one
    if (!node || others.some(({ path }) => !isCopyName(view.path, path) && !isCopyName(path, view.path) && !(original && isCopyName(path, original.path)))) return
    const file = (original ?? copy)?.path
    if (file !== undefined) yield { place: node.place, pointer: `/${COMMON.id}`, values: { file }, offer: { path: file }, ...(original ? {} : { message: 'original' }) }
  },
}
