// The same document in the other notation beside it, with the same identifier: it was converted, and both are still there.
import { COMMON } from '../../common.ts'
import { textOf } from '../../node.ts'
import type { WorkspaceRule } from '../rule.ts'

export const rule: WorkspaceRule = {
  scope: 'workspace',
  severity: ['hint', 'hint'],
  messages: {
    main: {
      fi: 'Sama asiakirja on myös tiedostossa {file}. Jatka kirjoittamista vain toisessa ja siirrä toinen roskakoriin, niin ne eivät ala erota toisistaan.',
      sv: 'Samma dokument finns också i {file}. Fortsätt skriva i bara det ena och flytta det andra till papperskorgen, så att de inte börjar skilja sig åt.',
      en: 'The same document is also in {file}. Keep writing in only one of them and move the other to the bin, so that they do not drift apart.',
    },
  },
  reason: {
    fi: 'Kun asiakirja on muunnettu toiseen muotoon, vanha tiedosto voi jäädä talteen. Jos molempiin kirjoitetaan, osa työstä on yhdessä ja osa toisessa.',
    sv: 'När ett dokument har omvandlats till den andra formen kan den gamla filen bli kvar. Skriver man i båda finns en del av arbetet i den ena och en del i den andra.',
    en: 'When a document has been converted to the other form, the old file may stay. If people write in both, some of the work is in one and some in the other.',
  },
  source: 'Asiakirjojen yhteiset tiedot: tunniste on asiakirjan oma nimi; sama asiakirja Markdownina ja YAMLina',
  asks: 'the common property id, and file names that differ in their endings only',
  offers: 'compare',
  replaces: ['document/id-duplicate'],
  concerns: ({ id }, { byId }) => id !== undefined && byId.get(id)?.length === 2,
  *check(view, { byId }) {
    const node = view.entry(COMMON.id)?.value
    const id = textOf(node)
    const [other, ...more] = id === '' ? [] : (byId.get(id) ?? []).filter(({ path }) => path !== view.path)
    if (!node || !other || more.length > 0 || other.kind !== view.kind.id || !areTwins(view.path, other.path)) return
    yield { place: node.place, pointer: `/${COMMON.id}`, values: { file: nameOf(other.path) }, offer: { path: other.path } }
  },
}

/** In one folder, with one name, one of them in YAML: `alku.swot.md` and `alku.swot.yaml`, also when only one of them names its kind. */
function areTwins(a: string, b: string): boolean {
  return isYaml(a) !== isYaml(b) && folderOf(a) === folderOf(b) && stemOf(a) === stemOf(b)
}

const isYaml = (path: string): boolean => /\.ya?ml$/iu.test(path)
const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1)
const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

/** The name as far as its first ending. */
function stemOf(path: string): string {
  const name = nameOf(path).normalize('NFC').toLowerCase()
  const dot = name.indexOf('.', 1)
  return dot < 0 ? name : name.slice(0, dot)
}
