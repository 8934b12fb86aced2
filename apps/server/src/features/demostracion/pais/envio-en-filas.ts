// A submission of the invented country: the frozen text, its fingerprint, its receipt and what it adds to the boards, by the domain.
import { versionParaCorte } from '@kpt/domain/planes'
import { type ClaveReporte, numeroDeRecibo, oportunidad } from '@kpt/domain/reportes'
import {
  type Aporte,
  aportesDe,
  armarEntradas,
  type DocumentoSeguimiento,
  documentoDe,
  entradasCongeladas,
  type RazonesDeMetas,
  razonesDe,
  textoDocumento,
  type VersionCitada,
  valoresDeCeldas,
  valoresDelDocumento,
} from '@kpt/domain/seguimiento'
import { type Fecha, type Instante, isoBogota } from '@kpt/domain/shared'
import { sha256 } from './cadena.ts'
import type { FilasDelPais } from './filas.ts'
import type { Obra, ReporteEnObra, ValorGuardado } from './obra.ts'
import { plazosDe } from './plazos.ts'

export type Enviada = {
  readonly version: number
  readonly sha256: string
  readonly recibo: string
  readonly oportuna: boolean | null
  readonly ronda: number
}

export function congelarEnvio(obra: Obra, reporte: ReporteEnObra, en: Instante): Enviada {
  const { clave, ronda } = reporte
  const { metodologia, plazos } = vigenciaDe(obra, reporte)
  const { plan, numero } = planPara(obra, plazos.fechaDatos)
  const { anteriores, antes, ejecutadoAntes } = loAnterior(obra, reporte)
  const { entidad, vigencia, corte } = clave
  const version = reporte.version + 1
  const documento = documentoDe(
    {
      ...{ entidad, vigencia, corte, version, fechaDatos: plazos.fechaDatos, metodologia: metodologia.version },
      ...{ plan: { desde: plan.periodo.desde, version: numero }, ...(antes.length > 0 ? { antes } : {}) },
    },
    armarEntradas(plan, vigencia, valoresDe(reporte), anteriores, ejecutadoAntes),
  )
  const texto = textoDocumento(documento)
  const huella = sha256(texto)
  const recibo = numeroDeRecibo(clave, version)
  const oportuna = ronda === 0 ? oportunidad(en, plazos.limite) === 'oportuno' : null
  const { cuenta, rol } = obra.entidad.lider
  obra.filas.reporte_version.push({
    ...{ ...clave, version, texto, sha256: huella, recibo, periodo_desde: plan.periodo.desde, plan_version: numero },
    ...{ metodologia: metodologia.version, ronda, oportuna, por: cuenta, rol, en: isoBogota(en) },
    ...{ firma_en: isoBogota(en), firma_via: 'clave', cuestionario: null, cuestionario_sha256: null },
  })
  const congeladas = entradasCongeladas(plan, documento, ejecutadoAntes)
  for (const aporte of aportesDe(congeladas, metodologia)) {
    obra.filas.reporte_aporte.push(filaDeAporte(clave, version, aporte))
  }
  obra.filas.reporte_razon.push(filaDeRazones(clave, version, razonesDe(congeladas, metodologia)))
  reporte.documentos.set(version, documento)
  return { version, sha256: huella.toString('hex'), recibo, oportuna, ronda }
}

function filaDeAporte(reporte: ClaveReporte, version: number, { dimension, clave, ...cuentas }: Aporte) {
  return {
    ...{ ...reporte, version, dimension, clave, metas: cuentas.metas },
    ...{ metas_programadas: cuentas.metasProgramadas, metas_reportadas: cuentas.metasReportadas },
    ...{ metas_declaradas: cuentas.metasDeclaradas, metas_no_requieren: cuentas.metasNoRequieren },
    ...{ metas_cuatrienio: cuentas.metasCuatrienio, suma_fisico: cuentas.sumaFisico },
    ...{ suma_fisico_cuatrienio: cuentas.sumaFisicoCuatrienio },
    ...{ programado: cuentas.programado, ejecutado: cuentas.ejecutado },
    ...{ compartido: cuentas.compartido, compartido_aparte: cuentas.compartidoAparte },
  }
}

function filaDeRazones(reporte: ClaveReporte, version: number, razones: RazonesDeMetas) {
  const { metas, indicadores, fisico, fisicoTopado, cuatrienio, cuatrienioTopado, financiero } = razones
  return {
    ...{ ...reporte, version, metas, indicadores, fisico, fisico_topado: fisicoTopado },
    ...{ cuatrienio, cuatrienio_topado: cuatrienioTopado, financiero },
  } as unknown as FilasDelPais['reporte_razon'][number]
}

function vigenciaDe({ pais }: Obra, { clave }: ReporteEnObra) {
  const suya = pais.vigencias.find(({ vigencia }) => vigencia === clave.vigencia)
  const plazos = suya && plazosDe(suya, pais.hoy).find(({ corte }) => corte === clave.corte)
  if (!suya || !plazos) throw new Error(`no calendar for ${clave.vigencia}/${clave.corte}`)
  return { metodologia: suya.metodologia, plazos }
}

/** The version of the plan that a corte reads, out of what is finished by now. */
function planPara({ versiones }: Obra, fechaDatos: Fecha) {
  const finalizaciones = versiones.flatMap(({ finalizadaEl }, i) =>
    finalizadaEl === null ? [] : [{ version: i + 1, fecha: finalizadaEl }],
  )
  const numero = versionParaCorte(finalizaciones, fechaDatos) ?? versiones.length
  const plan = versiones[numero - 1]?.plan
  if (!plan) throw new Error('an invented report was sent without a plan')
  return { plan, numero }
}

/** What counts of the cortes before: the last one of this vigencia, and the last of each earlier one. */
function loAnterior({ reportes }: Obra, { clave }: ReporteEnObra) {
  const vigentes = [...reportes.values()]
    .flatMap(({ clave: { vigencia, corte }, vigente, documentos }) => {
      const documento = vigente === null ? undefined : documentos.get(vigente)
      return documento ? [{ vigencia, corte, version: documento.version, documento }] : []
    })
    .sort((a, b) => a.vigencia - b.vigencia || a.corte - b.corte)
  const previa = vigentes.findLast((v) => v.vigencia === clave.vigencia && v.corte < clave.corte)
  const deAntes = [...new Map(vigentes.filter((v) => v.vigencia < clave.vigencia).map((v) => [v.vigencia, v])).values()]
  return {
    anteriores: previa ? valoresDelDocumento(previa.documento) : {},
    antes: deAntes.map(({ vigencia, corte, version }): VersionCitada => ({ vigencia, corte, version })),
    ejecutadoAntes: ejecutadoEn(deAntes.map(({ documento }) => documento)),
  }
}

function ejecutadoEn(documentos: readonly DocumentoSeguimiento[]): Record<string, Record<string, string>> {
  const porMeta: Record<string, Record<string, string>> = {}
  for (const { vigencia, metas } of documentos) {
    for (const { meta, ejecutado } of metas) {
      if (ejecutado !== null) porMeta[meta] = { ...porMeta[meta], [vigencia]: ejecutado }
    }
  }
  return porMeta
}

function valoresDe({ valores }: ReporteEnObra) {
  const porMeta = Map.groupBy(valores.values(), ({ meta }: ValorGuardado) => meta)
  return Object.fromEntries([...porMeta].map(([meta, suyos]) => [meta, valoresDeCeldas(suyos)]))
}
