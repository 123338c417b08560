// The bundled names of municipalities are found in every case form that a Finnish text uses.
import assert from 'node:assert/strict'
import { files, object, strings, type JsonObject } from './files.ts'

const municipalities = object(files.get('shared/municipalities.json'))['municipalities'] as readonly JsonObject[]

const stemsOf = ({ fi, stems }: JsonObject): readonly string[] => (stems ? strings(stems) : [String(fi).toLowerCase()])

const find = (word: string): readonly string[] =>
  municipalities.filter((each) => stemsOf(each).some((stem) => word.toLowerCase().startsWith(stem))).map(({ fi }) => String(fi))

const INFLECTED: Readonly<Record<string, string>> = {
  Helsingissä: 'Helsinki', Helsinkiin: 'Helsinki', Vantaalla: 'Vantaa', Espooseen: 'Espoo', Turun: 'Turku', Lahdessa: 'Lahti', Lahteen: 'Lahti',
  Porvoossa: 'Porvoo', Kauniaisten: 'Kauniainen', Hangosta: 'Hanko', Kirkkonummella: 'Kirkkonummi', Lappeenrannassa: 'Lappeenranta',
  Riihimäellä: 'Riihimäki', Oriveden: 'Orivesi', Varkauteen: 'Varkaus', Outokummussa: 'Outokumpu', Seinäjoella: 'Seinäjoki', Vihdissä: 'Vihti',
  Virroilla: 'Virrat', Uudessakaupungissa: 'Uusikaupunki', Nurmeksen: 'Nurmes', Tampereelle: 'Tampere', Kotkan: 'Kotka', Kurikassa: 'Kurikka',
  Pihtiputaalla: 'Pihtipudas', Punkalaitumella: 'Punkalaidun', Muhoksella: 'Muhos', Alavuden: 'Alavus', Hämeenlinnaan: 'Hämeenlinna',
}

describe('shared/municipalities.json', () => {
  for (const [word, name] of Object.entries(INFLECTED)) it(`${word} is ${name}`, () => assert.deepEqual(find(word), [name]))

  it('names every municipality once', () => {
    assert.ok(municipalities.length > 300)
    assert.equal(new Set(municipalities.map(({ fi }) => fi)).size, municipalities.length)
  })

  it('finds every name by its own stems', () => assert.deepEqual(municipalities.map(({ fi }) => String(fi)).filter((name) => !find(name).includes(name)), []))
})
