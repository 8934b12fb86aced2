// The parts of the queue, as the address names them.
import { NIVELES_RIESGO } from '@kpt/domain/revision'
import type { Peticion, Respuesta } from '../../../api/tipos.ts'
import type { Filtros } from '../../../app/filtros.ts'

export const RUTA_COLA = 'GET /api/revision/cola'

export type Cola = Respuesta<typeof RUTA_COLA>
export type FilaCola = Cola['filas'][number]
type Consulta = NonNullable<Peticion<typeof RUTA_COLA>['consulta']>
export type EstadoCola = NonNullable<Consulta['estado']>

export const NOMBRES_COLA: Record<EstadoCola, string> = {
  por_revisar: 'Por revisar',
  seleccionados: 'Seleccionados por el DNP',
  por_trasladar: 'Por trasladar',
  en_ajustes: 'En ajustes',
  validados: 'Validados',
  todos: 'Todos',
}

export function estadoDe({ estado }: Filtros): EstadoCola {
  return estado && Object.hasOwn(NOMBRES_COLA, estado) ? (estado as EstadoCola) : 'por_revisar'
}

const PLAZOS = ['a_tiempo', 'tarde'] as const
const ORDENES = ['riesgo', 'reciente', 'nombre'] as const

/** The filters of the address as the queue takes them; what is not one of its values is left out. */
export function consultaDe(filtros: Filtros): Consulta {
  const { plazo, riesgo, quien, orden, texto, corte } = filtros
  const [, instrumento, vigencia, numero] = /^(seguimiento|gestionweb)-(\d{4})-(\d{1,2})$/.exec(corte ?? '') ?? []
  return {
    estado: estadoDe(filtros),
    texto: texto?.slice(0, 80) || undefined,
    plazo: PLAZOS.find((p) => p === plazo),
    riesgo: NIVELES_RIESGO.find((n) => n === riesgo),
    quien: quien && (quien === 'mias' || quien === 'nadie' || /^[\da-f-]{36}$/.test(quien)) ? quien : undefined,
    orden: ORDENES.find((o) => o === orden),
    ...(instrumento && vigencia && numero
      ? { instrumento: instrumento as 'seguimiento' | 'gestionweb', vigencia: Number(vigencia), corte: Number(numero) }
      : {}),
  }
}

/** One report, as the address of a list and the checkboxes name it. */
export function nombreDeFila({ entidad, instrumento, vigencia, corte }: FilaCola): string {
  return `${entidad.codigo}/${instrumento}/${vigencia}/${corte}`
}
