// The names in a zip file, from its central directory (https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3.12).
import { readFileSync } from 'node:fs'

const ENTRY = 0x02014b50
const END = 0x06054b50

export function listVSIX(path: string): readonly string[] {
  const bytes = readFileSync(path)
  let end = bytes.length - 22
  while (end > 0 && bytes.readUInt32LE(end) !== END) end--
  const names: string[] = []
  for (let at = bytes.readUInt32LE(end + 16); at < end && bytes.readUInt32LE(at) === ENTRY; ) {
    const length = bytes.readUInt16LE(at + 28)
    names.push(bytes.toString('utf8', at + 46, at + 46 + length))
    at += 46 + length + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return names
}
