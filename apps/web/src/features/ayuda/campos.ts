// What a request for help must say before it is sent.
import type { ErrorCampo } from '../../ui/resumen-errores.tsx'

export type Campos = {
  readonly categoria: string
  readonly asunto: string
  readonly texto: string
  readonly archivo: File | null
  /** It is about the report of the screen: that puts it in its file. */
  readonly delReporte: boolean
}

export const VACIOS: Omit<Campos, 'delReporte'> = { categoria: '', asunto: '', texto: '', archivo: null }

export function erroresDe({ categoria, asunto, texto }: Campos): ErrorCampo[] {
  const falta = (campo: string, hay: boolean, frase: string) => (hay ? [{ campo: `ayuda-${campo}`, frase }] : [])
  return [
    ...falta('categoria', categoria === '', 'Escoja de qué trata'),
    ...falta('asunto', asunto.trim().length < 3, 'Escriba el asunto en pocas palabras'),
    ...falta('texto', texto.trim() === '', 'Cuente qué necesita'),
  ]
}
