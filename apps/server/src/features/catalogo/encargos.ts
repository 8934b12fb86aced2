import { encargo } from '../../platform/jobs/index.ts'

type DeCargaCatalogo = { readonly carga: string }

/** Read the file of a closed upload. */
export const leerCatalogo = encargo<DeCargaCatalogo>('leer_catalogo', 3)

/** Drop the chunks of an upload whose act has committed. */
export const soltarCargaCatalogo = encargo<DeCargaCatalogo>('soltar_carga_catalogo', 10)
