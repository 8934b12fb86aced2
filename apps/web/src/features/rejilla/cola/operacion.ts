// What travels from a field to the server, and how a field is named: meta, field, and its key (funding source, or rule of a warning).
import type { CampoGestion } from '@kpt/domain/gestionweb'
import type { Campo } from '@kpt/domain/seguimiento'
import type { Peticion, Respuesta } from '../../../api/tipos.ts'

type Guardar = 'POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/operaciones'

/** `{ opId, meta, campo, clave, base, valor, hechoEn }`: `base` is the value that the person saw in that field. */
export type Operacion = Peticion<Guardar>['cuerpo']['operaciones'][number]
export type Resultado = Respuesta<Guardar>['resultados'][number]
export type Autor = { readonly nombre: string; readonly rol: string }

/** Fields of whatever is reported. */
export type CampoEscrito = Campo | CampoGestion

export type Lugar = { readonly meta: string; readonly campo: CampoEscrito; readonly clave: string }

/** Identity of an operation: made by the browser, so that sending it twice changes nothing. */
export type Sello = { readonly opId: string; readonly hechoEn: string }

/** Key of a field inside its meta. */
export function celdaDe({ campo, clave }: Pick<Lugar, 'campo' | 'clave'>): string {
  return `${campo}/${clave}`
}

/** Key of a field inside the report. */
export function lugarDe(lugar: Lugar): string {
  return `${lugar.meta}/${lugar.campo}/${lugar.clave}`
}
