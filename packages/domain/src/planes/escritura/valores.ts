// The value of each thing of a plan in each column of its sheet.
import type { NivelCatalogo } from '../../catalogo/index.ts'
import { decimal, sum, toText, type ValorCelda } from '../../shared/index.ts'
import type { FuenteReconocible } from '../lectura/fuentes.ts'
import { ACUMULACION, SI_NO } from '../lectura/productos.ts'
import type { IndicadorResultado, IniciativaSgr, Linea, MetaLeida, MetaSgr, Plan, PlanLeido } from '../plan.ts'
import { celdaEntero, celdaNumero, celdaOpcion, celdaTexto } from './celdas.ts'
import type { ColumnaEscrita } from './columnas.ts'

/** What a book says besides the plan itself. */
export type ContextoEscritura = {
  readonly nombreEntidad: string
  readonly fuentes: readonly FuenteReconocible[]
  /** Name of a code in the catalogue; null when it is not there. */
  readonly nombreCodigo: (nivel: NivelCatalogo, codigo: string) => string | null
  readonly nombreOds: (numero: string) => string | null
}

export type Escritor = ContextoEscritura & {
  readonly plan: PlanLeido | Plan
  readonly lineas: (consecutivos: readonly string[]) => ValorCelda
}

type Valor<T> = (dato: T, columna: ColumnaEscrita, escritor: Escritor) => ValorCelda

export const deLinea: Valor<Linea> = (linea, { campo }) =>
  celdaTexto(campo === 'consecutivo' ? linea.consecutivo : linea.nombre)

export const deResultado: Valor<IndicadorResultado> = (indicador, { campo }, { lineas }) => {
  switch (campo) {
    case 'linea':
      return lineas([indicador.linea, ...indicador.otrasLineas])
    case 'enPnd':
      return celdaOpcion(indicador.enPnd, SI_NO)
    case 'metaCuatrienio':
      return celdaNumero(indicador.metaCuatrienio)
    case 'transformacion':
      return celdaTexto(indicador.transformacion)
    default:
      return celdaTexto(campo === 'consecutivo' ? indicador.consecutivo : indicador.nombre)
  }
}

export const deIniciativa: Valor<IniciativaSgr> = (iniciativa, { campo }, { lineas }) => {
  if (campo === 'linea') return lineas([iniciativa.linea])
  if (campo === 'recursos') return celdaNumero(iniciativa.recursos)
  if (campo === 'bpin') return celdaTexto(iniciativa.bpin.join(', '))
  return celdaTexto(iniciativa[campo as 'consecutivo' | 'tipo' | 'sector' | 'nombre'])
}

export const deMeta: Valor<MetaLeida> = (meta, columna, escritor) => {
  const { campo, periodo, fuente } = columna
  const anio = periodo ?? ''
  switch (campo) {
    case 'linea':
      return escritor.lineas([meta.linea])
    case 'programado':
      return celdaNumero(meta.programado[anio])
    case 'fuentes':
      return celdaNumero(meta.fuentes[anio]?.[fuente ?? ''])
    case 'total':
      return celdaNumero(toText(sum(Object.values(meta.fuentes[anio] ?? {}).map(decimal))))
    default:
      return comun(meta, columna, escritor)
  }
}

export const deMetaSgr: Valor<MetaSgr> = (meta, columna, escritor) => {
  const { campo, periodo } = columna
  switch (campo) {
    case 'iniciativa':
      return celdaTexto(nombrarIniciativa(meta.iniciativa, escritor.plan))
    case 'cofinanciado':
      return celdaOpcion(meta.cofinanciado, SI_NO)
    case 'programado':
      return celdaNumero(meta.programado[periodo ?? ''])
    case 'recursos':
      return celdaNumero(meta.recursos[periodo ?? ''])
    default:
      return comun(meta, columna, escritor)
  }
}

/** What metas of the budget and of the SGR have in common. */
const comun: Valor<Omit<MetaLeida, 'linea' | 'programado' | 'fuentes'>> = (meta, { campo }, escritor) => {
  switch (campo) {
    case 'sectorNombre':
      return nombre(escritor, 'sector', meta.sector)
    case 'programaNombre':
      return nombre(escritor, 'programa', meta.programa)
    case 'productoNombre':
      return nombre(escritor, 'producto', meta.producto)
    case 'indicadorNombre':
      return nombre(escritor, 'indicador', meta.indicador ?? '')
    case 'metaCuatrienio':
      return celdaNumero(meta.metaCuatrienio)
    case 'principal':
      return celdaOpcion(meta.principal, SI_NO)
    case 'ods':
      return celdaEntero(meta.ods)
    case 'odsNombre':
      return celdaTexto(meta.ods === null ? null : escritor.nombreOds(meta.ods))
    case 'tipoAcumulacion':
      return celdaOpcion(meta.tipoAcumulacion, ACUMULACION)
    case 'bpin':
      return celdaTexto(meta.bpin.join(', '))
    default:
      return celdaTexto(meta[campo as CampoTexto])
  }
}

type CampoTexto = 'codigoSispt' | 'sector' | 'programa' | 'producto' | 'indicador' | 'personalizacion' | 'unidad'

function nombre({ nombreCodigo }: Escritor, nivel: NivelCatalogo, codigo: string): ValorCelda {
  return codigo === '' ? null : celdaTexto(nombreCodigo(nivel, codigo))
}

/** `ISGR-12-Programa de apoyo…`, as the exports name the initiative of a meta. */
function nombrarIniciativa(iniciativa: string, { sgr }: PlanLeido | Plan): string {
  const suya = sgr.iniciativas.find((i) => i.consecutivo === iniciativa)
  return suya && /^ISGR-\d+$/.test(iniciativa) && suya.nombre ? `${iniciativa}-${suya.nombre}` : iniciativa
}
