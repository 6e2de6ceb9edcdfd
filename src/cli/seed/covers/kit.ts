/** Size of a cover, in pixels: the widest that the site shows, and the shape of its cards. */
export const size = { width: 1600, height: 1000 } as const

/** Numbers from 0 to 1 that are the same for the same word, so that a cover is drawn the same every time. */
export const randomOf = (word: string): (() => number) => {
  let state = 2166136261
  for (const character of word) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 16777619)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const n = (value: number): number => Math.round(value * 10) / 10

/** Marks that an element may carry besides its shape and fill: opacity, transform, rounded corners. */
export type Marks = Readonly<Record<string, string | number>>

const written = (marks: Marks): string =>
  Object.entries(marks)
    .map(([name, value]) => ` ${name}="${typeof value === 'number' ? n(value) : value}"`)
    .join('')

/** A rectangle. */
export const rect = (x: number, y: number, width: number, height: number, fill: string, marks: Marks = {}) =>
  `<rect${written({ x, y, width, height, fill, ...marks })}/>`

/** A disc. */
export const disc = (cx: number, cy: number, r: number, fill: string, marks: Marks = {}) =>
  `<circle${written({ cx, cy, r, fill, ...marks })}/>`

/** An ellipse. */
export const oval = (cx: number, cy: number, rx: number, ry: number, fill: string, marks: Marks = {}) =>
  `<ellipse${written({ cx, cy, rx, ry, fill, ...marks })}/>`

/** A filled path. */
export const shape = (d: string, fill: string, marks: Marks = {}) =>
  `<path${written({ d, fill, ...marks })}/>`

/** A drawn line with round ends. */
export const line = (d: string, stroke: string, width: number, marks: Marks = {}) =>
  `<path${written({ d, fill: 'none', stroke, 'stroke-width': width, 'stroke-linecap': 'round', 'stroke-linejoin': 'round', ...marks })}/>`

/** Several elements moved, turned or dimmed together. */
export const group = (content: string | readonly string[], marks: Marks = {}) =>
  `<g${written(marks)}>${typeof content === 'string' ? content : content.join('')}</g>`

/** `count` answers of `draw`, joined. */
export const times = (count: number, draw: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => draw(index)).join('')

/** A band with a wavy upper edge, from `y` to `bottom`. */
export const waves = (
  y: number,
  {
    height = 12,
    length = 160,
    shift = 0,
    bottom = size.height,
  }: Partial<Record<'height' | 'length' | 'shift' | 'bottom', number>>,
  fill: string,
  marks: Marks = {},
): string => {
  const half = length / 2
  let d = `M${n(-length + shift)} ${n(y)}`
  for (let x = -length + shift, up = true; x < size.width + length; x += half, up = !up)
    d += ` q${n(half / 2)} ${n(up ? -height : height)} ${n(half)} 0`
  return shape(`${d} V${bottom} H${-length} Z`, fill, marks)
}

/** Low hills: a band whose edge rises and falls gently. */
export const hills = (y: number, rise: number, fill: string, random: () => number): string => {
  let d = `M0 ${n(y)}`
  const step = 200
  for (let x = 0; x < size.width; x += step)
    d += ` S${n(x + step / 2)} ${n(y - rise * random())} ${x + step} ${n(y - rise * random() * 0.6)}`
  return shape(`${d} V${size.height} H0 Z`, fill)
}

/** Short level strokes in an area, as a knife leaves them on water or wood. */
export const strokes = (
  area: { x: number; y: number; width: number; height: number },
  {
    count,
    length,
    width,
    colour,
    opacity = 1,
  }: { count: number; length: number; width: number; colour: string; opacity?: number },
  random: () => number,
): string =>
  group(
    times(count, () => {
      const long = length * (0.35 + random() * 0.65)
      const x = area.x + random() * Math.max(area.width - long, 1)
      const y = area.y + random() * area.height
      return line(`M${n(x)} ${n(y)} h${n(long)}`, colour, width * (0.6 + random() * 0.4))
    }),
    { opacity },
  )

/** The grain of paper seen through ink. */
export const grain = (colour: string, random: () => number): string =>
  group(
    times(420, () => disc(random() * size.width, random() * size.height, 0.8 + random() * 1.6, colour)),
    { opacity: 0.16 },
  )

/** A whole picture. */
export const picture = (content: readonly string[]): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 ${size.width} ${size.height}">${content.join('')}</svg>`
