import { disc, group, hills, line, oval, rect, shape, strokes, times, waves } from '../kit'
import { ink } from '../palette'
import type { Scene } from '../scene'
import { poplar, walker } from '../things'

/** Two workshops on two waters, joined by a dotted line. */
export const askTheMenders: Scene = (random) => {
  const room = (x: number, wall: string, roof: string, coat: string, thing: string) =>
    group(
      [
        rect(0, 0, 500, 560, wall),
        shape('M-40 10 L250 -150 L540 10 Z', roof),
        rect(60, 90, 380, 300, ink.coal),
        rect(74, 104, 352, 272, ink.light),
        rect(74, 300, 352, 76, ink.ochre),
        shape('M170 376 C166 270 334 270 330 376 Z', coat),
        disc(250, 232, 46, ink.rose),
        shape('M204 228 C200 170 300 170 298 232 C280 204 226 204 204 228 Z', ink.bark),
        disc(236, 236, 4.5, ink.coal),
        disc(266, 236, 4.5, ink.coal),
        line('M236 254 q16 12 32 0', ink.coal, 4),
        thing,
        line('M250 104 V160 M60 240 H74 M426 240 h14', ink.coal, 8),
        rect(40, 390, 420, 26, ink.paper),
        times(6, (i) => line(`M${60 + i * 72} ${450 + ((i * 37) % 70)} h46`, ink.coal, 4, { opacity: 0.25 })),
      ],
      { transform: `translate(${x} 300)` },
    )
  return [
    rect(0, 0, 1600, 1000, ink.mist),
    rect(0, 0, 1600, 420, '#c2d6d4'),
    disc(800, 250, 92, ink.paper),
    hills(560, 70, ink.leaf, random),
    times(4, (i) => poplar(640 + i * 106, 620, 110 + ((i * 61) % 50), ink.moss, ink.fir)),
    room(
      70,
      ink.sand,
      ink.wine,
      ink.deep,
      line('M318 330 L384 250', ink.deep, 26) +
        shape('M352 210 h70 l-10 -66 h-50 Z', ink.red) +
        line('M387 144 v-26 M366 226 h42', ink.coal, 7),
    ),
    room(
      1030,
      '#b9654d',
      ink.coal,
      ink.enamel,
      line('M182 330 L116 250', ink.enamel, 26) +
        rect(80, 180, 82, 66, ink.paper, { rx: 10 }) +
        line('M92 180 q30 -40 58 0 M96 212 h50', ink.coal, 7),
    ),
    rect(0, 850, 1600, 150, ink.canal),
    waves(862, { height: 12, length: 200 }, ink.deep),
    rect(0, 838, 640, 24, ink.paper),
    rect(960, 838, 640, 24, ink.paper),
    strokes(
      { x: 0, y: 890, width: 1600, height: 90 },
      { count: 26, length: 190, width: 6, colour: ink.mist, opacity: 0.6 },
      random,
    ),
    line('M500 540 C640 380 960 380 1100 540', ink.red, 12, { 'stroke-dasharray': '1 32' }),
  ]
}

/** The towpath, sacks, a wheelbarrow and company. */
export const towpathMorning: Scene = (random) => [
  rect(0, 0, 1600, 1000, '#f0e0b8'),
  disc(1020, 330, 150, ink.light),
  hills(520, 60, '#b9c48d', random),
  shape('M1010 520 L1600 640 V1000 H700 Z', ink.canal),
  shape('M1010 520 L1600 600 V672 L1040 526 Z', '#8fa562'),
  shape('M0 640 L1000 520 H1012 L760 1000 H0 Z', ink.leaf),
  shape('M180 1000 L950 524 L990 524 L640 1000 Z', ink.cream),
  shape('M250 1000 L956 526 L962 526 L330 1000 Z', ink.sand),
  times(7, (i) => {
    const t = (i / 7) ** 0.75
    return poplar(60 + t * 860, 800 - t * 272, 760 - t * 600, ink.moss, ink.fir)
  }),
  times(5, (i) => {
    const t = (i / 5) ** 0.8
    return poplar(1590 - t * 500, 660 - t * 130, 560 - t * 440, '#5f7d4a', ink.moss)
  }),
  strokes(
    { x: 1060, y: 640, width: 540, height: 340 },
    { count: 30, length: 180, width: 6, colour: ink.mist, opacity: 0.65 },
    random,
  ),
  walker(770, 690, { coat: ink.enamel, legs: ink.coal, skin: ink.rose, scale: 0.6 }),
  walker(690, 740, { coat: ink.ochre, legs: ink.bark, skin: ink.wood, scale: 0.75, flip: true }),
  group(
    [
      walker(0, 0, { coat: ink.red, legs: ink.coal, skin: ink.rose, scale: 1.45 }),
      line('M60 -140 L210 -96', ink.coal, 12),
      shape('M196 -150 H420 L372 -50 H236 Z', ink.deep),
      disc(398, -22, 34, ink.coal),
      disc(398, -22, 13, ink.sand),
      line('M236 -50 L206 6 M372 -52 L398 -22', ink.coal, 10),
      shape('M214 -152 C204 -236 300 -244 306 -152 Z', ink.paper),
      shape('M290 -152 C290 -216 392 -226 398 -152 Z', ink.sand),
      line('M250 -222 l16 -22 M340 -206 l14 -18', ink.bark, 8),
    ],
    { transform: 'translate(360 930)' },
  ),
  times(18, () => {
    const x = random() * 330
    return line(
      `M${x} 1000 q${-10 + random() * 20} -40 ${-16 + random() * 32} ${-60 - random() * 60}`,
      ink.moss,
      6,
    )
  }),
]

/** The long bicycle on the towpath at evening, loaded. */
export const cargoBike: Scene = (random) => {
  const wheel = (x: number, y: number, r: number) =>
    disc(x, y, r, 'none', { stroke: ink.coal, 'stroke-width': 16 }) +
    times(12, (i) => {
      const angle = (i / 12) * Math.PI * 2
      return line(
        `M${x} ${y} L${x + Math.cos(angle) * (r - 8)} ${y + Math.sin(angle) * (r - 8)}`,
        ink.coal,
        3,
      )
    }) +
    disc(x, y, 14, ink.coal)
  return [
    rect(0, 0, 1600, 1000, ink.rose),
    rect(0, 0, 1600, 240, '#e9b999'),
    disc(800, 520, 330, ink.light),
    disc(800, 520, 250, '#f6d27a'),
    shape('M0 620 C300 560 520 590 800 600 S1320 570 1600 610 V1000 H0 Z', '#b9806a'),
    times(9, (i) =>
      poplar(
        40 + i * 190 + ((i * 37) % 60),
        640,
        250 + ((i * 89) % 130),
        i % 2 === 0 ? '#8a5a4c' : '#9c6a57',
        ink.wine,
      ),
    ),
    rect(0, 640, 1600, 120, ink.canal),
    strokes(
      { x: 0, y: 650, width: 1600, height: 100 },
      { count: 30, length: 220, width: 6, colour: ink.rose, opacity: 0.8 },
      random,
    ),
    strokes(
      { x: 560, y: 650, width: 480, height: 100 },
      { count: 16, length: 160, width: 7, colour: ink.light, opacity: 0.9 },
      random,
    ),
    rect(0, 752, 1600, 248, ink.moss),
    shape('M0 820 C400 800 1200 800 1600 820 V960 C1200 940 400 940 0 960 Z', ink.sand),
    strokes(
      { x: 0, y: 840, width: 1600, height: 90 },
      { count: 22, length: 260, width: 5, colour: ink.wood, opacity: 0.5 },
      random,
    ),
    oval(790, 884, 560, 16, ink.bark, { opacity: 0.45 }),
    wheel(330, 760, 122),
    wheel(1270, 796, 86),
    line(
      'M330 760 L520 740 L600 780 H1080 L1150 660 L1270 796 M520 740 L440 540 M330 760 L452 572 L600 560 L520 740 M600 560 L640 780',
      ink.red,
      20,
    ),
    line('M600 560 L586 470 M586 470 C620 440 660 450 676 466', ink.coal, 15),
    shape('M380 520 C420 500 480 508 500 524 C480 546 410 550 380 520 Z', ink.coal),
    disc(520, 740, 34, ink.coal),
    line('M520 740 l40 56 M560 796 h44', ink.coal, 12),
    // The box and what is in it.
    shape('M760 566 C750 480 850 470 862 566 Z', ink.cream),
    line('M800 500 l14 -18', ink.bark, 10),
    line(
      'M1010 580 L1040 330 M1040 330 h56 M1040 330 h-56 M1096 330 v-66 M1068 330 v-66 M1040 330 v-66 M1012 330 v-66 M984 330 v-66',
      ink.coal,
      10,
    ),
    shape('M890 566 h100 l-14 -92 h-72 Z', '#c2603c'),
    rect(896, 466, 88, 20, ink.wine),
    line('M940 466 C930 420 950 390 940 350 M940 420 q-44 -8 -52 -50 M940 400 q44 -8 50 -48', ink.moss, 10),
    oval(884, 362, 26, 13, ink.leaf),
    oval(994, 344, 26, 13, ink.leaf),
    oval(938, 338, 15, 28, ink.leaf),
    shape('M676 560 H1128 L1088 770 H704 Z', ink.wood),
    line('M686 612 H1118 M694 664 H1108 M702 716 H1098', ink.bark, 6),
    line('M676 560 H1128', ink.ochre, 16),
    times(8, (i) => line(`M${700 + i * 4} ${580 + i * 24} h16`, ink.sand, 8)),
    disc(1180, 640, 22, ink.light),
    line('M1160 652 l-14 10', ink.coal, 8),
  ]
}
