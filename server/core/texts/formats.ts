// Words of the reports that other programs read.
import type { Texts } from '../problem.ts'

export const FORMATS = {
  nothing: { fi: 'ei huomautettavaa', sv: 'inget att anmärka på', en: 'nothing to report' },
  /** The heads of the columns of a table, with `;` between them. */
  columns: {
    fi: 'tiedosto;tyyppi;tunniste;tila;rivi;sarake;vakavuus;koodi;viesti;korjaus tarjolla',
    sv: 'fil;typ;id;status;rad;kolumn;allvar;kod;meddelande;rättelse finns',
    en: 'file;type;id;status;line;column;severity;code;message;fix offered',
  },
  fixable: { yes: { fi: 'kyllä', sv: 'ja', en: 'yes' }, no: { fi: 'ei', sv: 'nej', en: 'no' } },
} as const satisfies Readonly<Record<string, Texts | Readonly<Record<string, Texts>>>>
