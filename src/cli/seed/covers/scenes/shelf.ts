import { disc, group, line, oval, rect, shape, strokes, times } from '../kit'
import { ink } from '../palette'
import type { Scene } from '../scene'
import { tag } from '../things'

const kettle = (body: string) =>
  shape('M-92 0 C-116 -120 -70 -160 0 -160 C70 -160 116 -120 92 0 Z', body) +
  shape('M84 -60 C130 -76 136 -120 158 -134 L176 -118 C160 -90 150 -30 90 -20 Z', body) +
  line('M-58 -146 C-60 -240 60 -240 58 -146', ink.coal, 18) +
  disc(0, -172, 14, ink.coal) +
  line('M-64 -40 C-74 -90 -56 -120 -30 -130', ink.paper, 10, { opacity: 0.7 })

const toaster = (body: string) =>
  rect(-130, -150, 260, 150, body, { rx: 34 }) +
  rect(-96, -162, 192, 16, ink.coal, { rx: 8 }) +
  shape('M-80 -160 V-196 C-80 -220 -10 -220 -10 -196 V-160 Z', ink.sand) +
  line('M-72 -186 C-70 -206 -22 -206 -18 -186', ink.wood, 8) +
  rect(104, -104, 44, 18, ink.coal, { rx: 6 }) +
  line('M-100 -40 H70', ink.coal, 5, { opacity: 0.35 })

const radio = () =>
  rect(-170, -190, 340, 190, ink.wood, { rx: 30 }) +
  rect(-146, -166, 176, 142, ink.cream, { rx: 14 }) +
  times(9, (i) => line(`M${-130 + i * 18} -156 v122`, ink.bark, 5, { opacity: 0.8 })) +
  rect(50, -160, 96, 52, ink.light, { rx: 6 }) +
  line('M60 -134 h76 M112 -156 v44', ink.red, 4) +
  disc(74, -62, 26, ink.coal) +
  disc(130, -62, 20, ink.coal) +
  line('M74 -62 l12 -16 M130 -62 l-8 -12', ink.sand, 5)

const lamp = (shade: string) =>
  shape('M-36 -250 H36 L92 -130 H-92 Z', shade) +
  line('M0 -130 V-14', ink.coal, 14) +
  oval(0, -8, 70, 18, ink.coal) +
  line('M60 -4 C120 0 110 -60 150 -60 l14 -10', ink.coal, 6)

const duck = () =>
  shape(
    'M-110 -60 C-60 -20 60 -20 96 -76 C110 -100 84 -110 60 -96 C40 -120 -20 -120 -60 -100 C-84 -90 -112 -96 -132 -118 C-136 -96 -128 -76 -110 -60 Z',
    ink.light,
  ) +
  disc(70, -132, 42, ink.light) +
  shape('M106 -140 l44 10 l-44 16 Z', ink.red) +
  disc(80, -142, 6, ink.coal) +
  line('M-50 -78 q40 26 80 -4', ink.ochre, 8) +
  disc(-56, -20, 28, ink.red) +
  disc(56, -20, 28, ink.red) +
  disc(-56, -20, 9, ink.paper) +
  disc(56, -20, 9, ink.paper)

const clock = () =>
  disc(0, -92, 92, ink.enamel) +
  disc(0, -92, 72, ink.paper) +
  line('M0 -92 V-146 M0 -92 l34 20', ink.coal, 9) +
  disc(0, -92, 8, ink.red) +
  line('M-52 -20 l-20 20 M52 -20 l20 20', ink.enamel, 16)

/** What waits for Saturday, on two shelves, tagged. */
export const yearOfRepairs: Scene = (random) => {
  const at = (x: number, y: number, thing: string, scale = 1.2) =>
    group(thing, { transform: `translate(${x} ${y}) scale(${scale})` })
  const shelf = (y: number) =>
    rect(60, y, 1480, 34, ink.sand) +
    rect(60, y + 34, 1480, 14, ink.bark) +
    line(`M160 ${y + 48} v60 l40 -60 M1440 ${y + 48} v60 l-40 -60`, ink.bark, 10)
  return [
    rect(0, 0, 1600, 1000, ink.red),
    rect(0, 0, 1600, 1000, ink.wine, { opacity: 0.28 }),
    strokes(
      { x: 0, y: 0, width: 1600, height: 1000 },
      { count: 60, length: 300, width: 4, colour: ink.wine, opacity: 0.45 },
      random,
    ),
    shelf(440),
    at(240, 440, kettle(ink.mist), 1.25),
    at(710, 440, radio(), 1.3),
    at(1080, 440, lamp(ink.paper), 1.3),
    at(1390, 440, clock(), 1.3),
    shelf(860),
    at(300, 860, toaster(ink.water), 1.35),
    at(760, 860, duck(), 1.5),
    at(1100, 860, kettle(ink.ochre), 1.05),
    at(1430, 860, toaster(ink.cream), 0.92),
    tag(196, 500, ink.paper, 4),
    tag(690, 500, ink.light, -5),
    tag(1080, 500, ink.paper, 3),
    tag(1390, 500, ink.paper, -3),
    tag(300, 920, ink.light, -4),
    tag(1130, 920, ink.paper, 5),
  ]
}
