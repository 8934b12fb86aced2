// How long a remark or a reason may be.
import type { Campo } from '../entrada.ts'
import { regla, type Visto } from './regla.ts'

/** Characters that each text field takes. */
export const LARGO_MAXIMO = { observacion: 4000, sin_avance: 1000, confirmacion: 1000 } as const

export const textoDemasiadoLargo = regla({
  id: 'texto_demasiado_largo',
  cita: 'Límite de los campos de texto del formulario',
  gravedad: 'error',
  campos: ['observacion', 'sin_avance', 'confirmacion'],
  ver: ({ valores }) => [
    ...medir('observacion', valores.observacion),
    ...medir('sin_avance', valores.sinAvance),
    ...Object.values(valores.confirmaciones).flatMap((motivo) => medir('confirmacion', motivo)),
  ],
})

function medir(campo: Campo & keyof typeof LARGO_MAXIMO, texto: string | null): Visto[] {
  const maximo = LARGO_MAXIMO[campo]
  if (texto === null || texto.length <= maximo) return []
  const largo = [...texto].length
  return largo > maximo ? [{ campo, valor: null, detalles: { largo: String(largo), maximo: String(maximo) } }] : []
}
