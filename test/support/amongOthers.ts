// Documents that have to do with each other: those of the examples, and short ones in which rules that read other documents find something.
import { readdirSync, readFileSync } from 'node:fs'

const folder = new URL('../../examples/', import.meta.url)
const card = (id: string, project: string): string => `tyyppi: hankekortti\ntunniste: ${id}\notsikko: Kortti\nhanke: { tunniste: kehra, virallinen_nimi: ${project} }\ntoteutusaika: 1.1.2020–31.12.2021\n`
const INVENTED: Readonly<Record<string, string>> = {
  'a.yaml': card('sama', 'Kehrä II Moniammatilliset pitkospuut'),
  'b.yaml': card('sama', 'Kehrä II Monialaiset pitkospuut'),
  'c.yaml': card('c', 'Kehrä II Monialaiset pitkospuut'),
  'd.swot.md': '---\ntyyppi: swot\ntunniste: alku\ntila: valmis\nhanke: kehra\nswot: { ajankohta: alku }\n---\n# Alku\n\nKehrä II Moniammatillinen pitkospuu\n\n## Vahvuudet\n\n- Aika\n',
  'e.swot.md': '---\ntyyppi: swot\nhanke: Kehrä II Moniammatillinen\n---\n# Toinen\n\nKEHRÄ II MONIAMMATILLISET PITKOSPUUT\n',
  'f.yaml': 'tyyppi: hankekortti\ntunniste: f\nversiot: [{versio: 1.0}, {versio: 2.0}]\nperustuu: {tunniste: g, versio: 1.0}\n',
  'g.yaml': 'tyyppi: hankekortti\ntunniste: g\nperustuu: {tunniste: f, versio: 1.0}\n',
  'h.yaml': 'tyyppi: hankekortti\ntunniste: h\nperustuu: {tunniste: h}\n',
  'j.yaml': 'tyyppi: hankekortti\ntunniste: j\nhanke: { virallinen_nimi: Pitkospuut, lyhyt_nimi: Polku }\nliittyy: [muu, polku]\n',
  'k.yaml': 'tyyppi: swot\ntunniste: muu\nhanke: Lapsen ääni\n',
  'l.yaml': 'tyyppi: swot\ntunniste: polku\nhanke: Polku\n',
  'i.yaml': 'tyyppi: hankekortti\ntunniste: i\nperustuu: {tunniste: ei-ole}\n',
}

/** Texts by their paths. */
export const TEXTS_AMONG_OTHERS: Readonly<Record<string, string>> = { ...Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), 'utf8')])), ...INVENTED }
