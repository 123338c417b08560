// What the people of the stories write and answer; questions by their beginning.

export const card = {
  title: 'Silta',
  file: 'silta.hankekortti.md',
  details: [
    ['Minkä kehittämisohjelman', 'Lasten ja nuorten ohjelma'],
    ['Mitkä kunnat', ['Porv', 'Sip']],
    ['Kuka roolissaan', 'kehittäjätyöntekijä'],
    ['Kaikki kulut', '120 000'],
    ['Kunnan tai', '30 000'],
    ['Valtiolta saatava', '90 000'],
    ['Minkä hankkeen', 'Silta'],
    ['Milloin hanke', '1.8.2026–31.7.2028'],
    ['Asema tai nimike', 'kehittäjätyöntekijä'],
    ['Mitä työntekijä', 'ohjaa ryhmää ja kirjaa opitun'],
    ['Työajan osuus', '50 %'],
    ['Lisätäänkö vielä', 'Tämä riittää'],
    ['Lapset, nuoret', ['vanhemmat', 'nuoret']],
    ['Lastensuojelun', ['sosiaalityöntekijät']],
    ['Kumppanit:', ['koulu']],
  ],
  /** What is written so many lines below which prompt. */
  sections: [
    {below: 'virallinen nimi', down: 1, written: 'Silta kodin ja koulun välille'},
    {below: 'Kuka hallinnoi', down: 1, written: 'Porvoon kaupunki. Yhteyttä voi ottaa kehittäjätyöntekijään.'},
    {below: 'Mitä hankkeessa tehdään', down: 1, written: 'Vanhemmat, nuoret, koulu ja lastensuojelu suunnittelevat yhdessä, miten nuori saa tukea koulussa.'},
    {below: 'Minkä pitäisi olla toisin', down: 2, written: 'Nuori tietää, kuka häntä auttaa.\nKoulu ja lastensuojelu sopivat työnjaosta nuoren kanssa.'},
    {below: 'Mikä voisi viedä työn sivuun', down: 2, written: 'Työntekijät vaihtuvat. Varautuminen: uusi työntekijä perehdytetään parin kanssa. Vastuu: johtava sosiaalityöntekijä.'},
    {below: 'Mitä teette yhdessä', down: 2, written: 'Nuorten ryhmä kokoontuu koululla joka toinen viikko.'},
    {below: 'Mitä näkyvää syntyi', down: 2, written: 'Ohje nuorelle: kuka auttaa missäkin asiassa.\nMalli työnjaosta koululle ja lastensuojelulle.'},
    {below: 'Mikä on nyt toisin', down: 2, written: 'Nuoret kertovat ryhmässä saavansa apua aiemmin; haastatteluissa näin sanoi 14 nuorta.'},
    {below: 'Ketkä ovat kumppaneita', down: 2, written: 'Porvoo: yläkoulun rehtori ja kuraattori suunnittelevat ryhmän kanssamme.\nSipoo: perhetyö suunnittelee ryhmän kanssamme.'},
    {below: 'Kuka jatkaa työtä', down: 2, written: 'Porvoossa kuraattori ja Sipoossa perhetyö jatkavat ryhmää; uudet työntekijät perehdytetään ohjeella.'},
  ],
} as const

export const later = {
  /** A list of another program. */
  copied: {html: '<ul><li>Vanhempien ilta <b>keväällä</b>.</li><li>Retki syksyllä.</li></ul>', text: 'Vanhempien ilta keväällä.\nRetki syksyllä.\n'},
  tidy: '- Vanhempien ilta **keväällä**.\n- Retki syksyllä.\n',
  sum: /yhteensä 120.000 euroa, mutta kokonaisbudjetti on 121.000 euroa/,
  risk: 'Aika ei riitä.',
  mitigation: [['Varautuminen:', 'tapaamiset sovitaan lukukaudeksi'], ['Vastuu:', 'kehittäjätyöntekijä']],
} as const

export const swedish = {
  title: 'Bron',
  file: 'bron.projektkort.md',
  questions: ['På vilket språk?', 'Vad skriver du?', 'I vilken form?', 'Vad heter dokumentet?'],
  details: [['Vilket utvecklingsprogram', 'Barnens program'], ['Vilka kommuner', ['borgå', 'sibbo']]],
  filled: /^kommuner:\n {2}- Borgå\n {2}- Sibbo$/m,
  missing: /Uppgiften ”projekt” saknas/,
} as const

export const analysis = {
  title: 'Arjen alku',
  file: 'arjen-alku.swot.yaml',
  details: [
    ['Arvioitteko hanketta', 'Hanke'],
    ['Tehdäänkö arvio', 'Alku'],
    ['Minkä hankkeen', 'Silta'],
    ['Missä rooleissa', 'kehittäjätyöntekijä; vanhempi'],
    ['Lapset, nuoret', ['vanhemmat']],
    ['Lastensuojelun', ['sosiaalityöntekijät']],
    ['Kumppanit:', ['koulu']],
  ],
  quadrants: [
    ['vahvuudet', ['Vanhemmat suunnittelevat mukana', 'Koulu on lähellä']],
    ['heikkoudet', ['Aikaa on vähän']],
    ['mahdollisuudet', ['Uusi perhekeskus avataan keväällä']],
    ['uhat', ['Työntekijät vaihtuvat']],
    ['johtopäätökset', ['Vanhempien ryhmä kutsuu perhekeskuksen mukaan maaliskuussa; kehittäjätyöntekijä vastaa']],
  ],
} as const
