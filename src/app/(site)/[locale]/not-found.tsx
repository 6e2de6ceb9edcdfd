import { Missing } from '../../../site/pages/Missing'

export default Missing
