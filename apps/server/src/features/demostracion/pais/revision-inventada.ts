// The review of an invented report: not begun, taken in hand, validated, or sent back with what to adjust.
import { diasEntre, fechaEn, type Instante, sumarDias } from '@kpt/domain/shared'
import { type Azar, elegir, entre, muestra } from '../azar.ts'
import { diasDespues, menor, minutosAntes } from './dias.ts'
import type { CorteInventado } from './historia.ts'
import type { Actos } from './historia-del-corte.ts'
import { type CeldaDeMeta, cifrasDe } from './valores-inventados.ts'

type Revision = {
  /** Instant of the submission under review. */
  readonly desde: Instante
  readonly hoy: Instante
  readonly diligencia: number
  readonly ritmo: number
  /** What was sent. */
  readonly celdas: readonly CeldaDeMeta[]
}

export function revision(azar: Azar, corte: CorteInventado, enRevision: Revision): Actos {
  const donde = dondeDe(corte)
  const tomado = diasDespues(azar, enRevision.desde, 2, 15)
  const tomar = { ...donde, acto: 'tomar_en_revision', en: tomado } as const
  if (azar() > posibilidad(enRevision)) return azar() < 0.25 ? [tomar] : []
  const decide = diasDespues(azar, tomado, 1, 6)
  const pide = azar() < 0.2 ? ajustes(azar, corte, decide, enRevision) : []
  if (pide.length > 0) return [tomar, ...pide]
  const observaciones = azar() < 0.3 ? 'Cifras coherentes con los soportes (observación inventada)' : null
  return [tomar, { ...donde, acto: 'validar', en: decide, observaciones }]
}

/** What has just come is seldom seen; what has been waiting for half a year has been seen by almost everybody. */
function posibilidad({ desde, hoy, diligencia }: Revision): number {
  const dias = diasEntre(fechaEn(desde), fechaEn(hoy))
  return Math.min(1, dias / 30) * (diligencia + (0.98 - diligencia) * Math.min(1, dias / 180))
}

/** The request and, for most, its answer. Nothing when the activity of adjustments is over. */
function ajustes(azar: Azar, corte: CorteInventado, en: Instante, enRevision: Revision): Actos {
  const { ajustesHasta } = corte.plazos
  const dia = fechaEn(en)
  if (ajustesHasta === null || dia > ajustesHasta) return []
  const vence = menor(sumarDias(dia, 12), ajustesHasta)
  const conDatos = [...new Set(enRevision.celdas.map(({ meta }) => meta))]
  const nombradas = muestra(azar, conDatos, entre(azar, 1, 3)).sort()
  if (nombradas.length === 0) return []
  const general = azar() < 0.12
  const pedida = (meta: string) => ({
    meta,
    tipo: 'consistencia' as const,
    motivo: elegir(azar, MOTIVOS),
    campos: null,
  })
  const metas = general ? [] : nombradas.map(pedida)
  const motivo = general ? PIDE_TODO : PIDE
  const donde = dondeDe(corte)
  const tipo = general ? ('pesos' as const) : ('consistencia' as const)
  const solicitud = { general, tipo, motivo, vence, metas }
  const pedido = { ...donde, acto: 'solicitar_ajustes', en, solicitud } as const
  const respondidas = general ? nombradas.slice(0, 1) : nombradas
  // Where nothing can be adjusted any more, it was.
  const suerte = azar() * (corte.plazos.recibeHasta <= enRevision.hoy ? 0.7 : 1)
  if (suerte > 0.85) return [pedido]
  const respuesta = diasDespues(azar, en, 1, 8)
  const responder = respondidas.map((meta, i) => {
    return { ...donde, acto: 'responder_ajuste', en: respuesta + i * 600_000, meta, texto: RESPUESTA } as const
  })
  // Some have answered a part and go on.
  if (suerte > 0.7) return [pedido, ...responder.slice(0, 1)]
  const enviado = respuesta + 6 * 3_600_000
  if (fechaEn(enviado) > ajustesHasta) return [pedido, ...responder]
  const celdas = correcciones(corte, enRevision, respondidas)
  const envio: Actos = [
    { ...donde, acto: 'llenar', en: minutosAntes(azar, enviado), celdas },
    { ...donde, acto: 'enviar', en: enviado },
  ]
  const validado = diasDespues(azar, enviado, 1, 8)
  const cierre: Actos = azar() < 0.9 ? [{ ...donde, acto: 'validar', en: validado, observaciones: null }] : []
  return [pedido, ...responder, ...envio, ...cierre]
}

/** A remark for each and, where the figure can go down one step without falling below the corte before, the figure. */
function correcciones(
  { plazos, plan }: CorteInventado,
  { celdas, ritmo }: Revision,
  metas: readonly string[],
): CeldaDeMeta[] {
  const { vigencia, previa } = plazos
  return metas.flatMap((meta): CeldaDeMeta[] => {
    const observacion = { meta, campo: 'observacion', clave: '', valor: OBSERVACION } as const
    const dePlan = plan.metas.find(({ numero }) => numero === meta)
    const antes = dePlan && previa ? cifrasDe(dePlan, { vigencia, fechaDatos: previa, ritmo }) : []
    const menos = ejecutadoDe(celdas, meta) - 1
    if (menos < 0 || menos < ejecutadoDe(antes, meta) || !Number.isInteger(menos)) return [observacion]
    return [observacion, { meta, campo: 'ejecutado', clave: '', valor: String(menos) }]
  })
}

function ejecutadoDe(celdas: readonly CeldaDeMeta[], meta: string): number {
  return Number(celdas.find((c) => c.meta === meta && c.campo === 'ejecutado')?.valor ?? '0')
}

function dondeDe({ plazos: { vigencia, corte } }: CorteInventado) {
  return { vigencia, corte }
}

const PIDE = 'Revise las metas señaladas y explique la diferencia (solicitud inventada).'
const PIDE_TODO = 'Revise las unidades de todo el reporte y confirme que el dinero está en pesos (solicitud inventada).'
const RESPUESTA = 'Se revisó con la secretaría encargada y se corrigió (respuesta inventada).'
const OBSERVACION = 'Corregido con el acta de entrega (observación inventada)'
const MOTIVOS = [
  'La cifra no coincide con el soporte que la acompaña (motivo inventado)',
  'El avance físico no corresponde a lo pagado (motivo inventado)',
  'Falta explicar por qué no se avanzó (motivo inventado)',
] as const
