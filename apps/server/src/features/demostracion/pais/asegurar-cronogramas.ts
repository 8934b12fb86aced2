import type { Instante } from '@kpt/domain/shared'
import type { Servicios } from '../../../platform/servicios.ts'
import { asegurarCronograma } from '../asegurar-cronograma.ts'
import { cronogramaDeDemostracion } from '../cronograma.ts'
import { cronogramaAnual } from './cronograma-anual.ts'
import { periodoDe } from './leer-pais.ts'

/** Every vigencia of the period until today has a calendar. */
export async function asegurarCronogramas(servicios: Servicios, hoy: Instante): Promise<void> {
  const { periodo, vigencia: ultima } = periodoDe(servicios, hoy)
  for (let vigencia = periodo.desde; vigencia < ultima; vigencia += 1) {
    await asegurarCronograma(servicios, cronogramaAnual(vigencia))
  }
  await asegurarCronograma(servicios, cronogramaDeDemostracion(ultima))
}
