// What the command line says when it is not understood.
import type { Texts } from '../problem.ts'

/** What cannot be understood of a command line. */
export const MISUSE = {
  fixTwice: {
    fi: 'Valitsimia --fix ja --fix-dry-run ei voi käyttää yhdessä: ensimmäinen muuttaa tiedostoja, toinen vain näyttää muutokset.',
    sv: 'Alternativen --fix och --fix-dry-run kan inte användas tillsammans: det första ändrar filerna, det andra visar bara ändringarna.',
    en: 'The options --fix and --fix-dry-run cannot be used together: the first changes files, the second only shows the changes.',
  },
  diffFormat: {
    fi: 'Valitsin --fix-dry-run tulostaa muutokset; raporttia muodossa --format ei voi tulostaa samaan aikaan.',
    sv: 'Alternativet --fix-dry-run skriver ut ändringarna; en rapport med --format kan inte skrivas ut samtidigt.',
    en: 'The option --fix-dry-run prints the changes; a report of --format cannot be printed at the same time.',
  },
  noFolder: {
    fi: 'Kansiota, jossa komento ajetaan, ei löydy: se on ehkä poistettu tai siirretty. Siirry kansioon, joka on olemassa, ja aja komento uudelleen.',
    sv: 'Mappen där kommandot körs hittas inte: den har kanske tagits bort eller flyttats. Gå till en mapp som finns och kör kommandot på nytt.',
    en: 'The folder in which the command runs is not found: it may have been deleted or moved. Change to a folder that exists and run the command again.',
  },
  option: { fi: 'Valitsinta {given} ei ole.', sv: 'Alternativet {given} finns inte.', en: 'There is no option {given}.' },
  optionNear: {
    fi: 'Valitsinta {given} ei ole. Tarkoititko valitsinta {near}?',
    sv: 'Alternativet {given} finns inte. Menade du {near}?',
    en: 'There is no option {given}. Did you mean {near}?',
  },
  optionFile: {
    fi: 'Valitsinta {given} ei ole. Jos se on tiedosto, kirjoita sen eteen ./ näin: ./{given}',
    sv: 'Alternativet {given} finns inte. Om det är en fil, skriv ./ framför: ./{given}',
    en: 'There is no option {given}. If it is a file, write ./ in front of it: ./{given}',
  },
  dash: {
    fi: 'Viivaa ei tunneta syötteen merkkinä. Syötteestä luetaan näin: --stdin --stdin-filename alku.swot.md',
    sv: 'Ett streck betyder inte standardindata. Läs från den så här: --stdin --stdin-filename start.swot.md',
    en: 'A dash does not stand for standard input. To read from it: --stdin --stdin-filename start.swot.md',
  },
  command: { fi: 'Komentoa ”{given}” ei ole.', sv: 'Kommandot ”{given}” finns inte.', en: 'There is no command “{given}”.' },
  commandNear: {
    fi: 'Komentoa ”{given}” ei ole. Tarkoititko komentoa {near}?',
    sv: 'Kommandot ”{given}” finns inte. Menade du {near}?',
    en: 'There is no command “{given}”. Did you mean {near}?',
  },
  noCommand: { fi: 'Anna komento, esimerkiksi: pitkospuut lint', sv: 'Ge ett kommando, till exempel: pitkospuut lint', en: 'Give a command, for example: pitkospuut lint' },
  valueMissing: { fi: 'Valitsimelta {option} puuttuu arvo.', sv: 'Alternativet {option} saknar ett värde.', en: 'The option {option} needs a value.' },
  value: {
    fi: '”{given}” ei käy valitsimen {option} arvoksi. Mahdollisia ovat: {allowed}.',
    sv: '”{given}” duger inte som värde för {option}. Möjliga är: {allowed}.',
    en: '“{given}” is not a value of the option {option}. Possible values: {allowed}.',
  },
  number: {
    fi: '”{given}” ei käy valitsimen {option} arvoksi. Anna kokonaisluku, esimerkiksi 0 tai 10.',
    sv: '”{given}” duger inte som värde för {option}. Ge ett heltal, till exempel 0 eller 10.',
    en: '“{given}” is not a value of the option {option}. Give a whole number, for example 0 or 10.',
  },
  argumentMissing: { fi: 'Komennosta puuttuu {argument}.', sv: 'Kommandot saknar {argument}.', en: 'The command needs {argument}.' },
  optionMissing: { fi: 'Komennosta puuttuu valitsin {option}.', sv: 'Kommandot saknar alternativet {option}.', en: 'The command needs the option {option}.' },
  excess: { fi: 'Komennolle annettiin liikaa tietoja.', sv: 'Kommandot fick för många argument.', en: 'The command was given too many arguments.' },
  code: {
    fi: 'Koodia tai ryhmää ”{given}” ei ole. Kaikki koodit: pitkospuut rules',
    sv: 'Koden eller gruppen ”{given}” finns inte. Alla koder: pitkospuut rules',
    en: 'There is no code or family “{given}”. All codes: pitkospuut rules',
  },
  codeNear: {
    fi: 'Koodia tai ryhmää ”{given}” ei ole. Tarkoititko: {near}? Kaikki koodit: pitkospuut rules',
    sv: 'Koden eller gruppen ”{given}” finns inte. Menade du {near}? Alla koder: pitkospuut rules',
    en: 'There is no code or family “{given}”. Did you mean {near}? All codes: pitkospuut rules',
  },
  stdinName: {
    fi: 'Kerro valitsimella --stdin-filename, minkä niminen teksti on, esimerkiksi --stdin-filename alku.swot.md. Nimi ratkaisee, luetaanko se Markdownina vai YAMLina.',
    sv: 'Ange med --stdin-filename vad texten heter, till exempel --stdin-filename start.swot.md. Namnet avgör om den läses som Markdown eller YAML.',
    en: 'Say with --stdin-filename what the text is called, for example --stdin-filename start.swot.md. The name decides whether it is read as Markdown or YAML.',
  },
  stdinPaths: {
    fi: 'Valitsimen --stdin kanssa ei anneta polkuja: tarkistettava teksti luetaan syötteestä.',
    sv: 'Med --stdin anges inga sökvägar: texten läses från standardindata.',
    en: 'With --stdin, no paths are given: the text is read from standard input.',
  },
  nameWithoutStdin: {
    fi: 'Valitsin --stdin-filename toimii vain valitsimen --stdin kanssa.',
    sv: 'Alternativet --stdin-filename fungerar bara tillsammans med --stdin.',
    en: 'The option --stdin-filename works only together with --stdin.',
  },
  baseline: {
    fi: 'Mihin lähtötaso tallennetaan? Kerro se valitsimella --baseline, esimerkiksi --baseline .pitkospuut-baseline.json, tai asetuksissa kohdassa ”lähtötaso”.',
    sv: 'Var ska utgångsläget sparas? Ange det med --baseline, till exempel --baseline .pitkospuut-baseline.json, eller i inställningarna under ”utgångsläge”.',
    en: 'Where should the baseline be saved? Say it with --baseline, for example --baseline .pitkospuut-baseline.json, or in the settings under “baseline”.',
  },
  kind: {
    fi: 'Asiakirjatyyppiä ”{given}” ei ole. Kaikki tyypit: pitkospuut kinds',
    sv: 'Dokumenttypen ”{given}” finns inte. Alla typer: pitkospuut kinds',
    en: 'There is no kind of document “{given}”. All kinds: pitkospuut kinds',
  },
  kindNear: {
    fi: 'Asiakirjatyyppiä ”{given}” ei ole. Tarkoititko: {near}? Kaikki tyypit: pitkospuut kinds',
    sv: 'Dokumenttypen ”{given}” finns inte. Menade du: {near}? Alla typer: pitkospuut kinds',
    en: 'There is no kind of document “{given}”. Did you mean: {near}? All kinds: pitkospuut kinds',
  },
  set: {
    fi: 'Anna valitsimelle --set nimi ja arvo, esimerkiksi --set hanke=Pitkospuut. Nyt siinä on ”{given}”.',
    sv: 'Ge --set ett namn och ett värde, till exempel --set projekt=Spången. Nu står där ”{given}”.',
    en: 'Give --set a name and a value, for example --set project=Duckboards. Now it has “{given}”.',
  },
  setTwice: {
    fi: 'Tieto ”{given}” annettiin kahdesti. Anna se kerran; monta arvoa erotetaan puolipisteellä, esimerkiksi --set kunnat="Espoo; Vantaa".',
    sv: 'Uppgiften ”{given}” gavs två gånger. Ge den en gång; flera värden skiljs åt med semikolon, till exempel --set kommuner="Esbo; Vanda".',
    en: '“{given}” was given twice. Give it once; several values are separated by semicolons, for example --set municipalities="Espoo; Vantaa".',
  },
  notation: {
    fi: 'Valitsin --to {to} ja tiedoston {path} pääte sanovat eri muodon. Anna niistä toinen.',
    sv: 'Alternativet --to {to} och filändelsen på {path} anger olika format. Ge ett av dem.',
    en: 'The option --to {to} and the extension of {path} name different forms. Give only one of them.',
  },
  help: { fi: 'Ohje: {command} --help', sv: 'Hjälp: {command} --help', en: 'Help: {command} --help' },
} as const satisfies Readonly<Record<string, Texts>>
