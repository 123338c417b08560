// A kind of document as a workspace may add it: meetings of several parties, with a matrix of phases and actors.
import type { Json } from '../../server/core/json.ts'

const label = (fi: string, sv: string, en: string): Json => ({ fi: [fi], sv: [sv], en: [en] })
const type = (name: string): string => `shared/types.schema.json#/$defs/${name}`

export const MEETING: Json = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  kind: {
    id: 'meeting', files: ['*.kohtaaminen.md'], labels: label('kohtaaminen', 'möte', 'meeting'),
    titles: { fi: 'Kohtaaminen', sv: 'Möte', en: 'Meeting' },
  },
  allOf: [{ $ref: 'shared/common.schema.json' }],
  type: 'object',
  properties: {
    model: { $ref: type('matrix'), labels: label('Vaiheet ja toimijat', 'Skeden och aktörer', 'Phases and actors') },
    length: { $ref: type('duration'), body: 'section', labels: label('Kesto', 'Längd', 'Length') },
    principles: { type: 'array', body: 'section', items: { type: 'string' }, labels: label('Periaatteet', 'Principer', 'Principles') },
  },
}
