// A form with two versions and the copy of the newest, for the tests of this family.
import { sha256 } from '../../../server/core/sha256.ts'
import { form, yamlForm } from './logs.ts'

/** The text of version 1.0. */
export const COPY = form('### 0.1\n\n- Muutos: Luonnos\n', 'tila: valmis\nversio: 0.1\n')
export const HASH = sha256(COPY)
export const COPIES: Readonly<Record<string, string>> = { '.pitkospuut/versions/palaute/1.0.txt': COPY }

/** The form as it is after version 1.0. `more`: text behind its heading. */
export const recorded = (status = 'valmis', hash = HASH, more = ''): string =>
  form(`### 0.1\n\n- Muutos: Luonnos\n\n### 1.0\n\n- Muutos: Kokeiltu\n- Kopio: ${hash}\n`, `tila: ${status}\nversio: 1.0\n`).replace('# Palaute\n', `# Palaute\n${more}`)
export const recordedYaml = (hash = HASH): string => yamlForm(`  - {versio: 0.1, muutos: Luonnos}\n  - {versio: 1.0, muutos: Kokeiltu, kopio: "${hash}"}\n`, 'tila: valmis\nversio: 1.0\n')
