import { disc, group, line, oval, rect, shape, times } from '../kit'
import { ink } from '../palette'
import type { Scene } from '../scene'
import { tag } from '../things'

const saw = (blade: string, handle: string, hole: string) =>
  shape(`M0 0 L380 -36 L384 20 L20 92 Z`, blade) +
  shape(
    `M20 92 ${times(24, (i) => `L${28 + i * 15} ${96 - i * 3} L${35.5 + i * 15} ${84 - i * 3} `)} L384 20 L380 8 L20 78 Z`,
    blade,
  ) +
  shape('M16 -14 C-40 -30 -110 0 -104 50 C-100 96 -40 122 22 100 Z', handle) +
  shape('M-10 20 C-40 14 -72 28 -68 50 C-64 72 -34 80 -6 72 Z', hole)

const hammer = (head: string, handle: string) =>
  rect(-16, 0, 32, 330, handle, { rx: 12 }) +
  shape('M-100 -46 H60 C96 -46 116 -24 128 10 C98 0 78 4 60 8 H-100 Z', head) +
  rect(-124, -56, 30, 74, head, { rx: 6 })

const plane = (body: string, knob: string, iron: string) =>
  shape('M-190 40 H190 V-20 H120 L96 -52 H-20 L-40 -20 H-190 Z', body) +
  shape('M-20 -52 L30 -130 H62 L26 -52 Z', iron) +
  shape('M92 -50 C100 -112 150 -120 160 -88 C166 -62 136 -50 140 -20 H92 Z', knob) +
  disc(-130, -44, 28, knob) +
  rect(-140, -26, 20, 14, knob)

const square = (blade: string, stock: string) =>
  rect(0, 0, 52, 210, stock) +
  rect(52, 0, 250, 40, blade) +
  times(12, (i) => line(`M${72 + i * 19} 40 v${i % 3 === 0 ? -18 : -10}`, stock, 3))

const spanner = (steel: string) =>
  shape(
    'M-18 -90 V150 A44 44 0 1 0 18 150 V-90 C52 -104 60 -150 36 -180 V-128 L0 -112 L-36 -128 V-180 C-60 -150 -52 -104 -18 -90 Z',
    steel,
  ) + disc(0, 190, 20, ink.deep)

const brace = (steel: string, grip: string) =>
  line('M0 -150 V-100 H86 V70 H0 V190', steel, 18) +
  rect(62, -66, 48, 104, grip, { rx: 18 }) +
  oval(0, -160, 50, 22, grip) +
  shape('M-20 140 h40 v50 l-20 60 l-20 -60 Z', steel)

/** Tools on a painted board, each over its outline; one has gone. */
export const toolLibrary: Scene = () => {
  const hung = (x: number, y: number, turn: number, tool: string, shadow: string) =>
    group(group(shadow, { opacity: 0.95, transform: 'translate(14 16)' }) + tool, {
      transform: `translate(${x} ${y}) rotate(${turn})`,
    })
  const dark = ink.night
  return [
    rect(0, 0, 1600, 1000, ink.deep),
    times(15, (row) =>
      times(25, (column) => disc(32 + column * 64, 30 + row * 64, 4.5, ink.night, { opacity: 0.65 })),
    ),
    hung(240, 190, 0, saw(ink.mist, ink.ochre, ink.deep), saw(dark, dark, dark)),
    hung(810, 130, 0, hammer(ink.mist, ink.red), hammer(dark, dark)),
    hung(1270, 250, 0, plane(ink.ochre, ink.wine, ink.mist), plane(dark, dark, dark)),
    hung(160, 440, 0, square(ink.mist, ink.wood), square(dark, dark)),
    hung(1060, 560, 0, brace(ink.mist, ink.red), brace(dark, dark)),
    hung(1330, 590, 0, spanner(ink.sand), spanner(dark)),
    hung(
      1470,
      590,
      0,
      group(spanner(ink.sand), { transform: 'scale(.8)' }),
      group(spanner(dark), { transform: 'scale(.8)' }),
    ),
    // The one that is out: a pale silhouette, and the borrower's tag in it.
    group(rect(-16, 0, 32, 300, ink.paper, { rx: 12 }) + shape('M-150 -60 H150 V10 H-150 Z', ink.paper), {
      transform: 'translate(680 590)',
      opacity: 0.92,
    }),
    group(tag(0, 0, ink.light, -6), { transform: 'translate(684 640) scale(1.9)' }),
    rect(0, 900, 1600, 100, ink.wood),
    rect(0, 900, 1600, 14, ink.sand),
    line('M0 950 H1600', ink.bark, 4),
  ]
}
