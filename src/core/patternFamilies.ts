/** Six colours that go together, and the chance that a drawing is made with. */
export type Brush = {
  /** In [0, 1); the same sequence for the same name. */
  random: () => number
  deep: string
  strong: string
  middle: string
  soft: string
  pale: string
  spark: string
}

type Size = { width: number; height: number }

const number = (value: number): string => String(Math.round(value * 10) / 10)
const chance = ({ random }: Brush, of: number): boolean => random() < of
const choose = <Item>({ random }: Brush, items: readonly Item[]): Item =>
  items[Math.floor(random() * items.length)] as Item
const ground = ({ width, height }: Size, fill: string): string =>
  `<path fill="${fill}" d="M0 0h${width}v${height}H0z"/>`
const disc = (x: number, y: number, radius: number, fill: string): string =>
  `<circle cx="${number(x)}" cy="${number(y)}" r="${number(radius)}" fill="${fill}"/>`

const orders = (brush: Brush): string[][] => [
  [brush.deep, brush.pale, brush.strong, brush.soft],
  [brush.strong, brush.pale, brush.deep, brush.middle],
  [brush.pale, brush.strong, brush.soft, brush.deep],
  [brush.middle, brush.deep, brush.pale, brush.strong],
]

/** Paving in fans, as on old squares: rows of overlapping arcs. */
const fans = (brush: Brush, size: Size, across = choose(brush, [4, 5, 6])): string => {
  const radius = size.width / across / 1.72
  const colours = choose(brush, orders(brush))
  const accent = [brush.spark, ...colours.slice(1)]
  const parts = [ground(size, colours[0] ?? brush.deep)]
  const rows = Math.ceil(size.height / (radius * 0.5)) + 3
  for (let row = 0; row < rows; row += 1)
    for (let column = -1; column <= across + 1; column += 1) {
      const x = (column + (row % 2) / 2) * radius * 1.72
      const y = row * radius * 0.5
      const used = chance(brush, 0.08) ? accent : colours
      used.forEach((fill, ring) => parts.push(disc(x, y, radius * (1 - ring * 0.24), fill)))
    }
  return parts.join('')
}

/** Cut tiles: quarters, halves and discs on a grid. */
const tiles = (brush: Brush, size: Size, across = choose(brush, [4, 6, 8])): string => {
  const side = size.width / across
  const pairs: [string, string][] = [
    [brush.deep, brush.soft],
    [brush.strong, brush.pale],
    [brush.soft, brush.strong],
    [brush.pale, brush.deep],
    [brush.middle, brush.deep],
    [brush.spark, brush.deep],
    [brush.deep, brush.spark],
  ]
  const parts = [ground(size, brush.pale)]
  for (let row = 0; row * side < size.height; row += 1)
    for (let column = 0; column < across; column += 1) {
      const [back, front] = choose(brush, pairs)
      const turn = Math.floor(brush.random() * 4) * 90
      const s = number(side)
      const half = number(side / 2)
      // A little more than its place, or a hair of the ground shows between two tiles.
      const seam = number(side + 0.8)
      const shape = choose(brush, [
        `<path fill="${front}" d="M0 0h${s}A${s} ${s} 0 0 1 0 ${s}z"/>`,
        `<path fill="${front}" d="M0 0h${s}A${s} ${s} 0 0 1 0 ${s}z"/><path fill="${back}" d="M0 0h${half}A${half} ${half} 0 0 1 0 ${half}z"/>`,
        `<path fill="${front}" d="M0 0A${half} ${half} 0 0 0 ${s} 0z"/><path fill="${front}" d="M0 ${half}A${half} ${half} 0 0 0 ${s} ${half}z"/>`,
        `<circle cx="${half}" cy="${half}" r="${number(side * 0.34)}" fill="${front}"/>`,
        `<path fill="${front}" d="M0 0h${s}L0 ${s}z"/>`,
        `<path fill="${front}" d="M0 0A${s} ${s} 0 0 1 ${s} ${s}A${s} ${s} 0 0 1 0 0z"/>`,
      ])
      parts.push(
        `<g transform="translate(${number(column * side)} ${number(row * side)})"><path fill="${back}" d="M0 0h${seam}v${seam}H0z"/><g transform="rotate(${turn} ${half} ${half})">${shape}</g></g>`,
      )
    }
  return parts.join('')
}

/** Ribbons that wander over a grid and meet (Truchet's tiles). */
const ribbons = (brush: Brush, size: Size): string => {
  const side = size.width / choose(brush, [5, 6, 8])
  const half = side / 2
  const [back, band, thread] = choose(brush, [
    [brush.deep, brush.strong, brush.spark],
    [brush.pale, brush.middle, brush.deep],
    [brush.strong, brush.pale, brush.deep],
    [brush.soft, brush.deep, brush.spark],
  ])
  const arcs: string[] = []
  for (let row = 0; row * side < size.height; row += 1)
    for (let column = 0; column * side < size.width - 1; column += 1) {
      const x = column * side
      const y = row * side
      const h = number(half)
      arcs.push(
        chance(brush, 0.5)
          ? `M${number(x + half)} ${number(y)}a${h} ${h} 0 0 1 ${number(-half)} ${h}M${number(x + side)} ${number(y + half)}a${h} ${h} 0 0 0 ${number(-half)} ${h}`
          : `M${number(x + half)} ${number(y)}a${h} ${h} 0 0 0 ${h} ${h}M${number(x)} ${number(y + half)}a${h} ${h} 0 0 1 ${h} ${h}`,
      )
    }
  const line = (stroke: string, width: number): string =>
    `<path fill="none" stroke="${stroke}" stroke-width="${number(side * width)}" stroke-linecap="square" d="${arcs.join('')}"/>`
  return `${ground(size, back)}${line(band, 0.42)}${line(thread, 0.1)}`
}

/** Hills behind hills, and one sun. */
const hills = (brush: Brush, size: Size): string => {
  const { width, height } = size
  const night = chance(brush, 0.35)
  const colours = night
    ? [brush.strong, brush.middle, brush.soft, brush.pale]
    : [brush.soft, brush.middle, brush.strong, brush.deep]
  const sky = night ? brush.deep : brush.pale
  const parts = [
    ground(size, sky),
    disc(
      width * (0.2 + brush.random() * 0.6),
      height * (0.3 + brush.random() * 0.15),
      height * (0.14 + brush.random() * 0.1),
      brush.spark,
    ),
  ]
  colours.forEach((fill, layer) => {
    const base = height * (0.46 + layer * 0.15)
    const humps = 2 + Math.floor(brush.random() * 3)
    const radius = (width / humps) * (0.56 + brush.random() * 0.12)
    const shift = -brush.random() * radius
    for (let hump = 0; hump <= humps + 1; hump += 1)
      parts.push(disc(shift + (hump * width) / humps, base + radius * 0.8, radius, fill))
  })
  return parts.join('')
}

/** The hand that draws: one is chosen for each slug. */
export const families = { fans, tiles, ribbons, hills }
