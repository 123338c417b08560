// A kind of document as a workspace may add it, whose body holds properties in several sections.
import type { Json } from '../../server/core/json.ts'

const label = (fi: string, sv: string, en: string): Json => ({ fi: [fi], sv: [sv], en: [en] })
const type = (name: string): string => `shared/types.schema.json#/$defs/${name}`

const NAME: Json = { type: 'string', labels: label('nimi', 'namn', 'name') }
const NUMBER: Json = { type: 'integer', role: 'ordinal', labels: label('numero', 'nummer', 'number') }

/** Goals with a section each; areas with packages inside; stories under names of their own. */
export const SEVERAL: Json = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  kind: { id: 'several', files: ['*.monta.md'], labels: label('monta', 'flera', 'several'), titles: { fi: 'Monta', sv: 'Flera', en: 'Several' } },
  allOf: [{ $ref: 'shared/common.schema.json' }],
  type: 'object',
  properties: {
    goals: { $ref: type('list'), role: 'goals', labels: { fi: ['Tavoitteet', 'Tavoite'], sv: ['Mål'], en: ['Goals'] } },
    outputs: { $ref: type('list'), role: 'outputs', sections: 'perGoal', labels: label('Tuotokset', 'Produkter', 'Outputs') },
    areas: {
      type: 'array', sections: 'labelled', body: 'section', labels: label('Osahankkeet', 'Delprojekten', 'Sub-projects'),
      items: {
        type: 'object', labels: label('Osahanke', 'Delprojekt', 'Sub-project'),
        properties: {
          name: NAME, number: NUMBER,
          aims: { $ref: type('list'), labels: label('Päämäärät', 'Syften', 'Aims') },
          packages: {
            type: 'array', sections: 'labelled', labels: label('Työpaketit', 'Arbetspaketen', 'Work packages'),
            items: {
              type: 'object', labels: label('Työpaketti', 'Arbetspaket', 'Work package'),
              properties: { name: NAME, number: NUMBER, owner: { type: 'string', labels: label('vastuu', 'ansvar', 'owner') }, actions: { $ref: type('list'), labels: label('Toimet', 'Insatser', 'Actions') } },
            },
          },
        },
      },
    },
    future: { $ref: type('text'), labels: label('Tulevaisuus', 'Framtiden', 'Future') },
  },
}

/** The same with sections under any name. */
export const NAMED: Json = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  kind: { id: 'named', files: ['*.nimetyt.md'], labels: label('nimetyt', 'namngivna', 'named'), titles: { fi: 'Nimetyt', sv: 'Namngivna', en: 'Named' } },
  allOf: [{ $ref: 'shared/common.schema.json' }],
  type: 'object',
  properties: {
    stories: {
      type: 'array', sections: 'named', body: 'section', labels: label('Tarinat', 'Berättelser', 'Stories'),
      items: {
        type: 'object',
        properties: { name: NAME, number: NUMBER, goals: { $ref: type('list'), labels: label('Tavoitteet', 'Mål', 'Goals') }, contact: { $ref: type('text'), labels: label('Lisätietoja', 'Mer information', 'More information') } },
      },
    },
    contact: { $ref: type('text'), labels: label('Yhteystiedot', 'Kontakt', 'Contact') },
  },
}
