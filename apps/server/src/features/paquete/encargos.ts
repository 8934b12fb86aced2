import { encargo } from '../../platform/jobs/index.ts'
import type { ClavePaquete } from './paquete.repo.ts'

/** Make the pack that somebody asked for. */
export const prepararPaquete = encargo<ClavePaquete>('preparar_paquete', 3)

export function claveDelTrabajo({ entidad, instrumento, vigencia, corte, reservada }: ClavePaquete): string {
  return `preparar_paquete/${entidad}/${instrumento}/${vigencia}/${corte}/${reservada}`
}
