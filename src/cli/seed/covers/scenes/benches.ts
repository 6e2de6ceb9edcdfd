import { disc, group, line, oval, rect, shape, strokes, times } from '../kit'
import { ink } from '../palette'
import type { Scene } from '../scene'
import { bench, screw, tag } from '../things'

/** What is put aside: helmet, battery, oven. */
export const sayingNo: Scene = (random) => [
  rect(0, 0, 1600, 1000, '#c4d3c4'),
  rect(0, 0, 1600, 120, ink.water),
  times(9, (i) => line(`M${i * 190 + 40} 120 V640`, ink.water, 4, { opacity: 0.7 })),
  bench(690, ink.sand, ink.wood, ink.bark),
  strokes(
    { x: 0, y: 752, width: 1600, height: 230 },
    { count: 18, length: 300, width: 4, colour: ink.bark, opacity: 0.5 },
    random,
  ),
  group(
    [
      rect(-300, -330, 560, 320, ink.coal, { rx: 18 }),
      rect(-276, -306, 380, 272, '#2c424c', { rx: 10 }),
      rect(-250, -280, 328, 220, ink.night, { rx: 30 }),
      times(7, (i) => line(`M${-230 + i * 48} -266 v192`, ink.canal, 3, { opacity: 0.6 })),
      oval(-86, -96, 120, 18, ink.mist, { opacity: 0.5 }),
      rect(130, -290, 104, 44, ink.canal, { rx: 6 }),
      times(9, (i) => disc(150 + (i % 3) * 34, -210 + Math.floor(i / 3) * 38, 11, ink.mist)),
      rect(132, -84, 100, 34, ink.sand, { rx: 6 }),
      rect(-270, -10, 50, 14, ink.coal),
      rect(190, -10, 50, 14, ink.coal),
    ],
    { transform: 'translate(400 688)' },
  ),
  // A cell that has grown a belly.
  group(
    [
      shape('M-110 0 C-150 -60 -150 -190 -104 -250 H104 C150 -190 150 -60 110 0 Z', ink.red),
      shape('M-128 -60 C-142 -110 -140 -160 -126 -196 H126 C140 -160 142 -110 128 -60 Z', ink.cream),
      shape('M14 -190 L-42 -118 H-4 L-20 -66 L44 -140 H4 Z', ink.coal),
      rect(-60, -280, 40, 34, ink.coal),
      rect(24, -280, 40, 34, ink.coal),
      line(
        'M-168 -160 q-22 30 -4 60 M168 -160 q22 30 4 60 M-196 -184 q-34 56 -4 108 M196 -184 q34 56 4 108',
        ink.red,
        8,
      ),
    ],
    { transform: 'translate(910 688)' },
  ),
  // A helmet that has done its one day's work.
  group(
    [
      shape(
        'M-180 0 C-200 -200 -80 -260 10 -256 C130 -250 196 -140 190 -20 C150 -50 110 -56 60 -40 L-180 0 Z',
        ink.enamel,
      ),
      line(
        'M-60 -232 C-100 -160 -104 -90 -96 -24 M30 -254 C20 -180 20 -110 30 -44 M112 -214 C126 -160 128 -100 122 -56',
        ink.night,
        16,
      ),
      line('M-20 -258 L-2 -206 L-30 -170 L4 -120 L-18 -88', ink.paper, 9),
      line('M-150 -10 C-120 60 -20 70 20 10', ink.coal, 10),
    ],
    { transform: 'translate(1310 682)' },
  ),
  group(tag(0, 0, ink.red, 0), { transform: 'translate(400 800) scale(1.5)' }),
  group(tag(0, 0, ink.red, -5), { transform: 'translate(910 800) scale(1.5)' }),
  group(tag(0, 0, ink.red, 5), { transform: 'translate(1310 800) scale(1.5)' }),
]

/** The bench under its lamp, a toaster opened up. */
export const repairCafe: Scene = (random) => [
  rect(0, 0, 1600, 1000, ink.night),
  shape('M640 250 L960 250 L1560 720 H40 Z', ink.light, { opacity: 0.2 }),
  shape('M700 250 L900 250 L1260 720 H340 Z', ink.light, { opacity: 0.22 }),
  line('M800 0 V120', ink.coal, 10),
  shape('M730 120 H870 L990 250 H610 Z', ink.red),
  shape('M730 120 H790 L700 250 H610 Z', ink.wine, { opacity: 0.5 }),
  oval(800, 252, 190, 26, ink.wine),
  disc(800, 268, 46, ink.light),
  bench(700, ink.sand, ink.bark, ink.coal),
  strokes(
    { x: 0, y: 770, width: 1600, height: 210 },
    { count: 22, length: 300, width: 4, colour: ink.coal, opacity: 0.4 },
    random,
  ),
  oval(800, 716, 620, 22, ink.light, { opacity: 0.45 }),
  // The toaster: shell lifted off, its inside in the light.
  group(
    [
      rect(-170, -190, 340, 190, ink.coal, { rx: 12 }),
      rect(-150, -172, 300, 150, '#33464e'),
      times(8, (i) => line(`M${-130 + i * 37} -164 V-32`, ink.rose, 6)),
      line('M-150 -130 H150 M-150 -70 H150', ink.ochre, 5),
      rect(150, -120, 40, 20, ink.sand),
      line('M-170 -40 C-260 -30 -240 10 -330 6', ink.red, 8),
    ],
    { transform: 'translate(760 704)' },
  ),
  group(
    rect(-180, -180, 360, 180, ink.water, { rx: 46 }) +
      rect(-130, -196, 260, 18, ink.coal, { rx: 8 }) +
      line('M-140 -60 H60', ink.deep, 6),
    { transform: 'translate(1160 700) rotate(9)' },
  ),
  oval(390, 716, 120, 26, ink.paper),
  oval(390, 708, 92, 17, ink.mist),
  screw(350, 704, 12, ink.coal, ink.sand, 30),
  screw(392, 712, 12, ink.coal, ink.sand, -40),
  screw(432, 703, 12, ink.coal, ink.sand, 80),
  shape('M170 596 H280 L266 704 H184 Z', ink.paper),
  line('M280 620 C330 616 326 680 268 678', ink.paper, 14),
  oval(225, 598, 55, 12, ink.bark),
  line('M206 566 q-16 -26 0 -48 t0 -46 M244 566 q-16 -26 0 -48 t0 -46', ink.mist, 7, { opacity: 0.7 }),
  group(rect(0, -14, 150, 28, ink.red, { rx: 12 }) + rect(150, -5, 130, 10, ink.mist), {
    transform: 'translate(1310 720) rotate(-4)',
  }),
  tag(1240, 590, ink.paper, 8),
]

/** A bulb in a jam jar, and its flex. */
export const firstLamp: Scene = (random) => [
  rect(0, 0, 1600, 1000, ink.wine),
  disc(800, 470, 470, ink.red),
  disc(800, 470, 340, ink.ochre, { opacity: 0.75 }),
  disc(800, 470, 225, ink.light),
  bench(800, ink.wood, ink.bark, ink.coal),
  strokes(
    { x: 0, y: 866, width: 1600, height: 120 },
    { count: 16, length: 300, width: 4, colour: ink.coal, opacity: 0.4 },
    random,
  ),
  oval(800, 822, 260, 24, ink.light, { opacity: 0.55 }),
  line(
    'M800 260 C800 120 900 60 1010 120 C1150 200 1120 420 1250 520 C1350 600 1370 700 1330 786',
    ink.coal,
    15,
  ),
  shape(
    'M650 330 C610 370 610 400 610 430 V770 C610 800 630 818 660 818 H940 C970 818 990 800 990 770 V430 C990 400 990 370 950 330 Z',
    ink.paper,
    { opacity: 0.5 },
  ),
  line(
    'M650 330 C610 370 610 400 610 430 V770 C610 800 630 818 660 818 H940 C970 818 990 800 990 770 V430 C990 400 990 370 950 330',
    ink.coal,
    12,
  ),
  rect(640, 262, 320, 72, ink.coal, { rx: 12 }),
  times(9, (i) => line(`M${668 + i * 33} 276 v44`, ink.ochre, 5)),
  rect(756, 334, 88, 90, ink.bark),
  line('M756 356 h88 M756 384 h88', ink.sand, 8),
  shape('M760 424 C700 470 690 540 716 590 C744 646 856 646 884 590 C910 540 900 470 840 424 Z', ink.paper),
  line('M776 428 V520 L790 490 L800 530 L810 490 L824 520 V428', ink.red, 8),
  line('M668 470 C656 560 660 640 668 730', ink.paper, 14),
  group(rect(-70, -34, 140, 68, ink.coal, { rx: 34 }) + rect(-8, -24, 62, 48, ink.red, { rx: 14 }), {
    transform: 'translate(1320 800) rotate(14)',
  }),
  line('M1268 840 C1180 900 1060 880 980 910', ink.coal, 15),
  group(rect(-46, -30, 92, 60, ink.coal, { rx: 12 }) + line('M46 -14 h44 M46 14 h44', ink.mist, 11), {
    transform: 'translate(930 916) rotate(166)',
  }),
  group(rect(0, -14, 170, 28, ink.light, { rx: 12 }) + rect(170, -5, 130, 10, ink.mist), {
    transform: 'translate(180 812) rotate(-6)',
  }),
  times(16, (i) => {
    const angle = (i / 16) * Math.PI * 2
    return line(
      `M${800 + Math.cos(angle) * 505} ${470 + Math.sin(angle) * 505} L${800 + Math.cos(angle) * 560} ${470 + Math.sin(angle) * 560}`,
      ink.light,
      12,
      { opacity: Math.abs(Math.sin(angle)) < 0.6 ? 0.9 : 0 },
    )
  }),
]
