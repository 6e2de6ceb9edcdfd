import type { ConfigStep } from '../../../config/pipe'
import { addHooks } from '../../../config/steps'
import { slugs } from '../../../slugs'
import { tellWhenShown, type TellingOptions } from './tellWhenShown'

/** Says what is written in the forum once everybody may read it. */
export const telling = (options: TellingOptions): ConfigStep =>
  addHooks([slugs.topics, slugs.replies], { afterChange: [tellWhenShown(options)] })
