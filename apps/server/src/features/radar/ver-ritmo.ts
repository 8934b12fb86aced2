import { diaQueTermina } from '@kpt/domain/calendario'
import type { ClaveReporte } from '@kpt/domain/reportes'
import { fechaEn, isoBogota } from '@kpt/domain/shared'
import type { ContextoTerritorial } from '../../platform/http/index.ts'
import { findCorteLeido } from './lecturas.ts'

/** Of one entity, for whoever reports: its pace and the day on which it would end at it. Null where nothing is owed or counted. */
export async function verRitmo(ctx: ContextoTerritorial, { entidad, ...clave }: ClaveReporte) {
  const { leidas, contadoEn, plazoPara } = await findCorteLeido(ctx, clave)
  const suya = leidas.find((l) => l.entidad.codigo === entidad)
  if (!suya || contadoEn === null) return { ritmo: null }
  const { pronostico, ganadas, dias, faltan } = suya.lectura
  const termina = diaQueTermina(suya.lectura, fechaEn(ctx.ahora), plazoPara(suya.entidad)?.festivos)
  const { limite } = suya
  return { ritmo: { pronostico, ganadas, dias, faltan, limite, termina, contadoEn: isoBogota(contadoEn) } }
}
