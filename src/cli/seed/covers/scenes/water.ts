import { disc, group, hills, line, oval, rect, shape, strokes, times, waves } from '../kit'
import { ink } from '../palette'
import type { Scene } from '../scene'
import { barePoplar, barge, poplar, rope, walker } from '../things'

/** A barge held in the ice. */
export const winterIce: Scene = (random) => [
  rect(0, 0, 1600, 1000, ink.mist),
  rect(0, 0, 1600, 250, '#c3d5d0'),
  disc(1150, 270, 120, ink.paper),
  disc(1150, 270, 190, ink.paper, { opacity: 0.35 }),
  hills(500, 60, '#a9c2bd', random),
  hills(540, 40, '#8dada9', random),
  times(15, (i) =>
    barePoplar(40 + i * 112, 560, 250 + ((i * 97) % 150), i % 3 === 0 ? '#6b8786' : '#50706f'),
  ),
  rect(0, 552, 1600, 30, ink.paper),
  rect(0, 580, 1600, 420, '#b9d3d0'),
  rect(0, 580, 1600, 16, '#86aaa8'),
  times(17, () => {
    const [x, y, w] = [random() * 1600, 620 + random() * 360, 90 + random() * 180]
    return shape(
      `M${x} ${y} l${w * 0.4} ${-w * 0.12} l${w * 0.5} ${w * 0.05} l${w * 0.2} ${w * 0.16} l${-w * 0.6} ${w * 0.14} Z`,
      ink.paper,
      { opacity: 0.75 },
    )
  }),
  line('M0 700 L180 720 L300 690 L520 760 L700 735 L930 800 L1120 770 L1330 840 L1600 800', '#6f9a9a', 4),
  line(
    'M520 760 L470 860 L560 1000 M930 800 L900 890 L1010 1000 M300 690 L340 640 M1330 840 L1400 740 L1380 660',
    '#6f9a9a',
    3,
  ),
  oval(790, 778, 470, 26, '#7ea3a2'),
  barge(370, 778, { hull: ink.coal, band: ink.sand, cabin: ink.red, window: ink.light, scale: 1.05 }),
  line('M1090 600 C1075 560 1110 530 1095 480 C1085 450 1110 430 1118 400', ink.paper, 14, { opacity: 0.9 }),
  rect(1076, 596, 26, 42, ink.coal),
  rect(340, 772, 920, 10, ink.paper),
  walker(250, 830, { coat: ink.enamel, legs: ink.coal, skin: ink.rose, scale: 0.72 }),
  line('M286 780 l60 -66 m-8 -10 l20 18', ink.bark, 8),
  strokes(
    { x: 0, y: 850, width: 1600, height: 140 },
    { count: 24, length: 190, width: 5, colour: ink.paper, opacity: 0.8 },
    random,
  ),
]

/** The gauge in the water, the bridge and the listening box. */
export const waterGauge: Scene = (random) => [
  rect(0, 0, 1600, 1000, ink.cream),
  disc(300, 300, 130, ink.light),
  hills(470, 60, ink.leaf, random),
  times(6, (i) => poplar(60 + i * 96, 480, 210 + ((i * 71) % 90), ink.moss, ink.fir)),
  times(4, (i) => poplar(1290 + i * 96, 480, 190 + ((i * 53) % 90), ink.moss, ink.fir)),
  rect(0, 470, 1600, 30, ink.wood),
  rect(0, 500, 1600, 60, ink.bark),
  shape('M180 250 C500 130 1100 130 1420 250 L1420 282 C1100 164 500 164 180 282 Z', ink.red),
  line('M180 150 C500 40 1100 40 1420 150', ink.wine, 10),
  times(13, (i) => {
    const t = i / 12
    const y = 250 - Math.sin(Math.PI * t) * 90
    return line(`M${180 + t * 1240} ${y} v-98`, ink.wine, 6)
  }),
  rect(190, 260, 30, 240, ink.bark),
  rect(1380, 260, 30, 240, ink.bark),
  rect(952, 180, 96, 58, ink.coal, { rx: 8 }),
  rect(964, 166, 72, 16, ink.enamel),
  disc(1000, 244, 12, ink.light),
  times(5, (i) =>
    line(
      `M${1000 - 46 - i * 34} ${290 + i * 48} Q1000 ${330 + i * 62} ${1000 + 46 + i * 34} ${290 + i * 48}`,
      ink.red,
      7 - i * 0.6,
      { opacity: 1 - i * 0.13 },
    ),
  ),
  waves(560, { height: 16, length: 210 }, ink.canal),
  rect(600, 330, 130, 670, ink.paper),
  rect(600, 330, 130, 670, 'none', { stroke: ink.coal, 'stroke-width': 8 }),
  times(22, (i) => rect(604, 356 + i * 30, i % 5 === 0 ? 90 : 46, 14, i % 10 < 5 ? ink.red : ink.enamel)),
  waves(650, { height: 18, length: 240, shift: 60 }, ink.deep, { opacity: 0.55 }),
  waves(760, { height: 20, length: 280, shift: 130 }, ink.deep, { opacity: 0.75 }),
  waves(870, { height: 22, length: 320, shift: 20 }, ink.night, { opacity: 0.85 }),
  strokes(
    { x: 0, y: 590, width: 1600, height: 250 },
    { count: 36, length: 200, width: 5, colour: ink.mist, opacity: 0.55 },
    random,
  ),
  group(
    [
      shape('M0 0 C10 34 90 34 118 4 C96 8 84 -6 64 -8 C40 -10 18 4 0 0 Z', ink.bark),
      disc(112, -22, 22, ink.fir),
      shape('M130 -26 l34 8 l-34 8 Z', ink.ochre),
      disc(118, -28, 4, ink.paper),
      line('M100 -4 q12 6 22 -2', ink.paper, 5),
    ],
    { transform: 'translate(1130 610) scale(1.15)' },
  ),
]

/** A bollard, a rope, and two people talking. */
export const locksideFrench: Scene = (random) => {
  const bubble = (x: number, y: number, w: number, h: number, fill: string, tail: number) =>
    rect(x, y, w, h, fill, { rx: 46 }) + shape(`M${x + tail} ${y + h - 8} l10 76 l70 -76 Z`, fill)
  const wave = (x: number, y: number, w: number, colour: string) =>
    line(`M${x} ${y} ${'q22 -26 44 0 t44 0 '.repeat(Math.floor(w / 88))}`, colour, 12)
  return [
    rect(0, 0, 1600, 1000, '#c9d9cf'),
    hills(520, 70, ink.leaf, random),
    waves(560, { height: 12, length: 200 }, ink.canal),
    strokes(
      { x: 0, y: 580, width: 1600, height: 120 },
      { count: 30, length: 200, width: 6, colour: ink.mist, opacity: 0.7 },
      random,
    ),
    rect(0, 720, 1600, 280, ink.sand),
    rect(0, 720, 1600, 30, ink.paper),
    times(5, (i) => line(`M${i * 380 - 60} 752 L${i * 420 - 160} 1000`, ink.wood, 6)),
    line('M0 860 H1600', ink.wood, 6),
    bubble(190, 110, 560, 230, ink.paper, 300),
    wave(260, 196, 430, ink.red),
    wave(260, 266, 260, ink.red),
    bubble(870, 190, 520, 210, ink.enamel, 120),
    wave(940, 268, 360, ink.paper),
    wave(940, 336, 270, ink.paper),
    oval(800, 880, 250, 40, ink.wood, { opacity: 0.6 }),
    rect(690, 560, 220, 310, ink.coal, { rx: 24 }),
    oval(800, 868, 150, 38, ink.coal),
    oval(800, 548, 150, 52, ink.coal),
    oval(800, 536, 128, 36, '#2c424c'),
    rect(714, 600, 22, 240, ink.deep, { opacity: 0.7 }),
    times(3, (i) => rope(`M680 ${668 + i * 46} Q800 ${724 + i * 46} 920 ${668 + i * 46}`)),
    rope('M916 762 C1100 830 1180 640 1330 700 S1540 640 1640 600'),
    rope('M684 762 C560 840 420 900 300 884 C190 870 200 800 300 806 C400 812 400 900 260 930'),
  ]
}
