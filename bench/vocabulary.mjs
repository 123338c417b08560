// The words of the generated documents: plain Finnish sentences about developing child-protection work.

const SUBJECTS = [
  'Kehittäjätyöryhmä', 'Lastensuojelun tiimi', 'Kehittävä sosiaalityöntekijä', 'Alueen koulu', 'Varhaiskasvatuksen yksikkö',
  'Päihdepalvelujen työryhmä', 'Perheneuvola', 'Hankkeen ohjausryhmä', 'Kehittäjäyhteisö', 'Sosiaaliohjaaja', 'Perhetyön tiimi',
  'Hanketyöntekijä', 'Nuorisotoimi', 'Kouluterveydenhuolto', 'Vanhempien vertaisryhmä', 'Neuvola', 'Lapsiperheiden sosiaalityö',
  'Oppilashuollon ryhmä', 'Yhteinen työpaja', 'Avohuollon työryhmä',
]
const VERBS = [
  'kehittää', 'kokeilee', 'kuvaa', 'arvioi', 'vahvistaa', 'dokumentoi', 'selkeyttää', 'ottaa käyttöön', 'esittelee', 'kokoaa',
  'juurruttaa', 'tarkentaa', 'tukee', 'seuraa', 'muokkaa', 'hyödyntää',
]
const OBJECTS = [
  'monitoimijaisen kohtaamisen käytäntöjä', 'lapsen osallisuutta tukevia työtapoja', 'yhteisiä neuvottelukäytäntöjä',
  'asiakkaiden palvelukokemuksia', 'lastensuojelun ja koulun yhteistyörakenteita', 'vanhempien vertaistuen muotoja',
  'pieniä kokeiluja', 'reflektoivia keskustelutapoja', 'perheen ja työntekijöiden yhteisiä tapaamisia', 'kehittämistarinoita',
  'palautteen keräämisen tapoja', 'konsultaation muotoja', 'lasten ja nuorten omia kuvauksia arjesta',
  'tiedonkulun pelisääntöjä', 'uusien työntekijöiden perehdytystapoja', 'yhteisesti versioitavia malleja',
  'huolen puheeksi ottamisen tapoja', 'verkostotyön välineitä',
]
const CONTEXTS = [
  'asiakkuuden alussa', 'arjen asiakastyössä', 'yhdessä perheen kanssa', 'kaikissa kehittäjäyhteisöissä', 'koulun arjessa',
  'teematyöpajoissa', 'seudullisissa tapaamisissa', 'asiakkailta saadun palautteen pohjalta', 'käytäntötutkimuksen keinoin',
  'työryhmän viikkokokouksissa', 'kotikäyntien yhteydessä', 'verkostoneuvottelujen valmistelussa',
  'opiskelijoiden harjoittelujaksoilla', 'esimiesten tuella',
]
const TAILS = [
  'jotta lapsi tulee kuulluksi', 'jolloin päällekkäinen työ vähenee', 'ja kokemukset kirjataan kehittämistarinaksi',
  'koska perheet toivovat tuttua työntekijää', 'ja tulokset käydään läpi yhdessä', 'jotta vastuut ovat kaikille selvät',
  'vaikka aikataulut ovat tiukat', 'ja mallia korjataan palautteen perusteella', 'jotta luottamus ehtii syntyä',
]
const QUADRANTS = {
  vahvuudet: [
    'on sitoutunut yhteiseen kehittämiseen', 'tuntee alueen toimijat hyvin', 'arvostaa lapsen omaa kokemusta',
    'on kokenut kehittämisen tarpeelliseksi', 'saa johdolta selkeän tuen', 'jakaa osaamistaan avoimesti',
    'on oppinut ottamaan vanhemmat mukaan', 'luottaa yhteistyökumppaneihinsa',
  ],
  heikkoudet: [
    'kärsii ajan puutteesta', 'vaihtaa työntekijöitä usein', 'kirjaa kokeiluja epätasaisesti',
    'tuntee kumppanin työn vajavaisesti', 'toimii eri aikataulussa kuin muut', 'jättää palautteen käsittelyn kesken',
    'tarvitsee lisää menetelmäosaamista', 'kokoontuu liian harvoin',
  ],
  mahdollisuudet: [
    'voi levittää mallin naapurikuntiin', 'pääsee mukaan seudulliseen koulutukseen', 'voi saada lapset mukaan suunnitteluun',
    'löytää uusia kumppaneita järjestöistä', 'voi yhdistää tutkimuksen ja käytännön', 'saa opiskelijoilta tuoreita havaintoja',
    'voi siirtää osaamista uusille tiimeille',
  ],
  uhat: [
    'menettää rahoituksen kesken kehittämisen', 'joutuu organisaatiomuutoksen keskelle', 'jää yksin mallin ylläpidossa',
    'väsyy jatkuviin hankkeisiin', 'kadottaa yhteyden asiakkaiden arkeen', 'palaa vanhoihin työtapoihin',
    'saa ristiriitaisia ohjeita hallinnosta',
  ],
}
export const GOALS = [
  'Asiakasosallisuuden vahvistaminen', 'Monitoimijaisen yhteistyön kehittäminen', 'Lapsen äänen kuuleminen',
  'Vanhempien vertaistuen lisääminen', 'Käytäntötutkimuksen juurruttaminen', 'Yhteisten pelisääntöjen luominen',
  'Perehdytyksen uudistaminen',
]
export const ROLES = [
  'kehittävä sosiaalityöntekijä', 'johtava sosiaalityöntekijä', 'sosiaaliohjaaja', 'erityissosiaalityöntekijä',
  'päiväkodinjohtaja', 'perhetyöntekijä',
]
/** Municipality, "in" it, "of" it. */
export const MUNICIPALITIES = [
  ['Helsinki', 'Helsingissä', 'Helsingin'], ['Espoo', 'Espoossa', 'Espoon'], ['Vantaa', 'Vantaalla', 'Vantaan'],
  ['Porvoo', 'Porvoossa', 'Porvoon'], ['Kotka', 'Kotkassa', 'Kotkan'], ['Lohja', 'Lohjalla', 'Lohjan'],
  ['Kerava', 'Keravalla', 'Keravan'], ['Hamina', 'Haminassa', 'Haminan'], ['Kouvola', 'Kouvolassa', 'Kouvolan'],
  ['Järvenpää', 'Järvenpäässä', 'Järvenpään'],
]
export const PARTNERS = [
  'alueen peruskoulut', 'varhaiskasvatuksen päiväkodit', 'päihdepalvelut', 'perheneuvola', 'nuorisotoimi',
  'kouluterveydenhuolto',
]
export const PROJECTS = [
  'Yhteinen polku', 'Kuuleva verkosto', 'Arjen sillat', 'Lapsen matkassa', 'Vahva vanhemmuus', 'Rinnalla kulkien', 'Uusi alku',
  'Tutut kasvot',
]

/** A stream of pseudo-random numbers that is the same on every machine (mulberry32). */
export function randomFrom(seed) {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const whole = (low, high) => low + Math.floor(next() * (high - low + 1))
  const pick = (list) => list[whole(0, list.length - 1)]
  const chance = (share) => next() < share
  const sample = (list, count) => {
    const left = [...list]
    return Array.from({length: count}, () => left.splice(whole(0, left.length - 1), 1)[0])
  }
  return {whole, pick, chance, sample}
}

const ended = (random, start) =>
  `${start}${random.chance(0.7) ? ` ${random.pick(CONTEXTS)}` : ''}${random.chance(0.35) ? `, ${random.pick(TAILS)}` : ''}.`

export const sentence = (random) => ended(random, `${random.pick(SUBJECTS)} ${random.pick(VERBS)} ${random.pick(OBJECTS)}`)
export const quadrantItem = (random, quadrant) => ended(random, `${random.pick(SUBJECTS)} ${random.pick(QUADRANTS[quadrant])}`)
export const paragraph = (random, count) => Array.from({length: count}, () => sentence(random)).join(' ')
