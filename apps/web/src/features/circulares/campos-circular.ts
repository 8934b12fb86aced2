// What is typed of a circular, and what it lacks before it travels.
import { isFecha } from '@kpt/domain/shared'
import type { Respuesta } from '../../api/tipos.ts'
import type { ErrorCampo } from '../../ui/resumen-errores.tsx'

export type Circular = Respuesta<'GET /api/calendario/circulares/:circular'>

export type CamposCircular = {
  readonly numero: string
  readonly fecha: string
  readonly asunto: string
  readonly expide: string
  readonly firma: string
  readonly disponible: boolean
}

export function camposDe(circular: Circular | null): CamposCircular {
  const { numero = '', fecha = '', expide = 'Departamento Nacional de Planeación', disponible = true } = circular ?? {}
  return { numero, fecha, expide, disponible, asunto: circular?.asunto ?? '', firma: circular?.firma ?? '' }
}

export function erroresDe({ numero, fecha, expide }: CamposCircular): ErrorCampo[] {
  return [
    !/^[0-9A-Za-z]+([-.][0-9A-Za-z]+)*$/.test(numero.trim()) && {
      campo: 'numero',
      frase: 'Escriba el número de la circular con cifras, letras y guiones: 0009-4',
    },
    !isFecha(fecha) && { campo: 'fecha', frase: 'Escriba la fecha de la circular' },
    expide.trim() === '' && { campo: 'expide', frase: 'Diga quién la expide' },
  ].filter((e) => e !== false)
}

export function cuerpoDe(campos: CamposCircular, circular: Circular | null, documento: string | null) {
  const { numero, fecha, asunto, expide, firma, disponible } = campos
  return {
    antes: circular && { clave: circular.clave, version: circular.version },
    ...{ numero: numero.trim(), fecha, asunto: asunto.trim() || null, expide: expide.trim() },
    ...{ firma: firma.trim() || null, disponible, documento: documento ?? circular?.documento?.sha256 ?? null },
  }
}
