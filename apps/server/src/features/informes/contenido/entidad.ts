// The informe of one entity: which sections its duty asks for, out of figures that are already those of its version.
import {
  type ClaseInforme,
  citasDelInforme,
  INFORMES,
  type Metodologia,
  type SeccionInforme,
  SIN_CLAVE,
} from '@kpt/domain/seguimiento'
import type { Fecha, Instante } from '@kpt/domain/shared'
import { CARGADO_NO_REPORTADO, formatFecha, formatInstante, NOMBRES_CLASE_CORTE } from '@kpt/textos'
import { CITAS_DE_INFORMES, fraseOrigen, fraseSinActualizar, nombreInforme, pieInforme } from '@kpt/textos/informes'
import type { Informe, Seccion } from '../forma.ts'
import { type GrupoVisto, type PorGrupos, seccionDeFuentes, seccionDeGrupos } from './grupos.ts'
import { type MetaDelInforme, seccionMetas, seccionPendientes, seccionResultados } from './metas.ts'
import { seccionMetodologia } from './metodologia.ts'
import { type PlanVisto, seccionResumen } from './resumen.ts'

export type DatosInforme = {
  readonly clase: ClaseInforme
  readonly entidad: { readonly codigo: string; readonly nombre: string; readonly esDepartamento: boolean }
  readonly vigencia: number
  readonly corte: number
  readonly claseCorte: keyof typeof NOMBRES_CLASE_CORTE
  readonly demostracion: boolean
  readonly cerrada: boolean
  readonly version: number
  readonly recibo: string
  readonly sha256: string
  readonly enviadaEn: Instante
  readonly fechaDatos: Fecha
  readonly validada: boolean
  /** The corte whose version stands: another one where this was missed. */
  readonly corteDatos: number
  readonly sinActualizar: boolean
  readonly planVersion: number
  /** Earlier vigencias that the four years count as loaded and not reported. */
  readonly cargadas: readonly { readonly vigencia: number; readonly version: number; readonly en: string }[]
  readonly metodologia: Pick<Metodologia, 'version' | 'baseFinanciera' | 'semaforo'>
  readonly plan: PlanVisto
  readonly grupos: Readonly<Record<PorGrupos | 'fuente', readonly (GrupoVisto & { readonly clave: string })[]>>
  readonly metas: readonly MetaDelInforme[]
}

export function informeDeEntidad(datos: DatosInforme): Informe {
  const { clase, entidad, vigencia, corte, recibo, sha256, demostracion } = datos
  return {
    titulo: nombreInforme(clase, entidad.esDepartamento),
    entidad: entidad.nombre,
    subtitulo: `${entidad.nombre} · vigencia ${vigencia}, corte ${corte} (${NOMBRES_CLASE_CORTE[datos.claseCorte].toLowerCase()})`,
    fecha: datos.enviadaEn,
    pie: pieInforme(recibo, sha256),
    archivo: `informe-${clase}-${entidad.codigo}-${vigencia}-${corte}-v${datos.version}`,
    avisos: [
      ...(demostracion ? ['Datos de demostración: son inventados.'] : []),
      ...(datos.sinActualizar ? [fraseSinActualizar(corte, datos.corteDatos)] : []),
      ...(datos.validada ? [] : ['Enviado, sin validar: nadie ha revisado todavía estas cifras.']),
    ],
    hechos: hechosDe(datos),
    secciones: INFORMES[clase].secciones.flatMap((seccion) => escribir(seccion, datos) ?? []),
  }
}

function hechosDe(datos: DatosInforme): [string, string][] {
  const { entidad, clase, fechaDatos, version, enviadaEn, recibo, sha256, planVersion, cargadas } = datos
  return [
    ['Entidad', `${entidad.nombre} (código ${entidad.codigo})`],
    ['Datos hasta', formatFecha(fechaDatos)],
    ['De dónde salen', fraseOrigen(datos)],
    ['Versión del reporte', `${version}, enviada el ${formatInstante(enviadaEn)}`],
    ['Versión del plan', String(planVersion)],
    ...cargadas.map(({ vigencia, version: carga, en }): [string, string] => [
      `Ejecutado en ${vigencia}`,
      `${CARGADO_NO_REPORTADO}: versión ${carga}, del ${formatFecha(en.slice(0, 10))}`,
    ]),
    ['Recibo', recibo],
    ['Huella (SHA-256)', sha256],
    ...citasDelInforme(clase, entidad.esDepartamento).map((c): [string, string] => ['Lo pide', CITAS_DE_INFORMES[c]]),
  ]
}

/** Null for a grouping that the plan does not have, and for what only a department tells of its municipalities. */
function escribir(seccion: SeccionInforme, datos: DatosInforme): Seccion | null {
  const { metodologia, metas, grupos } = datos
  switch (seccion) {
    case 'resumen':
      return seccionResumen(datos)
    case 'linea':
    case 'sector':
    case 'ods':
    case 'dependencia':
      return grupos[seccion].every((g) => g.clave === SIN_CLAVE)
        ? null
        : seccionDeGrupos(seccion, grupos[seccion], metodologia)
    case 'fuente':
      return seccionDeFuentes(grupos.fuente, metodologia)
    case 'resultados':
      return seccionResultados(metas)
    case 'pendientes':
      return seccionPendientes(metas)
    case 'metas':
      return seccionMetas(metas)
    case 'metodologia':
      return seccionMetodologia(metodologia)
    default:
      return null
  }
}
