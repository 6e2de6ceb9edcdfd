import { disc, group, hills, line, rect, shape, strokes, times } from '../kit'
import { ink } from '../palette'
import type { Scene } from '../scene'
import { lockHouse, poplar } from '../things'

/** The house at dusk with its lights on, and the water that shows it again. */
export const lightsOn: Scene = (random) => {
  const house = lockHouse(760, 640, {
    wall: '#b98e6b',
    shade: ink.coal,
    roof: ink.wine,
    window: ink.light,
    shutter: ink.red,
  })
  const trees = [140, 250, 350, 1360, 1470]
    .map((x, i) => poplar(x, 640, 380 + ((i * 83) % 150), ink.fir, ink.coal))
    .join('')
  return [
    rect(0, 0, 1600, 1000, ink.night),
    rect(0, 300, 1600, 400, '#21505a'),
    rect(0, 440, 1600, 300, '#3f7472'),
    rect(0, 545, 1600, 120, ink.ochre, { opacity: 0.55 }),
    times(34, () =>
      disc(random() * 1600, random() * 290, 1.5 + random() * 2.4, ink.paper, {
        opacity: 0.4 + random() * 0.6,
      }),
    ),
    disc(520, 190, 64, ink.paper),
    disc(548, 176, 58, ink.night),
    line('M858 165 C840 130 900 110 880 70 C866 40 900 20 912 -10', ink.mist, 16, { opacity: 0.35 }),
    hills(610, 50, ink.fir, random),
    trees,
    house,
    rect(0, 640, 1600, 26, ink.bark),
    rect(0, 640, 1600, 7, ink.sand, { opacity: 0.7 }),
    rect(0, 666, 1600, 334, ink.night),
    group([group(house + trees, { transform: 'translate(0 1310) scale(1 -1)', opacity: 0.42 })], {
      'clip-path': 'inset(0)',
    }),
    rect(810, 700, 70, 220, ink.light, { opacity: 0.28 }),
    rect(1060, 700, 70, 220, ink.light, { opacity: 0.28 }),
    strokes(
      { x: 0, y: 690, width: 1600, height: 290 },
      { count: 70, length: 260, width: 6, colour: ink.night, opacity: 0.75 },
      random,
    ),
    strokes(
      { x: 740, y: 700, width: 460, height: 240 },
      { count: 22, length: 120, width: 5, colour: ink.light, opacity: 0.7 },
      random,
    ),
    strokes(
      { x: 0, y: 690, width: 1600, height: 280 },
      { count: 26, length: 170, width: 3, colour: ink.water, opacity: 0.6 },
      random,
    ),
    // The gate of the lock, with its balance beam.
    rect(428, 560, 26, 440, ink.coal),
    rect(130, 520, 560, 34, ink.paper),
    rect(130, 520, 90, 34, ink.coal),
    rect(600, 520, 90, 34, ink.coal),
    rect(150, 600, 290, 400, ink.bark),
    times(5, (i) => line(`M${176 + i * 56} 610 V1000`, ink.coal, 4)),
    line('M150 700 H440 M150 860 H440', ink.coal, 12),
  ]
}

/** A screen in the hold of a barge, between its ribs. */
export const filmNight: Scene = (random) => [
  rect(0, 0, 1600, 1000, ink.night),
  rect(0, 0, 1600, 210, ink.coal),
  times(40, () =>
    disc(random() * 1600, random() * 190, 1.5 + random() * 2.6, ink.paper, { opacity: 0.4 + random() * 0.6 }),
  ),
  disc(1330, 100, 48, ink.light),
  rect(0, 200, 1600, 40, ink.bark),
  rect(0, 200, 1600, 9, ink.sand),
  rect(0, 240, 1600, 760, '#3a2a20'),
  times(9, (i) => {
    const x = 60 + i * 185
    const lean = (x - 800) * 0.16
    return (
      line(`M${x} 240 C${x + lean * 0.4} 500 ${x + lean} 700 ${x + lean * 2} 1000`, ink.bark, 26) +
      line(
        `M${x - 9} 240 C${x + lean * 0.4 - 9} 500 ${x + lean - 9} 700 ${x + lean * 2 - 9} 1000`,
        ink.wood,
        5,
      )
    )
  }),
  shape('M440 300 L1160 300 L1560 1000 H40 Z', ink.light, { opacity: 0.1 }),
  rect(410, 282, 780, 440, ink.coal, { rx: 8 }),
  rect(428, 300, 744, 404, ink.paper),
  disc(800, 500, 168, ink.cream),
  // Two people on a rowing boat too small for them, in a film older than anybody.
  shape('M600 560 C650 626 950 626 1000 560 Z', ink.coal),
  line('M640 640 q40 -20 80 0 t80 0 t80 0 t80 0', ink.coal, 8),
  disc(730, 452, 32, ink.coal),
  rect(690, 416, 80, 10, ink.coal),
  rect(706, 372, 48, 50, ink.coal),
  shape('M694 486 h74 l10 76 h-94 Z', ink.coal),
  disc(872, 470, 30, ink.coal),
  shape('M838 500 h70 l12 62 h-94 Z', ink.coal),
  line('M760 510 L840 470 M838 520 L1010 470', ink.coal, 10),
  line('M1004 472 l26 -10', ink.coal, 22),
  times(3, (row) =>
    times(9 + row, (i) => {
      const s = 0.72 + row * 0.28
      const x = 800 + (i - (8 + row) / 2) * (150 + row * 34)
      const y = 820 + row * 96
      const tint = [ink.coal, '#1e2f38', '#26211f'][(i + row) % 3] ?? ink.coal
      return (
        shape(
          `M${x - 66 * s} ${y + 130} C${x - 66 * s} ${y + 30 * s} ${x + 66 * s} ${y + 30 * s} ${x + 66 * s} ${y + 130} Z`,
          tint,
        ) +
        disc(x, y, 38 * s, tint) +
        line(
          `M${x - 30 * s} ${y - 24 * s} A${38 * s} ${38 * s} 0 0 1 ${x + 30 * s} ${y - 24 * s}`,
          ink.light,
          3.5,
          { opacity: 0.55 },
        )
      )
    }),
  ),
]
