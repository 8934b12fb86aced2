import type { verHistoriaCronograma as definicion, PeticionDe, RespuestaDe } from '@kpt/contract'
import {
  type CronogramaRegistrado,
  historiaDeFilas,
  type Medida,
  medidasDe,
  vigorRegistrado,
} from '@kpt/domain/calendario'
import { type ContextoPublico, rechazar } from '../../platform/http/index.ts'
import { findCronograma } from './calendario.repo.ts'
import { cadenaVisible, filaDeCircular } from './plazo-visible.ts'

/** Who set each row, who changed it and what it said before and after, with what was granted over it. */
export async function verHistoria(
  ctx: ContextoPublico,
  { params: { instrumento, vigencia } }: PeticionDe<typeof definicion>,
): Promise<RespuestaDe<typeof definicion>> {
  const cronograma = await findCronograma(ctx.db, instrumento, vigencia)
  if (!cronograma) return rechazar('calendario.no_disponible', { instrumento, vigencia: String(vigencia) })
  const vigor = vigorRegistrado(cronograma, ctx.ahora)
  return {
    actos: cadenaVisible(vigor.actos),
    filas: historiaDeFilas(cronograma, ctx.ahora).map(({ clave, fila, vigente, pasos }) => ({
      ...{ clave, vigente, texto: fila.texto },
      pasos: pasos.map(({ acto, cambio, campos, antes, despues }) => ({
        ...{ acto, cambio, campos: [...campos] },
        ...{ antes: antes && filaDeCircular(antes), despues: despues && filaDeCircular(despues) },
      })),
      medidas: medidasDe(vigor, clave),
      particulares: particularesDe(cronograma, clave).length,
    })),
  }
}

function particularesDe({ medidas, instrumento, vigencia }: CronogramaRegistrado, clave: string): Medida[] {
  return medidas.filter(
    ({ alcance, filas }) =>
      alcance.clase !== 'pais' &&
      filas.some((f) => f.actividad === clave && f.instrumento === instrumento && f.vigencia === vigencia),
  )
}
