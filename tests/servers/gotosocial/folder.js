import os from 'node:os'
import path from 'node:path'

/** The release that is built and tried. */
export const gotosocialVersion = 'v0.19.2'

/** Where it is built to, outside the project and the same for all its copies: `gotosocial`, and `web/` beside it. */
export const gotosocialFolder = path.join(
  process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache'),
  'payload-community-hub',
  `gotosocial-${gotosocialVersion}`,
)
