export { ModerationRules } from './ModerationRules'
export { forgetRules, type Rules, rulesFrom, rulesOf } from './rulesOf'
