'use client'

import { Broken } from '../../../site/pages/Broken'

export default Broken
