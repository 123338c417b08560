// Ordinary text of the field with traps for rules about language, figures and form: nothing of it deserves a finding of theirs. All invented.

export interface Ordinary {
  readonly language: 'fi' | 'sv' | 'en'
  readonly what: string
  /** Markdown that may stand under a heading of level 2. */
  readonly text: string
}

const fi = (what: string, text: string): Ordinary => ({ language: 'fi', what, text })
const sv = (what: string, text: string): Ordinary => ({ language: 'sv', what, text })
const en = (what: string, text: string): Ordinary => ({ language: 'en', what, text })

export const ORDINARY: readonly Ordinary[] = [
  fi('acronyms side by side', 'Mukana olivat STM, THL, HUS ja LAPE. HYTE-työ, SWOT ja ICDP ovat tuttuja. SOTE, STEA, RAY, AVI, YTHS.'),
  fi('headings that are acronyms', '### SWOT\n\nRyhmä teki analyysin.\n\n### HYTE JA LAPE\n\nTyö jatkuu.\n\n### III VAIHE\n\nKoulutus alkoi.'),
  fi('a letter heading and single shouted words', '### S) VAHVUUDET\n\n- HUOM! Aika muuttui.\n- EI vielä\n- VANHEMMAT'),
  fi('times and ratios', 'Ryhmä kokoontuu klo 12:30–14:00. Suhde oli 1:3 ja myöhemmin 2:1. Kellonajat 9:00, 10:15 ja 16:45.'),
  fi('case endings behind colons', 'EU:n rahoitus, THL:lle toimitettu tieto, HUS:ssa sovittu käytäntö, Kehrä II:n aineisto, 7. luokan 3:s ryhmä, nk. 1960-luvun USA:ssa.'),
  fi('colons before lists and quotations', 'Palaute oli selvä: "Tämä auttoi." Teemat: arki, koulu ja vapaa-aika. Näin: Ensin sovitaan, sitten tehdään.'),
  fi('good link texts', 'Lue lisää [osallisuuden käsikirjasta](https://example.org/kasikirja). Katso [ryhmän ohjelma (PDF)](ohjelma.pdf) ja [lisätietoja vertaisryhmistä](#vertaisryhmat).'),
  fi('links of one word and with brackets', 'Innokylässä on [toimintamalli](https://example.org/malli) ja [kuvaus [luonnos]](https://example.org/k). Viite on tässä[^1].\n\n[^1]: Lähde on [rekisteri](https://example.org/r).'),
  fi('words that speak of here and links without being one', 'Tästä alkoi yhteistyö. Täällä kokoontuu ryhmä, ja tässä on sen historia. Linkki koulun ja kodin välillä vahvistui, ja lenkki oli pitkä.'),
  fi('addresses in code and in comments', 'Osoite kirjoitetaan `https://example.org/sivu`.\n\n<!-- Lähde: https://example.org/lahde -->\n\n```\nhttps://example.org/koodi\nhttps://example.org/toinen\n```'),
  fi('reference links', 'Malli on kuvattu [toimintamallin sivulla][malli].\n\n[malli]: https://example.org/malli "Malli"'),
  fi('images with good texts', '![Kolmio, jonka kärjessä on lapsi ja kannassa vanhemmat ja koulu](kolmio.png)\n\n![Kuva: lapsi keskellä, ympärillä verkosto](verkosto.png)'),
  fi('decorative images', '![](viiva.png){.koriste}\n\n<img src="viiva.png" alt="">\n\n<img alt="" src="reuna.png"/>'),
  fi('exclamations and brackets that are no images', 'Onnistui! [Ohje](ohje.md) auttoi. Merkintä ![x] jäi pois.'),
  fi('a table with headings', '| Vaihe | Lapsi | Koulu |\n| --- | :-: | --: |\n| 1) ennen | kertoo toiveen |  |\n| 2) aikana |  | kutsuu koolle |'),
  fi('a table whose corner is empty', '|  | Kevät | Syksy |\n| --- | --- | --- |\n| Ryhmä | 12 | 14 |'),
  fi('bars in running text', 'Koti | koulu | harrastus kulkevat yhdessä. Polku on Etusivu | Palvelut.'),
  fi('compounds and words near to known slips', 'Verkostotyö ja kehittämisyksikkö. Kehittämissykli ja kehittämissysteemi. Tutkimusennuste, laatukriteerit, tietoisku, toimintatapojen kirjo.'),
  fi('right forms beside known slips', 'SWOT-analyysi ja abc-malli. Hyvän kohtaamisen ABC -malli. Monitoimijaisten yhteistyön muotojen kirjo. Otettiin käyttöön ottolapsille tehty esite.'),
  fi('an actor in the elative case', 'Kerroimme monitoimijasta, joka vastasi hankkeesta. Jokaisesta monitoimijasta kerättiin palaute.'),
  fi('lower-case words like abbreviations', 'Also on also. Lasten kanssa oltiin ulkona. Koko alku oli lyhyt, ja shakki kiinnosti. Palvelutarpeen arviointi (pta) alkoi, pta tehtiin kotona.'),
  fi('abbreviations opened at once', 'Sosiaalityöntekijä (stt) soitti. Seuraava stt jatkoi. Henkilötyövuosi eli htv; htv on laskettu.'),
  fi('parentheses of many sorts', 'Ryhmä (12 lasta) ja a) retki, b) leiri sekä 1) alku 2) loppu. Hyvä :) Sulku (joka (sisällä) on) sulkeutuu. Lasten(kin) ääni. Toimija(t).'),
  fi('a parenthesis over two lines', 'Mukana olivat kaikki (lapset, vanhemmat\nja koulun väki) koko ajan.'),
  fi('spaces that are right', 'Avustus on 12 000 €, 75 % kuluista. Sivut 12–14, n. 20 lasta. Matka on 5 km / 2 päivää … ja paluu.'),
  fi('two spaces of code and of a line break', 'Kirjoita `avain:  arvo` ja `a , b`.  \nUusi rivi alkaa tästä kohdasta.'),
  fi('numbers at the ends of lines', 'Luokalla oli yht. 36\n\nVuosi oli 2012.\n\nLiite nro 4. Katso kohta 12.'),
  fi('hyphens at the ends of lines', 'Lapsi-\nja perhepalvelut kehittävät perhe-\ntai ryhmämuotoista työtä.'),
  fi('a list of as many items as is said', 'Kokeilussa oli kolme vaihetta:\n\n- suunnittelu\n- kokeilu\n- arviointi\n\nKeinot (2):\n\n- keskustelu\n- piirtäminen'),
  fi('figures in parentheses that count people', 'Mukana olivat sosiaaliohjaajat (4), opettajat (2) ja vapaaehtoiset (11).'),
  fi('numbers before a list that count something else', 'Kahdessa kunnassa kokeiltiin kolmen kuukauden ajan näitä:\n\n- ryhmä\n- kotikäynti\n- kysely\n- retki\n\nViidestä lapsesta kaksi sanoi:\n\n- kiva\n- tylsä\n- en tiedä'),
  fi('the same figure of different people', 'Ryhmiin osallistui 30 lasta ja 30 vanhempaa. Koulutuksessa oli 45 opettajaa ja 45 ohjaajaa. Kyselyyn vastasi 12 nuorta; haastatteluun tuli 12 asiakasta.'),
  fi('an addition that holds', 'Ryhmissä oli 4 x 26 = 104 lasta. Tähän lisätään arviolta noin 20 haastateltua, jolloin mukana oli noin 124 lasta.'),
  fi('durations that fit', 'Kokeilu kesti 1,5 kk marras–joulukuussa 2017. Hanke kestää kaksi vuotta (1.1.2020–31.12.2021). Ryhmä tapasi kahden viikon välein 1.9.2020–31.5.2021.'),
  fi('a legal time beside a period', 'Kolmen kuukauden määräaika koskee arviointia. Hanke toimi 2010–2012, ja 12 kuukauden seuranta tehtiin keväällä 2013.'),
  fi('plans to update other things', 'Asiakassuunnitelma päivitetään kolmen kuukauden välein. Rekisteri päivitettiin keväällä 2012. Ryhmän tietoja täydennettiin syksyllä 2013.'),
  fi('one style of numbers', '1. alku\n2. keski\n   1) ensin\n   2) sitten\n3. loppu'),
  fi('dates and sections that look like numbers of a list', '1.1.2012 alkoi hanke. Kaikki hyvin.\n\nKohta 2.1) ei ole luettelo.'),
  fi('English and Swedish words in Finnish text', 'Menetelmä on nimeltään "The Art of Hosting and Harvesting", ja kumppanina toimi Barnskyddet i Helsingfors. Lean-ajattelu ja Signs of Safety ovat tuttuja.'),
  fi('a heading of a law and a paragraph sign', 'Lastensuojelulain (417/2007) 5 §:n 1 mom. ja 20 §. Sosiaalihuoltolaki 1301/2014, ks. myös HE 164/2014 vp.'),
  sv('acronyms and headings', '### SWOT\n\nTHL, SHM, HUS, ÅA och FSKC var med. ICDP används.'),
  sv('links with good texts', 'Läs mer om [modellen för delaktighet](https://example.org/modell). Här samlas gruppen, och länken mellan hem och skola blev starkare.'),
  sv('a table in Swedish', '| Skede | Barnet | Skolan |\n| --- | --- | --- |\n| Före mötet | berättar sitt önskemål | sammankallar |'),
  sv('times, colons and ratios', 'Mötet började kl. 13:15. EU:s stöd, HUS:s enhet och 5:e klassen. Förhållandet var 1:4. Målet: trygg vardag.'),
  sv('parentheses and spaces', 'Grupperna (barn och föräldrar) möttes a) hemma och b) i skolan. Stödet är 12 000 €, 75 % av kostnaderna.'),
  sv('a list of as many points as is said', 'Försöket hade tre skeden:\n\n- planering\n- försök\n- utvärdering'),
  sv('the same figure of different people', 'I grupperna deltog 30 barn och 30 föräldrar. Enkäten besvarades av 12 unga.'),
  sv('a project with a period', 'Projektet pågick i två år (1.1.2020–31.12.2021). Gruppen möttes varannan vecka hösten 2020.'),
  sv('Finnish names in Swedish text', 'Handboken heter "Lapsen ja nuoren osallisuus ja kuuleminen". Samarbetet med Porvoon kaupunki och Lastensuojelun Keskusliitto fortsatte.'),
  en('acronyms and titles', '### SWOT\n\nSTM, THL, HUS and LAPE took part. The ICDP programme is used in the EU and the USA.'),
  en('links with good texts', 'Read more about [the peer group model](https://example.org/model). Here the group meets, and the link between home and school grew.'),
  en('images and tables', '![A triangle with the child at the top](triangle.png)\n\n| Phase | Child | School |\n| --- | --- | --- |\n| Before | tells a wish | calls the meeting |'),
  en('times and punctuation', 'The meeting began at 12:30. The ratio was 1:3. Two groups: one for parents, one for children. It works (mostly).  It really does.'),
  en('a list of as many items as is said', 'The pilot had three phases:\n\n1. planning\n2. trial\n3. review'),
  en('the same figure of different people', 'The groups were attended by 30 children and 30 parents. The course had 45 teachers.'),
  en('a project with a period', 'The project lasted two years (1.1.2020–31.12.2021). The plan of each child is updated every three months.'),
]
