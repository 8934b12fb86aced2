// The sheet of entities: the public fact of each one, the version that counts with its proof, its verdicts and its figures.
import { isoBogota } from '@kpt/domain/shared'
import { NOMBRES_ESTADO_REPORTE, NOMBRES_HECHO } from '@kpt/textos'
import { type Columna, columnasSumas } from '@kpt/textos/libro'
import type { avanceVisible } from '../../tablero/index.ts'
import type { Situada } from '../situaciones.ts'
import type { Veredictos } from '../versiones.repo.ts'

export type FilaEntidad = Situada & {
  readonly enviadaEn: string | null
  readonly veredictos: Veredictos | undefined
  readonly avance: ReturnType<typeof avanceVisible> | null
}

export const COLUMNAS_ENTIDADES: readonly Columna<FilaEntidad>[] = [
  { titulo: 'Código', valor: (f) => f.entidad.codigo, ancho: 9 },
  { titulo: 'Entidad', valor: (f) => f.entidad.nombre, ancho: 28 },
  { titulo: 'Clase', valor: (f) => CLASES[f.entidad.tipo], repetido: true, ancho: 14 },
  { titulo: 'Código del departamento', valor: (f) => f.entidad.departamento, repetido: true, ancho: 10 },
  { titulo: 'Departamento', valor: (f) => f.departamentoNombre, repetido: true, ancho: 24 },
  { titulo: 'Cumplimiento', valor: (f) => NOMBRES_HECHO[f.hecho], repetido: true, ancho: 24 },
  { titulo: 'Estado del reporte', valor: estadoDe, repetido: true, ancho: 22 },
  { titulo: 'Primer envío', tipo: 'instante', valor: primerEnvio },
  { titulo: 'Versión que cuenta', tipo: 'cantidad', valor: (f) => f.vigente?.version, ancho: 10 },
  { titulo: 'Envío de esa versión', tipo: 'instante', valor: (f) => f.enviadaEn },
  { titulo: 'Recibo', valor: (f) => f.vigente?.recibo, ancho: 26 },
  { titulo: 'SHA-256 de lo enviado', valor: (f) => f.vigente?.sha256, ancho: 30 },
  { titulo: 'Versión del plan', tipo: 'cantidad', valor: (f) => f.vigente?.planVersion, ancho: 10 },
  { titulo: 'Metodología', valor: (f) => f.vigente?.metodologia, repetido: true, ancho: 12 },
  { titulo: 'Validación departamental', tipo: 'instante', valor: (f) => f.veredictos?.departamental },
  { titulo: 'Validación del DNP', tipo: 'instante', valor: (f) => f.veredictos?.dnp },
  { titulo: 'Corte anterior con que suma en el tablero', tipo: 'cantidad', valor: (f) => f.anterior?.corte, ancho: 14 },
  { titulo: 'SHA-256 de lo enviado en ese corte', valor: (f) => f.anterior?.sha256, ancho: 30 },
  ...columnasSumas<FilaEntidad>((f) => f.avance),
]

const CLASES = {
  departamento: 'Gobernación',
  municipio: 'Municipio',
  isla: 'Isla',
  area_no_municipalizada: 'Área no municipalizada',
} as const

/** What is not yet validated is labelled so (R7.3): the name of the state says it. */
function estadoDe({ situacion, vigente }: FilaEntidad): string {
  return situacion && vigente ? NOMBRES_ESTADO_REPORTE[situacion.estado] : 'Sin enviar'
}

function primerEnvio({ situacion }: FilaEntidad): string | null {
  return situacion?.primerEnvioEn ? isoBogota(situacion.primerEnvioEn) : null
}
