// SHA-256 (FIPS 180-4) that answers at once wherever the engine runs: that of Node is not in a worker, and that of the web keeps one waiting.
import { sha256 as digest } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** 64 hexadecimal digits; of a text in UTF-8. */
export const sha256 = (data: string | Uint8Array): string => bytesToHex(digest(typeof data === 'string' ? utf8ToBytes(data) : data))
