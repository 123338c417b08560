// Headings and keys of the field's own documents, as data: what each of the first kinds must understand.

/** Kind → section → every heading that opens it. */
export const VARIANTS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  form: {
    purpose: ['Tarkoitus', 'Syfte', 'Purpose'],
    fields: ['Kentät', 'Kysymykset', 'Fält', 'Frågor', 'Fields', 'Questions'],
    dataProtection: ['Tietosuoja', 'Käyttö ja säilytys', 'Dataskydd', 'Data protection'],
    versions: ['Versiohistoria', 'Versionshistorik'],
  },
  register: { projects: ['Hankkeet', 'Projekt', 'Projects'] },
  'project-card': {
    name: ['Osahankkeen nimi', 'Hankkeen nimi', 'Nimi', 'Delprojektets namn', 'Projektets namn', 'Name of the sub-project', 'Project name'],
    administrator: [
      'Hallinnoiva kunta ja yhdyshenkilön tiedot', 'Hallinnoiva kunta', 'Hallinnoija', 'Hallinnoiva hyvinvointialue', 'Yhdyshenkilö',
      'Hallinnointi',
      'Förvaltande kommun och kontaktperson', 'Förvaltare', 'Administrerande kommun', 'Kontaktperson',
      'Administering municipality and contact person', 'Administrator', 'Contact person',
    ],
    summary: [
      'Lyhyt kuvaus osahankkeen tavoitteista, kohderyhmästä ja toiminnasta', 'Lyhyt kuvaus', 'Kuvaus', 'Tiivistelmä',
      'Kort beskrivning av delprojektets mål, målgrupp och verksamhet', 'Kort beskrivning', 'Sammandrag',
      'Short description of goals, target group and activities', 'Short description', 'Summary',
    ],
    goals: [
      'Osahankkeen tavoitteet ja yhteys Lapsen ääni2 kehittämisohjelman tavoitteisiin',
      'Osahankkeen tavoitteet ja yhteys ohjelman tavoitteisiin', 'Tavoitteet', 'Tavoite', 'Hankkeen tavoitteet',
      'Delprojektets mål och koppling till programmets mål', 'Mål', 'Målsättningar', 'Goals and link to the programme goals', 'Goals',
      'Objectives',
    ],
    risks: [
      'Tavoitteiden toteutumisen riskit', 'Riskit', 'Riskit ja niiden hallinta', 'Riskienhallinta', 'Risker för att målen inte nås',
      'Risker', 'Risker och riskhantering',
      'Risks to reaching the goals', 'Risks', 'Risks and mitigation',
    ],
    measures: ['Toimenpiteet', 'Toteutus', 'Toiminta', 'Åtgärder', 'Genomförande', 'Measures', 'Actions', 'Implementation'],
    outputs: [
      'Tuotokset (suoritteet)', 'Tuotokset', 'Suoritteet', 'Aikaansaannokset', 'Produkter (prestationer)', 'Produkter', 'Utfall',
      'Prestationer', 'Outputs (deliverables)', 'Outputs', 'Deliverables',
    ],
    outcomes: [
      'Tulokset ja vaikutukset (muutokset)', 'Tulokset ja vaikutukset', 'Tulokset', 'Vaikutukset', 'Muutokset',
      'Resultat och effekter (förändringar)', 'Resultat', 'Effekter',
      'Results and impacts (changes)', 'Results', 'Outcomes', 'Impacts',
    ],
    partners: [
      'Yhteistyötahot ja kumppanit (Nimike+organisaatio+ kuvaus yhteistyöstä)', 'Yhteistyötahot ja kumppanit', 'Yhteistyötahot',
      'Kumppanit', 'Yhteistyökumppanit',
      'Samarbetsparter och partner (benämning+organisation+beskrivning av samarbetet)', 'Samarbetsparter', 'Partner',
      'Collaborators and partners (title+organisation+description)', 'Partners',
    ],
    funding: [
      'Rahoitusmäärät ja henkilöstöresurssit (nimet, asema ja tehtävät)', 'Rahoitus ja henkilöstöresurssit', 'Rahoitusmäärät', 'Rahoitus',
      'Budjetti', 'Resurssit', 'Toteutusaika ja rahoitus',
      'Finansiering och personalresurser (namn, ställning och uppgifter)', 'Finansiering', 'Budget', 'Resurser',
      'Funding and staff resources (names, position and tasks)', 'Funding', 'Resources',
    ],
    embedding: [
      'Toiminnan juurruttaminen', 'Juurruttaminen', 'Juurruttaminen ja levittäminen', 'Levittäminen', 'Jatko', 'Förankring av verksamheten',
      'Förankring', 'Förankring och spridning',
      'Embedding', 'Embedding and dissemination', 'Sustaining the practice',
    ],
    versions: ['Versiohistoria', 'Muutoshistoria', 'Versionshistorik', 'Version history'],
  },
  swot: {
    strengths: [
      'S) VAHVUUDET', 'Vahvuudet', 'S', 'S – Vahvuudet', 'Onnistumiset', 'Styrkor', 'S) STYRKOR', 'Starka sidor', 'Strengths',
      'S) STRENGTHS',
    ],
    weaknesses: [
      'W) HEIKKOUDET', 'Heikkoudet', 'Haasteet', 'W', 'Kehittämiskohteet', 'Kehittämistarpeet', 'Svagheter', 'W) SVAGHETER', 'Utmaningar',
      'Svaga sidor', 'Weaknesses', 'W) WEAKNESSES', 'Challenges',
    ],
    opportunities: ['O) MAHDOLLISUUDET', 'Mahdollisuudet', 'O', 'Möjligheter', 'O) MÖJLIGHETER', 'Opportunities', 'O) OPPORTUNITIES'],
    threats: ['T) UHAT', 'Uhat', 'T', 'Riskit', 'Uhkat', 'Hot', 'T) HOT', 'Risker', 'Hotbilder', 'Threats', 'T) THREATS', 'Risks'],
    conclusions: [
      'Johtopäätökset', 'Toimenpiteet', 'Strategiat', 'Jatkotoimet', 'Slutsatser', 'Åtgärder', 'Strategier', 'Conclusions', 'Actions',
      'Strategies',
    ],
  },
  'development-plan': {
    summary: ['Kuvaus', 'Tausta', 'Beskrivning', 'Bakgrund', 'Description', 'Background'],
    currentState: ['Nykytila', 'Lähtötilanne', 'Tarve', 'Nuläge', 'Utgångsläge', 'Behov', 'Current state', 'Starting point', 'Need'],
    goals: ['Tavoitteet', 'Tavoitteemme', 'Mitä halusimme?', 'Mål', 'Våra mål', 'Målsättningar', 'Goals', 'Our goals', 'Objectives'],
    measures: ['Keinot', 'Toimenpiteet', 'Miten?', 'Toteutus', 'Metoder', 'Åtgärder', 'Genomförande', 'Means', 'Actions', 'How'],
    schedule: ['Aikataulu', 'Toteutusaika', 'Tidtabell', 'Schedule'],
    evaluation: ['Arviointi', 'Seuranta ja arviointi', 'Utvärdering', 'Uppföljning', 'Evaluation', 'Follow-up'],
    outputs: [
      'Tuotokset', 'Tuotoksemme', 'Mitä saimme aikaan?', 'Produkter', 'Resultat', 'Vad åstadkom vi?', 'Outputs', 'What did we achieve?',
    ],
    contact: [
      'Lisätietoja', 'Yhteystiedot', 'Yhteyshenkilöt', 'Mer information', 'Kontaktuppgifter', 'Kontaktpersoner', 'More information',
      'Contact', 'Contacts',
    ],
  },
  poster: {
    background: ['Lähtökohta', 'Miksi?', 'Tausta', 'Utgångspunkt', 'Varför?', 'Bakgrund', 'Why?', 'Background'],
    goals: ['Mitä halusimme?', 'Tavoitteemme', 'Tavoitteet', 'Vad ville vi?', 'Våra mål', 'Mål', 'What did we want?', 'Our goals', 'Goals'],
    results: [
      'Mitä saimme aikaan?', 'Mitä saatiin aikaan?', 'Tulokset', 'Tuotokset', 'Vad åstadkom vi?', 'Vad åstadkoms?', 'Resultat', 'What did we achieve?',
      'What was achieved?', 'Results',
    ],
    conclusions: ['Johtopäätökset', 'Mitä opimme?', 'Slutsatser', 'Vad lärde vi oss?', 'Conclusions', 'What did we learn?'],
    model: ['Monitoimijaisen kohtaamisen abc-malli', 'Monitoimijaisen kohtaamisen kolmio', 'Malli', 'Modell', 'Model'],
    contact: ['Lisätietoja', 'Yhteystiedot', 'Mer information', 'Ytterligare information', 'More information', 'Contact'],
  },
  'meeting-model': {
    purpose: ['Tarkoitus', 'Miksi neuvotellaan yhdessä?', 'Miksi?', 'Syfte', 'Varför möts vi?', 'Purpose', 'Why do we meet?'],
    principles: ['Periaatteet', 'Kehittämisen periaatteet', 'Yhteiset periaatteet', 'Principer', 'Principles'],
    phases: ['Vaiheet ja toimijat', 'Vaiheet', 'Mallin vaiheet', 'Skeden och aktörer', 'Faser', 'Phases and actors', 'Phases'],
    adoption: ['Käyttöönotto', 'Käyttöönoton edellytykset', 'Toimivuuden ja käyttöönoton ehdot', 'Ibruktagande', 'Adoption', 'Conditions for use'],
    reflection: ['Reflektio', 'Mitä opimme?', 'Kokemukset', 'Reflektion', 'Vad lärde vi oss?', 'Reflection', 'What did we learn?'],
    versions: ['Versiohistoria', 'Versiot', 'Muutoshistoria', 'Versiointi ja levittäminen', 'Versionshistorik', 'Ändringshistorik', 'Version history', 'Change log'],
  },
  'development-story': {
    startingPoint: ['Mistä lähdettiin', 'Lähtötilanne', 'Alku', 'Utgångsläge', 'Varifrån började vi', 'Where we started'],
    turningPoints: ['Käännekohdat', 'Matkan varrella', 'Mitä tehtiin', 'Vändpunkter', 'Vad gjorde vi', 'Turning points', 'What we did'],
    voices: ['Äänet', 'Kenen ääni kuuluu', 'Kokemukset', 'Röster', 'Erfarenheter', 'Voices', 'Experiences'],
    experiments: ['Pienet kokeilut', 'Kokeilut', 'Små försök', 'Försök', 'Small experiments'],
    successes: ['Onnistumiset', 'Onnistumisten huomaaminen', 'Det som lyckades', 'Framgångar', 'Successes'],
    reflection: ['Reflektio', 'Mitä opimme', 'Reflektion', 'Vad lärde vi oss', 'Reflection', 'What we learned'],
    learning: [
      'Uudet tiedot, taidot ja asenteet', 'Mikä muuttui', 'Nya kunskaper, färdigheter och attityder', 'Vad förändrades', 'New knowledge, skills and attitudes',
      'What changed',
    ],
    next: ['Miten tästä eteenpäin', 'Jatko', 'Tulevaisuus', 'Hur går vi vidare', 'Fortsättning', 'What next'],
  },
  leaflet: {
    why: ['Miksi neuvotellaan yhdessä?', 'Miksi?', 'Varför?', 'Why?'],
    support: ['Koulun tuki', 'Lastensuojelun tuki', 'Opetuksellinen tuki', 'Muuta tukea esim.', 'Stöd', 'Support'],
    principles: ['Periaatteet', 'Principer', 'Principles'],
    makers: ['Tekijät', 'Kiitos', 'Medverkande', 'Made by'],
  },
}

/** Axis of the SWOT → every heading that groups its quadrants. */
export const GROUPS: Readonly<Record<string, readonly string[]>> = {
  current: ['Nykytila', 'Nyt', 'Sisäiset tekijät', 'Sisäinen', 'Nuläge', 'Interna faktorer', 'Current state', 'Present', 'Internal'],
  future: ['Tulevaisuus', 'Ulkoiset tekijät', 'Ulkoinen', 'Framtid', 'Framtiden', 'Externa faktorer', 'Future', 'External'],
}

const COMMON = {
  tyyppi: 'type', typ: 'type', tunniste: 'id', id: 'id', otsikko: 'title', rubrik: 'title', kieli: 'language', sprak: 'language',
  tila: 'status', status: 'status', versio: 'version',
  paivays: 'date', päiväys: 'date', datum: 'date', laatijat: 'authors', 'laatijat.rooli': 'authors.role',
  'laatijat.organisaatio': 'authors.organisation', upprättare: 'authors',
  osallistujat: 'participants', 'osallistujat.asiakkaat': 'participants.clients',
  'osallistujat.lastensuojelu': 'participants.childProtection', 'osallistujat.kumppanit': 'participants.partners',
  'osallistujat.asiakkaat.tapa': 'participants.clients.method', 'osallistujat.asiakkaat.maara': 'participants.clients.count',
  deltagare: 'participants',
  liittyy: 'related', hor_ihop_med: 'related', perustuu: 'derivedFrom', baseras_pa: 'derivedFrom', 'perustuu.tunniste': 'derivedFrom.id',
  'perustuu.versio': 'derivedFrom.version',
  'perustuu.organisaatio': 'derivedFrom.organisation', 'perustuu.url': 'derivedFrom.url', 'perustuu.lisenssi': 'derivedFrom.licence',
  'perustuu.soveltamisen_syy': 'derivedFrom.reason',
  'perustuu.sailytetty': 'derivedFrom.kept', 'perustuu.muutettu': 'derivedFrom.changed', julkisuus: 'visibility',
  offentlighet: 'visibility',
  lahde: 'source', 'lahde.tiedosto': 'source.file', 'lahde.kohta': 'source.place', 'lahde.huomautus': 'source.note', kalla: 'source',
  versiot: 'versions', versioner: 'versions', 'versiot.versio': 'versions.version', 'versiot.paivays': 'versions.date',
  'versiot.pvm': 'versions.date', 'versiot.tila': 'versions.status',
  'versiot.tilaisuus': 'versions.occasion', 'versiot.osallistujat.asiakkaat.rooli': 'versions.participants.clients.role',
  'versiot.puuttuu_syy': 'versions.absenceReasons',
  'versiot.puuttuu_syy.asiakkaat': 'versions.absenceReasons.clients', 'versiot.muutos': 'versions.change',
  'versiot.muutoskuvaus': 'versions.change', 'versiot.reflektio': 'versions.reflection',
  'versiot.mitä opimme': 'versions.reflection', 'versiot.ketkä mukana': 'versions.participants', 'versiot.tekijä': 'versions.authors',
  'versiot.hyvaksyja': 'versions.approver',
  tarkistukset: 'reviews', granskningar: 'reviews', entiset_tunnisteet: 'formerIds', tidigare_id: 'formerIds', ohita: 'ignore',
  ignorera: 'ignore',
}

/** Kind → key as written (nested with dots) → canonical path. */
export const KEYS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  form: {
    ...COMMON,
    alatyyppi: 'subtype', tayttaja: 'filledBy', kentat: 'fields', 'kentat.nimi': 'fields.name', 'kentat.tyyppi': 'fields.type', 'kentat.pakollinen': 'fields.required',
    'kentat.ohje': 'fields.help', 'kentat.vaihtoehdot': 'fields.options', tietosuoja: 'dataProtection', 'tietosuoja.henkilotietoja': 'dataProtection.personalData',
    'tietosuoja.sailytys': 'dataProtection.storage',
  },
  register: {
    ...COMMON,
    hankkeet: 'projects', 'hankkeet.tunniste': 'projects.id', 'hankkeet.nimi': 'projects.name', 'hankkeet.lyhenne': 'projects.acronym', 'hankkeet.kunta': 'projects.municipality',
    'hankkeet.hallinnoija': 'projects.administrator', 'hankkeet.toteutusaika': 'projects.period', 'hankkeet.tila': 'projects.status', 'hankkeet.kumppanit': 'projects.partners',
    'hankkeet.tuotokset': 'projects.outputs', 'hankkeet.yhteyshenkilo_rooli': 'projects.contactRole',
  },
  'project-card': {
    ...COMMON,
    hanke: 'project', 'hanke.virallinen_nimi': 'project.official', 'hanke.muokkautunut_nimi': 'project.revised', projekt: 'project',
    ohjelma: 'programme',
    hallinnoiva_kunta: 'municipality', hallinnoiva_hyvinvointialue: 'wellbeingCounty', kunnat: 'municipalities', yhdyshenkilot: 'contacts',
    'yhdyshenkilot.rooli': 'contacts.role', yhteyshenkilot: 'contacts',
    toteutusaika: 'period', genomforandetid: 'period', asiakkaat: 'clients', 'asiakkaat.valittomasti': 'clients.direct',
    'asiakkaat.valillisesti': 'clients.indirect', 'asiakkaat.laskutapa': 'clients.basis',
    rahoitus: 'funding', 'rahoitus.kokonaisbudjetti': 'funding.total', 'rahoitus.kokonaiskustannukset': 'funding.total',
    'rahoitus.kustannusarvio': 'funding.total', 'rahoitus.budjetti': 'funding.total',
    'rahoitus.kuntaosuus': 'funding.municipalShare', 'rahoitus.kuntarahoitusosuus': 'funding.municipalShare',
    'rahoitus.omarahoitusosuus': 'funding.municipalShare',
    'rahoitus.valtionavustus': 'funding.stateGrant', 'rahoitus.valtionapu': 'funding.stateGrant',
    'rahoitus.STM:n avustus': 'funding.stateGrant', 'rahoitus.muu': 'funding.other',
    'finansiering.totalkostnader': 'funding.total', 'finansiering.kommunal andel': 'funding.municipalShare',
    'finansiering.egen finansiering': 'funding.municipalShare', 'finansiering.statsunderstöd': 'funding.stateGrant',
    'funding.total cost': 'funding.total', 'funding.municipal share': 'funding.municipalShare', 'funding.state grant': 'funding.stateGrant',
    henkilosto: 'staff', 'henkilosto.asema': 'staff.position', 'henkilosto.tehtavat': 'staff.tasks',
    'henkilosto.tyoaika': 'staff.workingTime',
    'riskit.varautuminen': 'risks.mitigation', 'riskit.hallinta': 'risks.mitigation', 'riskit.vastuu': 'risks.owner',
    'riskit.tila': 'risks.state', 'riskit.riski': 'risks.text',
    tavoitteet: 'goals', tuotokset: 'outputs', tulokset: 'outcomes', kumppanit: 'partners', toimenpiteet: 'measures',
    juurruttaminen: 'embedding', kuvaus: 'summary', nimi: 'name', hallinnoija: 'administrator',
  },
  swot: {
    ...COMMON,
    hanke: 'project', swot: 'swot', 'swot.kohde': 'swot.subject', 'swot.ajankohta': 'swot.timing', 'swot.nelikentta': 'swot.framing',
    'swot.kohteen_tunniste': 'swot.subjectId', taydennetaan: 'supplementDue',
    vertaa: 'compares', teemat: 'themes', nelikentta_nimet: 'quadrantNames', vahvuudet: 'strengths', heikkoudet: 'weaknesses',
    haasteet: 'weaknesses', mahdollisuudet: 'opportunities', uhat: 'threats',
    johtopäätökset: 'conclusions', styrkor: 'strengths', svagheter: 'weaknesses', möjligheter: 'opportunities', hot: 'threats',
  },
  'development-plan': {
    ...COMMON,
    lyhenne: 'acronym', teema: 'theme', jarjestysnumero: 'number', tyoryhma: 'team', yksikko: 'unit', kunta: 'municipality',
    kumppanit: 'partners', toteutusaika: 'period',
    yhteyshenkilot: 'contacts', 'yhteyshenkilot.rooli': 'contacts.role', tuotokset: 'outputs', 'tuotokset.tyyppi': 'outputs.type',
    'tuotokset.nimi': 'outputs.text', 'tuotokset.paikka': 'outputs.place',
    'tuotokset.ajankohta': 'outputs.date', 'tuotokset.linkki': 'outputs.link', 'tuotokset.tilaisuus': 'outputs.occasion',
    tavoitteet: 'goals', aikataulu: 'schedule', lisatietoja: 'contact',
  },
  poster: {
    ...COMMON,
    hanke: 'project', organisaatio: 'organisation', kunta: 'municipality', kumppanit: 'partners', kehittamiskysymys: 'developmentQuestion', murupolku: 'breadcrumb',
    kuvaa: 'describes', tavoitteet: 'goals', tulokset: 'results', johtopaatokset: 'conclusions', lisatietoja: 'contact', malli: 'model',
  },
  'meeting-model': {
    ...COMMON,
    vaiheet: 'phaseNames', toimijat: 'actorNames', rinnakkaisnimet: 'aliases', muunnelmat: 'variants', 'muunnelmat.nimi': 'variants.name',
    'muunnelmat.kehittajayhteiso': 'variants.community', 'muunnelmat.kumppani': 'variants.partner', 'muunnelmat.lahde': 'variants.source',
    julkaistu: 'published', arvioitu: 'evaluatedBy', levitys: 'dissemination', 'levitys.kunta': 'dissemination.text', 'levitys.keino': 'dissemination.means',
    'levitys.tila': 'dissemination.state', vaiheet_ja_toimijat: 'phases', periaatteet: 'principles', aktörer: 'actorNames', skeden: 'phaseNames',
  },
  'development-story': {
    ...COMMON,
    hanke: 'project', aikajana: 'timeline', 'aikajana.pvm': 'timeline.date', 'aikajana.tapahtuma': 'timeline.event', 'aikajana.artefakti': 'timeline.artefact',
    'aikajana.versio': 'timeline.version', artefaktit: 'artefacts', kaannekohdat: 'turningPoints', 'aanet.asiakkaat': 'voices.clients',
    'röster.barnskydd': 'voices.childProtection',
  },
  leaflet: { ...COMMON, kohderyhma: 'audience', kuvaa: 'describes', tekijat: 'makers', tuki: 'support' },
}

/** Kind, key as written, and value as written → canonical value. */
export const VALUES: readonly (readonly [string, string, Readonly<Record<string, string>>])[] = [
  ['swot', 'tila', {
    luonnos: 'draft', kommentoitavana: 'inReview', koekaytossa: 'inTrial', valmis: 'final', levitettavana: 'disseminated', arkistoitu: 'archived',
    utkast: 'draft', 'på kommentering': 'inReview', 'på försök': 'inTrial', färdig: 'final', 'för spridning': 'disseminated', arkiverad: 'archived',
    draft: 'draft', 'in review': 'inReview', 'in trial': 'inTrial', final: 'final', disseminated: 'disseminated', archived: 'archived',
  }],
  ['swot', 'versiot.tila', { koekäytössä: 'inTrial' }],
  ['swot', 'julkisuus', { sisainen: 'internal', julkinen: 'public', offentlig: 'public' }],
  ['swot', 'swot.kohde', { hanke: 'project', prosessi: 'process', malli: 'model', organisaatio: 'organisation' }],
  ['swot', 'swot.ajankohta', { alku: 'start', vali: 'middle', loppu: 'end' }],
  ['swot', 'swot.nelikentta', { 'sisainen-ulkoinen': 'internalExternal', 'nykytila-tulevaisuus': 'currentFuture' }],
  ['form', 'alatyyppi', { seuranta: 'followUp', palaute: 'feedback', kuvaus: 'description', valvonta: 'supervision', muistilista: 'checklist', kysymyslista: 'questionnaire' }],
  ['form', 'kentat.tyyppi', { teksti: 'text', luku: 'number', valinta: 'choice', monivalinta: 'multipleChoice', paiva: 'date', asteikko: 'scale' }],
  ['project-card', 'riskit.tila', { toteutunut: 'materialised', avoin: 'open' }],
  ['development-plan', 'tuotokset.tyyppi', {
    posteri: 'poster', esitys: 'presentation', lomake: 'form', kysymyslista: 'questionnaire', malli: 'model', esite: 'leaflet', selvitys: 'study', opinnayte: 'thesis',
  }],
  ['meeting-model', 'levitys.tila', { suunniteltu: 'planned', kaynnissa: 'underway', tehty: 'done', pågår: 'underway' }],
]
