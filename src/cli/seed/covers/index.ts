import sharp from 'sharp'
import { grain, picture, randomOf } from './kit'
import { ink } from './palette'
import type { Scene } from './scene'
import { assembly, generalAssembly } from './scenes/assembly'
import { firstLamp, repairCafe, sayingNo } from './scenes/benches'
import { sharpening, sharpeningAfternoon } from './scenes/blades'
import { beautifulMend, visibleMending } from './scenes/cloth'
import { dryGarden, seedSwap } from './scenes/garden'
import { filmNight, lightsOn } from './scenes/nights'
import { yearOfRepairs } from './scenes/shelf'
import { toolLibrary } from './scenes/tools'
import { askTheMenders, cargoBike, towpathMorning } from './scenes/towpath'
import { locksideFrench, waterGauge, winterIce } from './scenes/water'

const scenes: Readonly<Record<string, Scene>> = {
  'lights-on': lightsOn,
  'winter-ice': winterIce,
  'tool-library': toolLibrary,
  assembly,
  'saying-no': sayingNo,
  'cargo-bike': cargoBike,
  'water-gauge': waterGauge,
  'lockside-french': locksideFrench,
  sharpening,
  'dry-garden': dryGarden,
  'visible-mending': visibleMending,
  'year-of-repairs': yearOfRepairs,
  'general-assembly': generalAssembly,
  'film-night': filmNight,
  'seed-swap': seedSwap,
  'repair-cafe': repairCafe,
  'ask-the-menders': askTheMenders,
  'sharpening-afternoon': sharpeningAfternoon,
  'towpath-morning': towpathMorning,
  'first-lamp': firstLamp,
  'the-beautiful-mend': beautifulMend,
}

/**
 * The cover of a document as WebP, 1600 × 1000; the same key gives the same picture.
 *
 * @throws Error when nothing is drawn under that key.
 */
export const drawCover = async (key: string): Promise<Buffer> => {
  const scene = scenes[key]
  if (!scene) throw new Error(`Demonstration: no cover is drawn for "${key}".`)
  const random = randomOf(key)
  const svg = picture([...scene(random), grain(ink.paper, random)])
  // Flat inks compress well: at 86 the edges stay clean and a cover weighs about 60 kB.
  return sharp(Buffer.from(svg)).webp({ quality: 86 }).toBuffer()
}
