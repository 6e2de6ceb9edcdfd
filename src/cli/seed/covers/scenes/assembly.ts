import { disc, group, line, oval, rect, shape, strokes, times } from '../kit'
import { ink } from '../palette'
import type { Scene } from '../scene'

/** Hands up, the stove lit. */
export const assembly: Scene = () => {
  const arm = (x: number, top: number, sleeve: string, skin: string, lean: number) =>
    group(
      [
        line(`M${lean} ${top + 190} V${top + 96}`, skin, 66),
        line(`M0 1000 C${lean * 0.4} 800 ${lean} ${top + 320} ${lean} ${top + 226}`, sleeve, 104),
        rect(lean - 56, top + 168, 112, 30, sleeve, { rx: 10 }),
        rect(lean - 46, top + 10, 92, 106, skin, { rx: 34 }),
        times(4, (i) =>
          line(`M${lean - 34 + i * 23} ${top + 40} v${-58 + Math.abs(i - 1.4) * 12}`, skin, 20),
        ),
        line(`M${lean + 42} ${top + 86} l32 -34`, skin, 22),
      ],
      { transform: `translate(${x} 0)` },
    )
  return [
    rect(0, 0, 1600, 1000, ink.sand),
    rect(0, 0, 1600, 150, ink.cream),
    times(7, (i) => shape(`M${i * 260 - 60} 0 h74 l-16 150 h-42 Z`, ink.bark)),
    rect(0, 140, 1600, 36, ink.wood),
    rect(0, 170, 1600, 8, ink.bark),
    times(
      3,
      (i) =>
        rect(150 + i * 320, 240, 220, 300, ink.red) +
        rect(166 + i * 320, 256, 188, 268, ink.water) +
        shape(`M${166 + i * 320} 440 h188 v84 h-188 Z`, ink.canal) +
        line(`M${260 + i * 320} 256 v268 M${166 + i * 320} 380 h188`, ink.red, 12),
    ),
    // The stove.
    rect(1301, 178, 58, 256, ink.coal),
    rect(1190, 430, 280, 400, ink.coal, { rx: 24 }),
    rect(1230, 500, 200, 180, ink.light, { rx: 16 }),
    shape(
      'M1250 680 C1240 600 1300 600 1296 530 C1340 560 1330 600 1352 616 C1360 590 1372 584 1380 570 C1410 620 1416 650 1410 680 Z',
      ink.red,
    ),
    line('M1230 560 h200 M1230 620 h200', ink.coal, 8),
    rect(1176, 414, 308, 30, '#2b3f49', { rx: 8 }),
    disc(1330, 560, 330, ink.light, { opacity: 0.12 }),
    arm(90, 470, ink.enamel, ink.rose, 40),
    arm(300, 370, ink.red, '#8a5a3c', 20),
    arm(520, 520, ink.moss, ink.rose, 20),
    arm(720, 330, ink.night, '#e7b79c', 30),
    arm(930, 480, ink.ochre, '#6f452c', -10),
    arm(1120, 400, ink.paper, ink.rose, 0),
    arm(1330, 520, ink.wine, '#e7b79c', 20),
    arm(1520, 450, ink.canal, '#8a5a3c', -10),
  ]
}

/** The matter of the shutters, with the tart. */
export const generalAssembly: Scene = (random) => {
  const pair = (x: number, fill: string, groove: string) =>
    group(
      [0, 176].map(
        (dx) =>
          rect(dx + 10, 14, 160, 520, ink.bark, { opacity: 0.35 }) +
          rect(dx, 0, 160, 520, fill) +
          times(4, (i) => line(`M${dx + 32 + i * 32} 6 V514`, groove, 4)) +
          rect(dx, 70, 160, 34, groove, { opacity: 0.75 }) +
          rect(dx, 410, 160, 34, groove, { opacity: 0.75 }) +
          shape(`M${dx + 8} 404 L${dx + 128} 110 h26 L${dx + 34} 404 Z`, groove, { opacity: 0.75 }) +
          shape(
            `M${dx + 80} 226 c-22 -34 -54 -4 -34 26 c10 16 24 24 34 38 c10 -14 24 -22 34 -38 c20 -30 -12 -60 -34 -26 Z`,
            ink.paper,
          ),
      ),
      { transform: `translate(${x} 130)` },
    )
  return [
    rect(0, 0, 1600, 1000, ink.cream),
    strokes(
      { x: 0, y: 0, width: 1600, height: 760 },
      { count: 46, length: 150, width: 5, colour: ink.sand, opacity: 0.9 },
      random,
    ),
    pair(110, '#8f9a98', '#6f7b7a'),
    pair(632, ink.moss, ink.fir),
    pair(1154, ink.red, ink.wine),
    rect(0, 740, 1600, 40, ink.paper),
    rect(0, 780, 1600, 220, ink.sand),
    rect(0, 778, 1600, 9, ink.wood),
    strokes(
      { x: 0, y: 810, width: 1600, height: 170 },
      { count: 20, length: 200, width: 5, colour: ink.wood, opacity: 0.4 },
      random,
    ),
    oval(800, 772, 330, 34, ink.bark, { opacity: 0.35 }),
    oval(800, 752, 330, 62, ink.enamel),
    oval(800, 744, 300, 50, ink.paper),
    shape('M536 716 C536 780 1064 780 1064 716 Z', ink.wood),
    oval(800, 712, 264, 56, ink.ochre),
    oval(800, 708, 228, 42, '#e2a94a'),
    times(11, (i) => {
      const angle = (i / 11) * Math.PI * 2
      return group(
        shape('M-40 0 C-20 -20 20 -20 40 0 C20 8 -20 8 -40 0 Z', ink.light) +
          line('M-36 0 C-16 -16 16 -16 36 0', ink.red, 5),
        {
          transform: `translate(${800 + Math.cos(angle) * 160} ${707 + Math.sin(angle) * 26}) rotate(${Math.cos(angle) * 30})`,
        },
      )
    }),
    oval(800, 704, 60, 12, ink.light),
    line(
      'M690 640 q-18 -34 0 -66 t0 -60 M800 630 q-18 -34 0 -66 t0 -60 M910 640 q-18 -34 0 -66 t0 -60',
      ink.paper,
      9,
      { opacity: 0.9 },
    ),
  ]
}
