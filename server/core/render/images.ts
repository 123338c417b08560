// Images of a document: which file of the workspace a source means, and what may stand on a page.
import { decoded, pathFrom } from '../links.ts'

/** Bytes of one image, and of all images of a page. */
export const MAX_IMAGE = 5_000_000
const MAX_IMAGES = 20_000_000
/** Of a page. */
const MOST_IMAGES = 200

/** The path of an image, with `/`, in the terms of the document's own path; undefined for what is elsewhere: the web, above the workspace, another disk. */
function pathOfImage(source: string, from: string): string | undefined {
  const path = decoded(source.split(/[?#]/u, 1)[0] ?? '')
  if (path === '' || /^(?:[a-z][a-z\d+.-]*:|[/\\])/iu.test(path) || /[\p{Cc}:]/u.test(path)) return undefined
  return pathFrom(from, path)
}

/** An image of a sort that only shows (PNG, JPEG, GIF, WebP by its content; an SVG may hold anything) as a `data:` URL. */
function dataUrlOf(bytes: Uint8Array): string | undefined {
  const type = bytes.length > MAX_IMAGE ? undefined : SORTS.find(({ begins }) => begins.every(([at, byte]) => bytes[at] === byte))?.type
  return type && `data:${type};base64,${base64(bytes)}`
}

/** The loaded images of a page, by source, as far as all of them have room. `load`: the bytes of a path, undefined where there are none. */
export async function loadImages(sources: readonly string[], from: string, load: (path: string) => Promise<Uint8Array | undefined>): Promise<ReadonlyMap<string, string>> {
  const images = new Map<string, string>()
  let room = MAX_IMAGES
  for (const source of sources.slice(0, MOST_IMAGES)) {
    const path = pathOfImage(source, from)
    const bytes = path === undefined ? undefined : await load(path)
    const url = bytes && bytes.length <= room ? dataUrlOf(bytes) : undefined
    if (url === undefined) continue
    room -= bytes?.length ?? 0
    images.set(source, url)
  }
  return images
}

const signature = (text: string, from = 0): readonly (readonly [number, number])[] => Array.from(text, (sign, index) => [from + index, sign.charCodeAt(0)] as const)

const SORTS = [
  { type: 'image/png', begins: signature('\x89PNG\r\n\x1a\n') },
  { type: 'image/jpeg', begins: signature('\xff\xd8\xff') },
  { type: 'image/gif', begins: signature('GIF8') },
  { type: 'image/webp', begins: [...signature('RIFF'), ...signature('WEBP', 8)] },
]

const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** RFC 4648. */
function base64(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += 3) {
    const three = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0)
    const left = bytes.length - at
    parts.push(SIGNS.charAt(three >> 18) + SIGNS.charAt((three >> 12) & 63) + (left > 1 ? SIGNS.charAt((three >> 6) & 63) : '=') + (left > 2 ? SIGNS.charAt(three & 63) : '='))
  }
  return parts.join('')
}
