export { ModerationRules } from './ModerationRules'
export { type Rules, rulesFrom, rulesOf } from './rulesOf'
