import { disc, group, line, oval, rect, shape, times } from './kit'
import { ink } from './palette'

/** A poplar standing on `y`. */
export const poplar = (x: number, y: number, height: number, fill: string, shade: string): string => {
  const w = height * 0.13
  const top = y - height
  return group([
    line(`M${x} ${y} V${y - height * 0.3}`, shade, height * 0.025),
    shape(
      `M${x} ${top} C${x + w * 1.5} ${top + height * 0.3} ${x + w * 1.4} ${y - height * 0.12} ${x} ${y - height * 0.1} C${x - w * 1.4} ${y - height * 0.12} ${x - w * 1.5} ${top + height * 0.3} ${x} ${top} Z`,
      fill,
    ),
    shape(
      `M${x} ${top} C${x + w * 1.5} ${top + height * 0.3} ${x + w * 1.4} ${y - height * 0.12} ${x} ${y - height * 0.1} C${x + w * 0.5} ${y - height * 0.3} ${x + w * 0.4} ${top + height * 0.4} ${x} ${top} Z`,
      shade,
      { opacity: 0.45 },
    ),
  ])
}

/** A poplar in winter. */
export const barePoplar = (x: number, y: number, height: number, colour: string): string => {
  const branches = times(9, (i) => {
    const from = y - height * (0.22 + i * 0.08)
    const reach = height * 0.1 * (1 - i * 0.07)
    const rise = height * 0.2 * (1 - i * 0.05)
    return (
      line(`M${x} ${from} q${reach * 0.8} ${-rise * 0.35} ${reach} ${-rise}`, colour, 4 - i * 0.3) +
      line(
        `M${x} ${from - height * 0.03} q${-reach * 0.8} ${-rise * 0.35} ${-reach} ${-rise}`,
        colour,
        4 - i * 0.3,
      )
    )
  })
  return line(`M${x} ${y} V${y - height}`, colour, 7) + branches
}

/** The lock-house, its doorstep at (`x`, `y`), 440 wide. */
export const lockHouse = (
  x: number,
  y: number,
  look: { wall: string; shade: string; roof: string; window: string; shutter: string },
): string => {
  const opening = (wx: number, wy: number) =>
    group([
      rect(wx - 40, wy - 4, 34, 118, look.shutter),
      rect(wx + 76, wy - 4, 34, 118, look.shutter),
      times(5, (i) =>
        line(`M${wx - 35} ${wy + 14 + i * 20} h24 M${wx + 81} ${wy + 14 + i * 20} h24`, ink.wine, 3),
      ),
      rect(wx, wy, 70, 110, look.window),
      line(`M${wx + 35} ${wy} v110 M${wx} ${wy + 52} h70`, look.shade, 6),
      rect(wx - 6, wy + 110, 82, 12, look.shade),
    ])
  return group(
    [
      rect(70, -470, 56, 120, look.shade),
      rect(62, -480, 72, 18, look.roof),
      rect(0, -300, 440, 300, look.wall),
      shape('M0 -300 L220 -440 L440 -300 Z', look.wall),
      shape('M220 -440 L440 -300 V0 H300 V-389 Z', look.shade, { opacity: 0.18 }),
      shape('M-34 -286 L220 -462 L474 -286 L440 -276 L220 -420 L0 -276 Z', look.roof),
      opening(50, -230),
      opening(300, -230),
      rect(184, -150, 76, 150, look.shutter),
      rect(194, -140, 56, 50, look.window),
      line('M222 -140 v50', look.shade, 5),
      disc(248, -66, 5, look.window),
      rect(178, -330, 84, 46, ink.enamel, { rx: 4 }),
      number62(196, -320, ink.paper),
      rect(-16, -10, 472, 10, look.shade),
    ],
    { transform: `translate(${x} ${y})` },
  )
}

/** The number of the lock, drawn rather than set: the machine that seeds may have no font. */
const number62 = (x: number, y: number, colour: string): string =>
  line(`M${x + 18} ${y} c-14 2 -18 12 -18 17 a9 9 0 1 0 9 -9`, colour, 5) +
  line(`M${x + 32} ${y + 6} c2 -9 17 -8 16 2 c-1 7 -10 10 -17 18 h18`, colour, 5)

/** A barge seen from the side, its bow to the left; the waterline at `y`, 800 long. */
export const barge = (
  x: number,
  y: number,
  look: { hull: string; band: string; cabin: string; window: string; scale?: number },
): string =>
  group(
    [
      rect(560, -150, 170, 84, look.cabin),
      rect(545, -162, 200, 16, look.band),
      times(3, (i) => rect(580 + i * 50, -132, 30, 34, look.window, { rx: 3 })),
      rect(120, -104, 400, 40, look.band, { rx: 8, opacity: 0.85 }),
      times(7, (i) => line(`M${160 + i * 54} -102 v34`, look.hull, 4)),
      shape(
        'M0 -84 C70 -70 110 -66 160 -66 H770 C800 -66 806 -84 806 -92 L790 0 H70 C40 -20 14 -50 0 -84 Z',
        look.hull,
      ),
      line('M10 -72 C80 -52 120 -50 170 -50 H790', look.band, 7),
      line('M60 -84 V-190 M60 -186 l30 14 l-30 14', look.hull, 5),
      shape('M62 -188 l46 16 l-46 16 Z', ink.red),
    ],
    { transform: `translate(${x} ${y}) scale(${look.scale ?? 1})` },
  )

/** A paper tag on a thread. */
export const tag = (x: number, y: number, colour: string, turn = 0): string =>
  group(
    [
      line('M0 -60 Q6 -30 0 0', ink.coal, 3),
      shape('M-24 12 L0 -8 L24 12 V74 H-24 Z', colour),
      disc(0, 10, 5, ink.coal),
      line('M-13 34 h26 M-13 46 h26 M-13 58 h16', ink.coal, 3, { opacity: 0.55 }),
    ],
    { transform: `translate(${x} ${y}) rotate(${turn})` },
  )

/** A table top or bench: its upper edge at `y`, boards to the bottom. */
export const bench = (y: number, top: string, front: string, grooves: string): string =>
  rect(0, y, 1600, 46, top) +
  rect(0, y + 46, 1600, 1000 - y, front) +
  line(`M0 ${y + 46} H1600`, grooves, 5) +
  times(6, (i) =>
    line(`M${(i * 290 + 80) % 1600} ${y + 60 + ((i * 67) % 160)} h${150 + i * 24}`, grooves, 3, {
      opacity: 0.5,
    }),
  )

/** A person, seen from afar, feet at (`x`, `y`). */
export const walker = (
  x: number,
  y: number,
  look: { coat: string; legs: string; skin: string; scale?: number; flip?: boolean },
): string =>
  group(
    [
      line('M-8 -70 L-22 0 M8 -70 L26 -4', look.legs, 18),
      shape('M-30 -150 C-30 -176 30 -176 30 -150 L34 -66 H-34 Z', look.coat),
      disc(2, -194, 23, look.skin),
      shape('M-23 -196 C-24 -226 26 -228 26 -200 C10 -208 -8 -206 -23 -196 Z', look.legs),
      line('M22 -146 Q52 -120 50 -88', look.coat, 16),
    ],
    {
      transform: `translate(${x} ${y}) scale(${(look.flip === true ? -1 : 1) * (look.scale ?? 1)} ${look.scale ?? 1})`,
    },
  )

/** A screw seen from above. */
export const screw = (x: number, y: number, r: number, colour: string, slot: string, turn: number): string =>
  disc(x, y, r, colour) +
  line(`M${-r * 0.6} 0 h${r * 1.2}`, slot, r * 0.3, { transform: `translate(${x} ${y}) rotate(${turn})` })

/** A spool of thread, standing. */
export const spool = (x: number, y: number, colour: string): string =>
  rect(x - 34, y - 100, 68, 100, colour) +
  times(6, (i) => line(`M${x - 32} ${y - 88 + i * 16} l64 8`, ink.coal, 2, { opacity: 0.25 })) +
  oval(x, y, 46, 13, ink.wood) +
  oval(x, y - 100, 46, 13, ink.wood) +
  oval(x, y - 103, 46, 13, ink.sand) +
  oval(x, y - 103, 11, 4, ink.bark)

/** A rope along a path, with its lay. */
export const rope = (d: string): string =>
  line(d, ink.ochre, 34) +
  line(d, ink.bark, 30, { 'stroke-dasharray': '4 20', 'stroke-linecap': 'butt', opacity: 0.45 })
