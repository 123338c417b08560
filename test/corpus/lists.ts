// Ordinary lists of the field with traps for rules about goals, outputs, outcomes, risks and quadrants: nothing of it deserves a finding of theirs. All invented.

/** Which section the items stand in; the others of the document hold something usual. */
export type Home = 'goals' | 'risks' | 'measures' | 'outputs' | 'outcomes' | 'strengths' | 'weaknesses' | 'opportunities' | 'threats'

export interface OrdinaryList {
  readonly language: 'fi' | 'sv' | 'en'
  readonly home: Home
  readonly items: readonly string[]
}

const fi = (home: Home, ...items: readonly string[]): OrdinaryList => ({ language: 'fi', home, items })
const sv = (home: Home, ...items: readonly string[]): OrdinaryList => ({ language: 'sv', home, items })
const en = (home: Home, ...items: readonly string[]): OrdinaryList => ({ language: 'en', home, items })

export const LISTS: readonly OrdinaryList[] = [
  fi('goals', 'Kehittää perhetyön menetelmiä, jotka ovat vaikuttavia', 'Tukea vanhempia, jotta arki on turvallista', 'Varmistaa, että lapsi saa tietoa', 'Selkeyttää työnjakoa (ohjaajat ja opettajat ovat samaa mieltä)'),
  fi('goals', 'Lasten osallisuuden vahvistaminen', 'Vertaistuen tarjoaminen niille, jotka ovat yksin', 'Yhteisten käytäntöjen luominen', 'Kehittäminen osana arkea'),
  fi('goals', 'Lapset ovat mukana suunnittelussa', 'Vanhemmat saavat tukea ajoissa', 'Työntekijät tuntevat toistensa työn', 'Yhteistyö toimii'),
  fi('goals', 'Osallisuus', 'Yhteinen arki', 'Luottamus, turva ja toivo', 'Oikea-aikainen tuki'),
  fi('goals', 'Osallisuus', 'Vahvistaa yhteistyötä', 'Turvallinen arki', 'Luoda pelisäännöt'),
  fi('goals', 'Vakiinnuttaa vertaisryhmät', 'Monipuolistaa tukea', 'Tiivistää yhteistyötä', 'Juurruttaa malli', 'Yhtenäistää kirjaaminen', 'Ottaa käyttöön palautelomake'),
  fi('goals', 'Ihminen ihmiselle', 'Jokainen lapsi kuulluksi', 'Lähi-ihmisten verkosto', 'Hyvä kohtaaminen'),
  sv('goals', 'Utveckla metoder som är verksamma', 'Stödja föräldrar så att vardagen är trygg', 'Att skapa gemensamma rutiner', 'Stärka barnens delaktighet'),
  sv('goals', 'Barnen deltar i planeringen', 'Föräldrarna får stöd i tid', 'Samarbetet fungerar'),
  sv('goals', 'Delaktighet', 'Stöd i rätt tid', 'En trygg vardag', 'Utbildning för alla'),
  en('goals', 'Develop methods that are effective', 'To support parents so that everyday life is safe', 'Strengthen the participation of children'),
  en('goals', 'Support for parents', 'Help in everyday life', 'Increase in trust', 'Participation'),
  fi('risks', 'Aika ei riitä kehittämiseen', 'Henkilöstön vaihtuvuus', 'Jos johtaja vaihtuu, tuki voi hävitä', 'Hanke ei toteutunut ajoissa, jos rahoitus viivästyy', 'Kumppani saattaa vetäytyä'),
  fi('risks', 'Organisaatiomuutos kesken hankkeen', 'Lupien viivästyminen', 'Tilojen puute ja keskeytykset', 'Vaihtuvat sijaiset'),
  sv('risks', 'Tiden räcker inte', 'Om ledningen byts ut kan stödet försvinna', 'Personalomsättning', 'Tillstånden kan bli försenade'),
  en('risks', 'Time may run out', 'Staff turnover', 'If funding is delayed, the pilot could be cancelled'),
  fi('measures', 'Tiimit kokoontuvat kuukausittain', 'Seudulliset työpajat kahdesti vuodessa', 'Nelikenttä tehdään aluksi ja lopuksi', 'Neljä tapaamista perheen kanssa'),
  fi('outputs', 'Yhteistyön malli, jonka avulla luottamus on kasvanut 20 %', 'Esite vanhemmille', 'Koulutuspaketti siitä, miten osaaminen on kehittynyt', 'Palautelomake (käytössä, kehitetty yhdessä)'),
  fi('outputs', 'Vertaisryhmän ohjaajan opas', 'Kolme työpajaa pidettiin', 'Malli on kehitetty, testattu ja otettu käyttöön', 'Pelisäännöt on sovittu', 'Lomake on tiivistetty yhdelle sivulle'),
  fi('outputs', 'Seurannan taulukko: mitä on opittu', 'Video, joka on tehty lasten kanssa', 'Raportti vähentyneistä kiireistä'),
  sv('outputs', 'En modell genom vilken förtroendet har ökat 20 %', 'En broschyr för föräldrar', 'Blanketten har utvecklats tillsammans', 'Tre verkstäder hölls'),
  en('outputs', 'A guide that has improved the work', 'A leaflet for parents', 'A report on how trust has grown', 'Rules have been agreed'),
  fi('outcomes', 'Vanhemmat kokevat tulevansa kuulluiksi', 'Oppaan ansiosta puhelut vähenivät 30 %', 'Lomake on helpottanut työtä', 'Raportointi nopeutui', 'Mallia käytetään arjessa'),
  fi('outcomes', 'Opinnäytetyön mukaan luottamus kasvoi', 'Esitettä jaettiin, ja yhteydenottoja tuli 20 enemmän', 'Työntekijät valmistuivat koulutuksesta'),
  sv('outcomes', 'Föräldrarna känner sig hörda', 'Handboken har underlättat arbetet', 'Rapporteringen går snabbare'),
  en('outcomes', 'Parents feel heard', 'The guide has made work easier', 'Reporting is quicker'),
  fi('strengths', 'kokemus aiemmasta hankkeesta, joka oli onnistunut', 'yhteistyö oli jo alkanut', 'osaaminen, jota tarvitaan tulevaisuudessakin', 'johto on sitoutunut', 'Työparityö toimii Koivulan koululla'),
  fi('strengths', 'Innostus Metsärannan työryhmässä', 'vertaistuki kantaa', 'lapset mukana alusta asti', 'tuttu verkosto'),
  fi('weaknesses', 'aikaa ei ole', 'Helsingin lastensuojelun tiimien muutokset', 'Espoon ja Vantaan työntekijät vaihtuvat', 'EU:n rahoitus päättyy', 'ohjaus puuttui alussa', 'tilat ovat ahtaat'),
  fi('weaknesses', 'Työntekijöiden vaihtuvuus', 'Alueen koulujen etäisyys', 'Kelan työntekijöitä ei tavoiteta', 'HUS:n yksikön aikataulut', 'Pääkaupunkiseudun alueella on monta toimijaa'),
  fi('opportunities', 'aiempi kokeilu onnistui, joten mallia voi levittää', 'hyödyntää sitä, mitä opittiin', 'uusi laki tuo lisää aikaa', 'mahdollisuus oppia siitä, mikä oli vaikeaa', 'Tulevaisuudessa yhteiset koulutukset'),
  fi('opportunities', 'verkosto laajenee', 'opiskelijoiden osallistuminen', 'kokemusasiantuntijoita löytyi ja heidän kanssaan voidaan jatkaa', 'seudullinen jakaminen'),
  fi('threats', 'kiire palaa sellaiseksi kuin se oli', 'innostus hiipuu, kun hanke päättyy', 'rahoitus loppuu', 'resurssit jäävät pieniksi', 'malli unohtuu', 'olisiko aika mennyt ohi'),
  fi('threats', 'henkilöstö vaihtuu', 'lupa viivästyy', 'kukaan ei ota koppia', 'organisaatiomuutos Länsi-Uudenmaan alueella', 'Suomen talouden tilanne'),
  sv('strengths', 'erfarenhet av ett projekt som var lyckat', 'ledningen är engagerad', 'kunnande som behövs i framtiden'),
  sv('weaknesses', 'tiden räcker inte', 'ledningens byten i Helsingfors', 'var och en arbetar för sig', 'Folkpensionsanstaltens blanketter är långa'),
  sv('opportunities', 'det tidigare försöket lyckades och kan spridas', 'en ny lag ger mer tid', 'var och en kan delta'),
  sv('threats', 'personalen byts ut', 'stödet kan försvinna', 'var och en går till sitt'),
  en('strengths', 'experience of a project that was a success', 'the management is committed'),
  en('weaknesses', 'time is short', 'staff change often', 'the Council\'s decisions are slow'),
  en('opportunities', 'the earlier trial was a success and could spread', 'a new law brings time'),
  en('threats', 'staff may change', 'what was learned could be forgotten', 'funding ends'),
  // the same word on both sides, of different things
  fi('weaknesses', 'sitoutuminen vaihtelee kouluissa', 'kokemusta vertaistyöstä on vähän', 'osallisuus jää puheeksi arjen kiireessä', 'yhteinen aika puuttuu'),
  sv('weaknesses', 'engagemanget varierar i skolorna', 'erfarenheten av kamratstöd är liten'),
]
