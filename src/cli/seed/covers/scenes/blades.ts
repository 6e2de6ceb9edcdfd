import { disc, group, line, oval, rect, shape, strokes, times } from '../kit'
import { ink } from '../palette'
import type { Scene } from '../scene'

const chisel = (length: number) =>
  shape(`M0 -26 H${length} L${length + 62} -26 L${length + 62} 4 L${length} 26 H0 Z`, ink.mist) +
  shape(`M${length} 26 L${length + 62} 4 V-26 H${length} Z`, ink.paper) +
  line(`M20 -12 H${length - 10}`, ink.water, 6) +
  shape('M0 -34 V34 L-40 28 V-28 Z', ink.ochre) +
  shape('M-40 -30 C-120 -52 -230 -50 -290 -34 V34 C-230 50 -120 52 -40 30 Z', ink.red) +
  rect(-312, -38, 28, 76, ink.ochre, { rx: 8 }) +
  line('M-250 -22 C-190 -32 -120 -32 -70 -22', ink.rose, 8)

/** A chisel on a wet stone. */
export const sharpening: Scene = (random) => {
  const curl = (x: number, y: number, s: number, turn: number) =>
    group(
      line('M0 0 C60 -90 170 -60 150 20 C134 80 60 66 66 20 C70 -10 110 -10 110 16', ink.sand, 24) +
        line('M0 0 C60 -90 170 -60 150 20 C134 80 60 66 66 20 C70 -10 110 -10 110 16', ink.paper, 8),
      { transform: `translate(${x} ${y}) scale(${s}) rotate(${turn})` },
    )
  return [
    rect(0, 0, 1600, 1000, ink.bark),
    times(6, (i) => rect(0, i * 170, 1600, 164, i % 2 === 0 ? '#8a5a34' : '#7d5130')),
    strokes(
      { x: 0, y: 0, width: 1600, height: 1000 },
      { count: 70, length: 420, width: 4, colour: ink.bark, opacity: 0.6 },
      random,
    ),
    group(
      [
        rect(-420, -150, 840, 350, ink.coal, { opacity: 0.4, rx: 8 }),
        rect(-440, -170, 840, 340, ink.deep, { rx: 8 }),
        rect(-440, -170, 840, 270, ink.canal, { rx: 8 }),
        oval(-60, -40, 260, 78, ink.water, { opacity: 0.6 }),
        oval(120, 20, 150, 40, ink.mist, { opacity: 0.5 }),
        strokes(
          { x: -420, y: -150, width: 800, height: 230 },
          { count: 26, length: 200, width: 4, colour: ink.deep, opacity: 0.55 },
          random,
        ),
      ],
      { transform: 'translate(830 560) rotate(-7)' },
    ),
    group(chisel(430), {
      transform: 'translate(560 620) rotate(-27) scale(1.35)',
    }),
    curl(170, 330, 1.25, -20),
    curl(1240, 850, 1.1, 30),
    curl(1330, 260, 0.9, -70),
    curl(330, 860, 0.8, 60),
    times(22, () => {
      const [x, y, r] = [300 + random() * 1050, 280 + random() * 560, 5 + random() * 15]
      return disc(x, y, r, ink.mist, { opacity: 0.85 }) + disc(x - r * 0.3, y - r * 0.3, r * 0.35, ink.paper)
    }),
  ]
}

/** Eight stones, eight blades. */
export const sharpeningAfternoon: Scene = (random) => {
  const blades = [
    shape('M-16 -150 H16 V60 L0 96 L-16 60 Z', ink.paper) + rect(-22, -290, 44, 146, ink.red, { rx: 14 }),
    shape('M-30 -150 H30 V80 L-30 96 Z', ink.mist) + rect(-20, -290, 40, 146, ink.ochre, { rx: 14 }),
    shape('M-24 -150 C34 -120 34 20 -4 110 C-24 60 -24 -60 -24 -150 Z', ink.paper) +
      rect(-24, -290, 36, 146, ink.coal, { rx: 10 }),
    rect(-44, -170, 88, 260, ink.mist, { rx: 4 }) + rect(-8, -120, 16, 150, ink.deep, { rx: 8 }),
  ]
  return [
    rect(0, 0, 1600, 1000, ink.cream),
    times(7, (i) => rect(0, i * 150, 1600, 144, i % 2 === 0 ? ink.sand : '#d3b684')),
    strokes(
      { x: 0, y: 0, width: 1600, height: 1000 },
      { count: 60, length: 380, width: 4, colour: ink.wood, opacity: 0.45 },
      random,
    ),
    times(8, (i) => {
      const [x, y] = [235 + (i % 4) * 380, 270 + Math.floor(i / 4) * 470]
      return group(
        [
          rect(-128, -176, 270, 368, ink.bark, { opacity: 0.45, rx: 8 }),
          rect(-140, -190, 270, 368, [ink.deep, ink.canal][(i + Math.floor(i / 4)) % 2] ?? ink.deep, {
            rx: 8,
          }),
          oval(-10, 10, 90, 130, ink.water, { opacity: 0.5 }),
          group(blades[(i * 3 + Math.floor(i / 4)) % 4] ?? '', {
            transform: `translate(-6 60) rotate(${[14, -12, 20, -18][i % 4] ?? 0})`,
          }),
        ],
        { transform: `translate(${x} ${y})` },
      )
    }),
    times(30, () => disc(random() * 1600, random() * 1000, 4 + random() * 9, ink.water, { opacity: 0.8 })),
  ]
}
