// A difference in words: which value it is, and what it said before and after. Shared by every screen that shows what changed.
import { CAMPOS_DINERO, type CampoDinero, FORMAS_DE_CITAR } from '@kpt/domain/seguimiento'
import { enumerar, formatNumero, formatPesos, NOMBRES_CAMPO_DIFERENCIA, NOMBRES_CITA } from '@kpt/textos'
import type { Respuesta } from '../../../api/tipos.ts'
import { numeroCorto } from '../direccion.ts'
import type { Palabras } from './palabras.ts'
import './diferencias.css'

const RUTA = 'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/cambios-por-enviar'
/** One thing that changed, in whatever list it comes. */
export type Cambio = Respuesta<typeof RUTA>['filas'][number]

export function claveCambio({ meta, campo, clave, entre }: Pick<Cambio, 'meta' | 'campo' | 'clave' | 'entre'>): string {
  return [meta, campo, clave, ...entre].join('/')
}

/** "Obligado, SGP salud, entre las metas 1 y 4"; "Evidencia: Acta de entrega". */
export function nombrarCambio(cambio: Cambio, { fuente, regla }: Palabras): string {
  const { campo, clave, entre, nombre } = cambio
  const de = NOMBRES_CAMPO_DIFERENCIA[campo]
  if (campo === 'evidencia') return `${de}: ${nombre || 'reservada, con datos personales'}`
  if (campo === 'confirmacion') return `${de}: ${regla(cambio)}`
  const deFuente = clave ? `${de}, ${fuente(clave)}` : de
  return entre.length > 0 ? `${deFuente}, entre las metas ${enumerar(entre.map(numeroCorto))}` : deFuente
}

export function ValorCambio({ campo, valor }: { campo: Cambio['campo']; valor: string | null }) {
  if (valor === null) return <span className="tenue">{campo === 'evidencia' ? 'No está' : 'En blanco'}</span>
  if (campo === 'evidencia') return NOMBRES_CITA[FORMAS_DE_CITAR.find((forma) => forma === valor) ?? 'publica']
  if (campo === 'ejecutado') return formatNumero(valor)
  if (isDinero(campo)) return formatPesos(valor, valor.includes('.') ? 2 : 0)
  return <span className="valor-texto">{valor}</span>
}

function isDinero(campo: Cambio['campo']): campo is CampoDinero {
  return CAMPOS_DINERO.some((dinero) => dinero === campo)
}
