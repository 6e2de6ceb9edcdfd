/** Learning and measuring: the operator's tool needs it, a running hub does not, so the slice's own index leaves it out. */
export { checksOf } from '../checks/registry'
export { defaultPolicy } from '../decide'
export { standingOfLevel } from '../standingOf'
export { type Evaluation, evaluate, type EvaluationRow } from './evaluate'
export { reportOf } from './report'
export { train } from './train'
