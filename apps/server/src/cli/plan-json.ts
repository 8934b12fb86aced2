// A plan and its findings as the command line prints them: every key always present, in this order.
import type { HallazgoPlan, MetaLeida, MetaSgr, PlanLeido } from '@kpt/domain/planes'
import type { Gravedad, RechazoLibro } from '@kpt/domain/shared'
import { textoHallazgoPlan, textoRechazoLibro } from '@kpt/textos'
import { type CodigoSalida, type Consola, SALIDA } from './comando.ts'

export type HallazgoJson = {
  readonly regla: string
  readonly gravedad: Gravedad
  readonly hoja: string | null
  readonly celda: string | null
  readonly valor: string | null
  readonly mensaje: string
  readonly remedio: string
}

export function planJson(plan: PlanLeido) {
  const lineaDeIniciativa = new Map(plan.sgr.iniciativas.map((i) => [i.consecutivo, i.linea]))
  return {
    entidad: plan.entidad,
    nombrePlan: plan.nombrePlan,
    periodo: plan.periodo,
    lineas: plan.lineas,
    metas: plan.metas.map(metaJson),
    indicadoresResultado: plan.indicadoresResultado.map(({ otrasLineas: _, ...indicador }) => indicador),
    sgr: {
      iniciativas: plan.sgr.iniciativas,
      metas: plan.sgr.metas.map((meta) => metaSgrJson(meta, lineaDeIniciativa.get(meta.iniciativa) ?? null)),
    },
  }
}

export function hallazgoJson(hallazgo: HallazgoPlan): HallazgoJson {
  const { regla, gravedad, ruta, valor } = hallazgo
  return { regla, gravedad, hoja: ruta.hoja ?? null, celda: ruta.celda ?? null, valor, ...textoHallazgoPlan(hallazgo) }
}

/** A file that could not be opened, as the only finding. */
export function rechazoJson(codigo: RechazoLibro, detalles: Readonly<Record<string, string>>): HallazgoJson {
  const { hoja = null, celda = null } = detalles
  return { regla: codigo, gravedad: 'error', hoja, celda, valor: null, ...textoRechazoLibro(codigo, detalles) }
}

/** What rejects a book: its findings on the output, and the blocking ones in words. */
export function mostrarRechazo(consola: Consola, hallazgos: readonly HallazgoJson[]): CodigoSalida {
  consola.json({ hallazgos })
  for (const { mensaje, remedio } of hallazgos.filter((h) => h.gravedad === 'error')) {
    consola.decir(`${mensaje} ${remedio}`)
  }
  return SALIDA.rechazado
}

function metaJson({ codigoSispt, linea, ...resto }: MetaLeida) {
  const { programado, fuentes, ...comun } = resto
  return { codigoSispt, linea, ...comunJson(comun), programado, fuentes }
}

function metaSgrJson({ codigoSispt, iniciativa, ...resto }: MetaSgr, linea: string | null) {
  const { cofinanciado, programado, recursos, ...comun } = resto
  return { codigoSispt, linea, iniciativa, ...comunJson(comun), cofinanciado, programado, recursos }
}

function comunJson(comun: Omit<MetaLeida, 'codigoSispt' | 'linea' | 'programado' | 'fuentes'>) {
  return {
    sector: comun.sector,
    programa: comun.programa,
    producto: comun.producto,
    indicador: comun.indicador,
    personalizacion: comun.personalizacion,
    unidad: comun.unidad,
    metaCuatrienio: comun.metaCuatrienio,
    principal: comun.principal,
    ods: comun.ods,
    tipoAcumulacion: comun.tipoAcumulacion,
    bpin: comun.bpin,
  }
}
