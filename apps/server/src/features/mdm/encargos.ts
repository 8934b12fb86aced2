import { encargo } from '../../platform/jobs/index.ts'

type DeCargaInsumo = { readonly carga: string }

/** Read the table of a closed upload. */
export const leerInsumo = encargo<DeCargaInsumo>('leer_insumo_mdm', 3)

/** Drop the chunks of an upload whose act has committed. */
export const soltarCargaInsumo = encargo<DeCargaInsumo>('soltar_carga_mdm', 10)

/** Compute what a run froze. */
export const calcularCorrida = encargo<{ readonly corrida: number }>('calcular_mdm', 3)
