// Number words of the three languages.
import assert from 'node:assert/strict'
import { numberWord } from '../../../server/core/parse/values/numberWord.ts'

const WORDS: readonly (readonly [number, string])[] = [
  [1, 'yksi yhden yhtä yhdestä yhteen yksiportainen ett one'],
  [2, 'kaksi kahdesta kahden kahta kahteen kaksiosainen två two'],
  [3, 'kolme kolmen kolmea kolmessa kolmivaiheinen kolmivuotinen tre three'],
  [4, 'neljä neljässä neljän neljää neliportainen neliportaisen NELIPORTAINEN fyra four'],
  [5, 'viisi viidestä viiden viittä viiteen fem five'],
  [6, 'kuusi Kuusi kuuden kuutta kuudesta sex six'],
  [7, 'seitsemän seitsemää seitsemässä seitsemästä sju seven'],
  [8, 'kahdeksan kahdeksaa kahdeksassa åtta eight'],
  [9, 'yhdeksän yhdeksää yhdeksästä nio nine'],
  [10, 'kymmenen kymmentä kymmenessä kymmenestä tio ten'],
  [11, 'yksitoista yhdentoista yhtätoista elva eleven'],
  [12, 'kaksitoista kahdentoista kahtatoista tolv twelve'],
]
const OTHERS = 'yhdessä yhteensä yhteinen yhteistyö kahvi kuusikko kolmas neljäs toinen kymmeniä en onnistua sexa portainen kaksinkertainen neliö viisas'

describe('number word', () => {
  for (const [number, words] of WORDS) {
    it(`${words} are ${number}`, () => {
      for (const word of words.split(' ')) {
        assert.equal(numberWord(word), number, word)
        assert.equal(numberWord(word.normalize('NFD')), number, `${word} with separate marks`)
      }
    })
  }

  it('other words are no numbers', () => {
    for (const word of [...OTHERS.split(' '), '', '4', 'a'.repeat(40_000)]) assert.equal(numberWord(word), undefined, word.slice(0, 40))
  })
})
