// What an entity has open: cortes that it may still send and did not, adjustments that it did not answer.
import {
  type CronogramaRegistrado,
  type EnVigor,
  type Interesado,
  leerParaCada,
  limiteAjustes,
  obligado,
  type SituacionActividad,
  situacionActo,
} from '@kpt/domain/calendario'
import { type ClaveReporte, type Deber, deberAbierto } from '@kpt/domain/reportes'
import type { Fecha, Instante } from '@kpt/domain/shared'
import type { CodigoEntidad } from '@kpt/domain/territorio'
import { type EstadoDeReporte, type Exigente, exigibleDe, plazoDe } from '../reportes/index.ts'

export type Pendiente = Omit<ClaveReporte, 'entidad'> & {
  readonly deber: Deber
  readonly limite: Fecha | null
  readonly vencido: boolean
}

/** A corte as the calendar has it at an instant. */
type CorteVisto = {
  readonly cronograma: CronogramaRegistrado
  readonly corte: CronogramaRegistrado['cortes'][number]
  readonly plazo: ReturnType<typeof plazoDe>
  readonly limiteAjustes: Fecha | null
  /** Of sending it: for the first time, and answering adjustments. */
  readonly situacion: { readonly primera: SituacionActividad | null; readonly respuesta: SituacionActividad | null }
}

/** The same for every entity but those that were given something of their own. */
export type CorteEn = CorteVisto & { para(quien: Interesado): CorteVisto }

/** `segun`: which acts are known. `en`: the instant looked at, which may be to come. */
export function cortesEn(cronogramas: readonly CronogramaRegistrado[], segun: Instante, en: Instante): CorteEn[] {
  return cronogramas.flatMap((cronograma) => {
    const miradosPara = leerParaCada(cronograma, segun, (vigor) => mirar(cronograma, vigor, en))
    return miradosPara(null).map((corte, i) => ({ ...corte, para: (quien) => miradosPara(quien)[i] ?? corte }))
  })
}

function mirar(cronograma: CronogramaRegistrado, vigor: EnVigor, en: Instante): CorteVisto[] {
  return cronograma.cortes.map((corte) => ({
    ...{ cronograma, corte, plazo: plazoDe(vigor, corte.numero) },
    limiteAjustes: limiteAjustes(vigor, corte.numero),
    situacion: {
      primera: situacionActo(vigor, corte.numero, 'enviar', false, en),
      respuesta: situacionActo(vigor, corte.numero, 'enviar', true, en),
    },
  }))
}

/** `estados`: of the reports of this entity that somebody has touched. */
export function pendientesDe(
  exigente: Exigente,
  cortes: readonly CorteEn[],
  entidad: CodigoEntidad,
  estados: readonly EstadoDeReporte[],
): Pendiente[] {
  const { referencia } = exigente
  const propia = referencia.territorio.get(entidad)
  if (!propia) return []
  return cortes.flatMap((comun) => {
    const { cronograma, corte, plazo, situacion, ...c } = comun.para({ entidad, departamento: propia.departamento })
    const { instrumento, vigencia } = cronograma
    if (!obligado(referencia.reglas, propia, instrumento, vigencia).obligado) return []
    const clave = { entidad, instrumento, vigencia, corte: corte.numero }
    const reporte = estados.find(
      (r) => r.instrumento === instrumento && r.vigencia === vigencia && r.corte === corte.numero,
    )
    const suya = reporte && reporte.ronda > 0 ? situacion.respuesta : situacion.primera
    const deber = deberAbierto({
      estado: reporte?.estado ?? 'borrador',
      exigible: exigibleDe({ clave, corte }, exigente),
      situacion: suya,
    })
    if (deber === null) return []
    const limite = deber === 'ajustar' ? c.limiteAjustes : (plazo?.limite ?? null)
    const vencido = suya === 'recibe_extemporaneo' || suya === 'cerrada'
    return [{ deber, instrumento, vigencia, corte: corte.numero, limite, vencido }]
  })
}
