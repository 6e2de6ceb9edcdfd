import { accentOr, fromHex, toHex } from './colour'
import { type Brush, families } from './patternFamilies'

/** What {@link drawCover} and {@link drawAvatar} take. */
export type DrawingSize = {
  /** In pixels of the SVG's own coordinate system. */
  width: number
  height: number
}

/**
 * A cover for a document that has none: the same slug and accent always give the same picture, on the card, the
 * page and the social image.
 *
 * @param accent - `#rrggbb`; anything else falls back to the hub's own green.
 * @returns a whole SVG document, without scripts, fonts or references.
 */
export const drawCover = (
  slug: string,
  accent: string | null | undefined,
  { width, height }: DrawingSize = { width: 1200, height: 750 },
): string => {
  const random = randomOf(`cover:${slug}`)
  const family = pick(Object.values(families), random)
  return svg({ width, height }, family(brushOf(accent, random), { width, height }))
}

/** A portrait for a member who has none, from the handle: four tiles in the colours around the accent. Square. */
export const drawAvatar = (handle: string, accent: string | null | undefined, size = 96): string => {
  const random = randomOf(`avatar:${handle}`)
  // Each member leans to a hue of their own, so that a row of faces can be told apart.
  const turn = pick([-70, -40, -15, 0, 20, 45, 80, 150, 180], random)
  const brush = brushOf(accent, random, turn)
  return svg({ width: size, height: size }, families.tiles(brush, { width: size, height: size }, 2))
}

/** The hub's own mark, when it has no logo: a small paving in the accent itself. Square. */
export const drawMark = (name: string, accent: string | null | undefined, size = 96): string => {
  const brush = brushOf(accent, randomOf(`mark:${name}`))
  return svg({ width: size, height: size }, families.fans(brush, { width: size, height: size }, 2))
}

const svg = ({ width, height }: DrawingSize, content: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" preserveAspectRatio="xMidYMid slice">${content}</svg>`

const pick = <Item>(items: readonly Item[], random: () => number): Item =>
  items[Math.floor(random() * items.length)] as Item

/** FNV-1a over UTF-16 units, then mulberry32: small, fast and the same everywhere. Not for secrets. */
const randomOf = (text: string): (() => number) => {
  let state = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1)
    state = Math.imul(state ^ text.charCodeAt(index), 0x01000193)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let value = Math.imul(state ^ (state >>> 15), 1 | state)
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296
  }
}

const brushOf = (accent: string | null | undefined, random: () => number, turn = 0): Brush => {
  const { c, h } = fromHex(accentOr(accent))
  // A grey accent stays grey; a loud one is calmed, because covers sit beside text.
  const chroma = Math.min(c, 0.15)
  const hue = h + turn
  const spark = hue + pick([165, 195, 60, -60], random)
  return {
    random,
    deep: toHex({ l: 0.36, c: chroma * 0.85, h: hue }),
    strong: toHex({ l: 0.53, c: chroma, h: hue }),
    middle: toHex({ l: 0.7, c: chroma * 0.8, h: hue + 8 }),
    soft: toHex({ l: 0.84, c: chroma * 0.5, h: hue + 14 }),
    pale: toHex({ l: 0.94, c: chroma * 0.2, h: hue + 20 }),
    spark: toHex({ l: 0.74, c: Math.min(0.14, chroma * 1.1), h: spark }),
  }
}
