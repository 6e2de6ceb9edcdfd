import { disc, group, line, oval, rect, shape, strokes, times } from '../kit'
import { ink } from '../palette'
import type { Scene } from '../scene'
import { bench, spool } from '../things'

/** Blue cloth, running stitch, a darned square, a needle. */
export const visibleMending: Scene = (random) => {
  const [left, top, side] = [640, 330, 400]
  return [
    rect(0, 0, 1600, 1000, '#24406b'),
    times(50, (i) => line(`M0 ${i * 20 + 8} H1600`, '#1d3559', 5)),
    times(80, (i) => line(`M${i * 20 + 8} 0 V1000`, '#2c4b7b', 3, { opacity: 0.5 })),
    // Rows of running stitch, each a little off, as a hand makes them.
    times(11, (row) => {
      const y = 90 + row * 84
      return times(22, (i) => {
        const x = 60 + i * 72 + (row % 2) * 34
        if (x > left - 60 && x < left + side + 40 && y > top - 40 && y < top + side + 40) return ''
        return line(`M${x} ${y + random() * 6} l38 ${-3 + random() * 6}`, ink.paper, 9)
      })
    }),
    rect(left - 30, top - 30, side + 60, side + 60, '#1b3154', { rx: 10 }),
    times(20, (i) =>
      line(
        `M${left + 10 + i * 20} ${top - 14 + random() * 12} V${top + side + 2 + random() * 14}`,
        ink.red,
        13,
      ),
    ),
    times(20, (row) =>
      times(20, (i) =>
        (i + row) % 2 === 0 ? line(`M${left + 2 + i * 20} ${top + 10 + row * 20} h16`, '#e2703f', 13) : '',
      ),
    ),
    times(20, (row) =>
      line(
        `M${left - 14 + random() * 10} ${top + 10 + row * 20} h10 M${left + side + 4} ${top + 10 + row * 20} h${6 + random() * 8}`,
        '#e2703f',
        11,
      ),
    ),
    line(
      `M${left + side} ${top + side - 10} C1160 780 1240 690 1200 600 C1166 520 1250 460 1330 500`,
      '#e2703f',
      10,
    ),
    group(
      shape('M-190 -9 L150 -12 C176 -14 196 -8 196 0 C196 8 176 14 150 12 L-190 9 L-250 0 Z', ink.mist) +
        oval(162, 0, 20, 5, '#24406b'),
      { transform: 'translate(1246 402) rotate(36)' },
    ),
    group(
      disc(10, 14, 120, '#14284a') +
        disc(0, 0, 120, ink.wood) +
        disc(0, 0, 120, ink.ochre, { opacity: 0.35 }) +
        line('M-74 -50 A92 92 0 0 1 20 -88', ink.sand, 12),
      { transform: 'translate(300 700)' },
    ),
    group(
      times(5, (i) => line(`M-90 ${-40 + i * 20} q90 46 180 0`, ink.bark, 3, { opacity: 0.35 })),
      { transform: 'translate(300 690)' },
    ),
  ]
}

/** How high the garland hangs at `x`: three bows from wall to wall. */
const cord = (x: number): number => 80 + Math.abs(Math.sin((x / 1600) * Math.PI * 3)) * 90

/** Bowl, sock and chair leg: three mends that hold. */
export const beautifulMend: Scene = (random) => [
  rect(0, 0, 1600, 1000, ink.cream),
  rect(0, 0, 1600, 720, ink.paper),
  disc(800, 420, 330, ink.rose, { opacity: 0.55 }),
  line(`M-20 ${cord(-20)} ${times(42, (i) => `L${i * 40} ${cord(i * 40)} `)}`, ink.red, 8),
  times(11, (i) => {
    const [left, right] = [48 + i * 142, 132 + i * 142]
    const tint = [ink.ochre, ink.deep, ink.red, ink.leaf, ink.enamel][i % 5] ?? ink.red
    return (
      shape(`M${left} ${cord(left)} L${right} ${cord(right)} L${left + 42} ${cord(left + 42) + 94} Z`, tint) +
      line(`M${left + 14} ${cord(left + 14) + 14} L${right - 14} ${cord(right - 14) + 14}`, ink.paper, 4, {
        'stroke-dasharray': '10 9',
      })
    )
  }),
  bench(740, ink.sand, ink.wood, ink.bark),
  strokes(
    { x: 0, y: 806, width: 1600, height: 180 },
    { count: 20, length: 300, width: 4, colour: ink.bark, opacity: 0.45 },
    random,
  ),
  // The bowl, in five pieces and one.
  group(
    [
      oval(0, 4, 250, 24, ink.bark, { opacity: 0.5 }),
      shape('M-300 -290 C-300 -90 -150 0 -70 0 H70 C150 0 300 -90 300 -290 Z', ink.deep),
      shape('M-300 -290 C-300 -90 -150 0 -70 0 H-10 C-120 -40 -220 -130 -230 -290 Z', ink.night, {
        opacity: 0.5,
      }),
      oval(0, -290, 300, 54, ink.water),
      oval(0, -286, 262, 40, ink.canal),
      line(
        'M-120 -334 L-96 -262 L-150 -176 L-60 -110 L-86 -2 M-60 -110 L80 -150 L66 -252 L100 -246 M80 -150 L206 -116 M-96 -262 L-30 -244',
        ink.light,
        13,
      ),
      rect(-90, -4, 180, 20, ink.night, { rx: 6 }),
    ],
    { transform: 'translate(800 740)' },
  ),
  // The sock.
  group(
    [
      shape(
        'M-90 -400 H60 V-170 C60 -130 100 -110 170 -96 C230 -82 236 0 170 0 H-30 C-80 0 -96 -40 -92 -90 Z',
        ink.enamel,
      ),
      rect(-96, -404, 162, 62, ink.mist, { rx: 12 }),
      times(7, (i) => line(`M${-78 + i * 22} -398 v50`, ink.enamel, 5)),
      times(8, (i) => line(`M${-62 + i * 15} -92 v88`, ink.light, 8)),
      times(6, (row) =>
        times(8, (i) =>
          (i + row) % 2 === 0 ? line(`M${-66 + i * 15} ${-82 + row * 15} h8`, '#e2703f', 9) : '',
        ),
      ),
      shape('M120 -106 C230 -92 236 0 170 0 H110 C96 -40 100 -70 120 -106 Z', ink.mist, { opacity: 0.9 }),
    ],
    { transform: 'translate(300 742)' },
  ),
  // The leg of a chair, splinted and bound.
  group(
    [
      rect(-140, -430, 280, 52, ink.bark, { rx: 10 }),
      shape('M-110 -378 H-52 L-70 0 H-100 Z', ink.wood),
      shape('M52 -378 H110 L100 0 H70 Z', ink.wood),
      line('M-84 -120 H86', ink.wood, 20),
      line('M56 -250 l50 34', ink.coal, 6),
      rect(44, -300, 22, 150, ink.sand, { rx: 6 }),
      rect(100, -300, 20, 150, ink.sand, { rx: 6 }),
      times(5, (i) => line(`M40 ${-284 + i * 14} h84 M40 ${-204 + i * 12} h84`, ink.red, 8)),
    ],
    { transform: 'translate(1300 742)' },
  ),
  spool(1080, 752, ink.red),
]
