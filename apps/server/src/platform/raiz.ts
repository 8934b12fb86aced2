import { join } from 'node:path'

/** Folder of the checkout. */
export const raiz = join(import.meta.dirname, '../../../..')
