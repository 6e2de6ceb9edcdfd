import { disc, group, line, oval, rect, shape, strokes, times } from '../kit'
import { ink } from '../palette'
import type { Scene } from '../scene'
import { poplar } from '../things'

const leafOf = (x: number, y: number, length: number, turn: number, fill: string, vein: string) =>
  group(
    shape(
      `M0 0 C${length * 0.3} ${-length * 0.34} ${length * 0.8} ${-length * 0.28} ${length} 0 C${length * 0.8} ${length * 0.28} ${length * 0.3} ${length * 0.34} 0 0 Z`,
      fill,
    ) + line(`M${length * 0.06} 0 H${length * 0.86}`, vein, 4),
    { transform: `translate(${x} ${y}) rotate(${turn})` },
  )

/** Above the ground and under it: mulch, roots, and clay pots that sweat. */
export const dryGarden: Scene = (random) => {
  const pot = (x: number) =>
    group(
      [
        disc(0, 130, 190, ink.canal, { opacity: 0.28 }),
        disc(0, 130, 140, ink.canal, { opacity: 0.35 }),
        shape('M-40 0 H40 V36 C110 60 120 190 60 236 H-60 C-120 190 -110 60 -40 36 Z', '#c2603c'),
        shape(
          'M-84 120 C-70 110 -50 130 -20 118 S50 112 84 120 C96 170 84 214 60 236 H-60 C-84 214 -96 170 -84 120 Z',
          ink.water,
        ),
        line('M-40 0 H40', ink.wine, 16),
        line('M-74 90 C-66 70 -54 58 -40 52', ink.rose, 9),
        times(7, (i) =>
          disc(Math.cos(i * 0.9 + 0.3) * 118, 140 + Math.sin(i * 0.9 + 0.3) * 122, 8, ink.mist),
        ),
      ],
      { transform: `translate(${x} 560)` },
    )
  const roots = (x: number, spread: number) =>
    times(7, (i) => {
      const dx = (i - 3) * spread
      return line(
        `M${x} 560 C${x + dx * 0.3} 640 ${x + dx * 1.4} 660 ${x + dx} ${740 + ((i * 53) % 120)}`,
        ink.sand,
        6 - Math.abs(i - 3) * 0.8,
      )
    })
  const tomato = (x: number) =>
    line(`M${x} 560 C${x - 16} 440 ${x + 18} 330 ${x} 190`, ink.moss, 14) +
    times(6, (i) =>
      leafOf(
        x,
        500 - i * 58,
        120 - i * 9,
        i % 2 === 0 ? -28 : 208,
        i % 3 === 0 ? ink.leaf : ink.moss,
        ink.fir,
      ),
    ) +
    disc(x + 50, 420, 36, ink.red) +
    disc(x - 48, 350, 32, ink.red) +
    disc(x + 40, 290, 27, ink.ochre) +
    times(3, (i) =>
      shape('M-16 0 L0 -12 L16 0 L0 8 Z', ink.fir, {
        transform: `translate(${[x + 50, x - 48, x + 40][i] ?? x} ${[388, 322, 266][i] ?? 0})`,
      }),
    )
  return [
    rect(0, 0, 1600, 1000, '#f3e3b5'),
    disc(1310, 170, 110, ink.light),
    times(5, (i) => poplar(60 + i * 110, 500, 180 + ((i * 47) % 70), '#a9b878', '#93a466')),
    rect(0, 470, 1600, 40, ink.water),
    rect(0, 500, 1600, 70, '#b6c07e'),
    rect(0, 556, 1600, 444, '#5a3822'),
    rect(0, 760, 1600, 240, '#472b1a'),
    times(44, () =>
      oval(random() * 1600, 610 + random() * 380, 6 + random() * 16, 4 + random() * 9, '#7d5233', {
        opacity: 0.8,
      }),
    ),
    roots(330, 62),
    roots(760, 62),
    roots(1190, 66),
    pot(545),
    pot(985),
    // Bean poles.
    line('M1090 556 L1210 110 M1310 556 L1190 110 M1190 560 L1200 96', ink.wood, 13),
    line(
      'M1120 470 C1190 430 1230 420 1270 440 M1150 350 C1200 310 1230 320 1250 330 M1170 250 C1200 220 1216 226 1228 236',
      ink.moss,
      9,
    ),
    times(11, (i) =>
      leafOf(
        1120 + ((i * 71) % 170),
        500 - i * 36,
        84,
        i % 2 === 0 ? -40 : 220,
        i % 2 === 0 ? ink.leaf : ink.moss,
        ink.fir,
      ),
    ),
    times(6, (i) => line(`M${1130 + i * 28} ${440 - ((i * 83) % 240)} q10 46 -6 84`, ink.leaf, 12)),
    tomato(330),
    tomato(760),
    // Squash.
    times(5, (i) =>
      leafOf(
        1400 + i * 22,
        540 - i * 14,
        190 - i * 12,
        -150 + i * 34,
        i % 2 === 0 ? ink.moss : ink.leaf,
        ink.fir,
      ),
    ),
    oval(1480, 540, 92, 62, '#9aa5a0'),
    times(4, (i) => line(`M${1440 + i * 27} 486 q${-14 + i * 10} 54 0 108`, '#76837f', 6)),
    // Mulch.
    times(150, () => {
      const [x, y] = [random() * 1600, 538 + random() * 34]
      return line(
        `M${x} ${y} l${26 + random() * 34} ${-12 + random() * 24}`,
        [ink.sand, ink.ochre, ink.wood][Math.floor(random() * 3)] ?? ink.sand,
        7,
      )
    }),
  ]
}

/** What was brought to the swap, on a table from above. */
export const seedSwap: Scene = (random) => {
  const envelope = (x: number, y: number, turn: number, fill: string, mark: string) =>
    group(
      [
        rect(-108, -142, 236, 306, ink.bark, { opacity: 0.4 }),
        rect(-118, -152, 236, 306, fill),
        shape('M-118 -152 H118 L0 -52 Z', ink.bark, { opacity: 0.16 }),
        line('M-118 -152 L0 -52 L118 -152', ink.bark, 4, { opacity: 0.5 }),
        mark,
        line('M-74 112 h148 M-74 132 h90', ink.coal, 5, { opacity: 0.5 }),
      ],
      { transform: `translate(${x} ${y}) rotate(${turn})` },
    )
  const sprout = (x: number, y: number) =>
    line(`M${x} ${y} v-34`, ink.moss, 6) +
    oval(x - 14, y - 40, 16, 9, ink.leaf, { transform: `rotate(28 ${x - 14} ${y - 40})` }) +
    oval(x + 14, y - 40, 16, 9, ink.leaf, { transform: `rotate(-28 ${x + 14} ${y - 40})` })
  return [
    rect(0, 0, 1600, 1000, ink.fir),
    times(6, (i) => rect(0, i * 172, 1600, 166, i % 2 === 0 ? '#33533f' : '#2f4d3b')),
    strokes(
      { x: 0, y: 0, width: 1600, height: 1000 },
      { count: 50, length: 360, width: 4, colour: '#243f30', opacity: 0.8 },
      random,
    ),
    envelope(
      250,
      280,
      -9,
      ink.paper,
      disc(0, 30, 46, ink.red) + line('M0 -16 l-14 -18 M0 -16 l14 -18', ink.fir, 7),
    ),
    envelope(560, 250, 6, ink.cream, leafOf(-70, 40, 140, -24, ink.leaf, ink.fir)),
    envelope(
      330,
      700,
      5,
      ink.sand,
      shape('M0 -30 C52 0 40 78 0 84 C-40 78 -52 0 0 -30 Z', ink.ochre) + line('M0 -30 V-52', ink.fir, 8),
    ),
    envelope(
      1390,
      720,
      -7,
      ink.paper,
      times(6, (i) => oval(-50 + (i % 3) * 50, 10 + Math.floor(i / 3) * 44, 14, 20, ink.bark)),
    ),
    // The grey squash.
    group(
      [
        oval(12, 24, 240, 190, '#1f3528'),
        ...[-3, 3, -2, 2, -1, 1, 0].map((i) =>
          oval(i * 58, 0, 104 - Math.abs(i) * 8, 176 - Math.abs(i) * 22, i % 2 === 0 ? '#a8b3ac' : '#96a39c'),
        ),
        line('M0 -160 C-6 -200 22 -220 50 -216', ink.bark, 26),
        line('M-40 -120 C-56 -40 -56 40 -40 110 M44 -120 C60 -40 60 40 44 110', '#7d8b85', 7),
        line('M-130 -60 C-146 -10 -140 40 -126 66', '#c9d2cc', 10),
      ],
      { transform: 'translate(890 640)' },
    ),
    // Seedlings in a box.
    group(
      [
        rect(12, 16, 480, 260, '#1f3528'),
        rect(0, 0, 480, 260, ink.wood),
        rect(20, 20, 440, 220, '#4a2d1c'),
        times(15, (i) => sprout(66 + (i % 5) * 88, 92 + Math.floor(i / 5) * 66)),
      ],
      { transform: 'translate(990 120) rotate(4)' },
    ),
    // Pods.
    group(
      shape('M-130 0 C-60 -56 60 -56 130 0 C60 34 -60 34 -130 0 Z', ink.leaf) +
        times(5, (i) => disc(-76 + i * 38, -8, 17, ink.light)) +
        line('M130 0 l34 -16', ink.leaf, 9),
      { transform: 'translate(640 850) rotate(-16)' },
    ),
    group(
      shape('M-110 0 C-50 -46 50 -46 110 0 C50 28 -50 28 -110 0 Z', ink.leaf) +
        times(4, (i) => disc(-54 + i * 36, -7, 15, ink.red)),
      { transform: 'translate(1130 900) rotate(12)' },
    ),
    times(36, () =>
      oval(480 + random() * 260, 480 + random() * 130, 7, 10, ink.sand, {
        transform: `rotate(${Math.floor(random() * 180)} 610 545)`,
      }),
    ),
  ]
}
