// @ts-check
export { canonical, hashText, parseCanonical, toHex } from './canonical.js'
export {
  commitmentTo,
  drawLog,
  greatestCap,
  hashOfList,
  inListOrder,
  leadSeconds,
  quicknet,
  roundFor,
  seedOf,
  textOfLog,
  timeOfRound,
} from './format.js'
export { pickEntrants } from './pick.js'
export { checkNames, verifyLog } from './verify.js'
