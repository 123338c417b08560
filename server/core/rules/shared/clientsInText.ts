// Clients as people in running text: asiakas, lapset, vanhemmat; not the services and work that carry their names.

/** True when a word in lower case names clients. `next`: the word behind it, since child protection is no child. */
export function isClient(word: string, next: string | undefined): boolean {
  return CLIENT.test(word) && !SERVICE.test(word) && !(word === 'child' && (next === 'protection' || next === 'welfare'))
}

/** A quick look at a text in small letters: false where no word of it is a client. */
export const mayNameClients = (text: string): boolean => QUICK.test(text)

/** True when a text names clients. */
export function namesClients(text: string): boolean {
  const plain = text.normalize('NFC').toLowerCase()
  if (!mayNameClients(plain)) return false
  const words = plain.match(/\p{L}+/gu) ?? []
  return words.some((word, at) => isClient(word, words[at + 1]))
}

const QUICK = /asiak|lap|last|nuor|vanhem|perhe|huoltaj|klient|barn|ung|föräld|vårdnadshav|familj|client|child|young|youth|parent|famil|guardian/u
const CLIENT = /asiak|^laps[ie]|^last(?:en|a)$|^nuor|vanhem|^perhe|huoltaj|klient|^barn|^ungdom|^unga?s?$|föräld|vårdnadshav|^familj|^client|^child|^young|^youth|^parent|^famil(?:y|ies)$|^guardian/u
const SERVICE = /^(?:lastensuojel|asiakas(?:työ|suunnitel|prosess|määr|palvelu|tapaami)|perhe(?:neuvol|työ|palvelu|oikeu|hoi|keskus)|nuoriso(?:toim|työ|palvelu))(?!\p{L}{0,12}asiak)|^(?:barn(?:skydd|omsorg|dag|rådgiv)|familje?(?:rådgiv|arbet|rätt)|ungdoms(?:väs|arbet)|klient(?:arbet|plan))|^childcare/u
