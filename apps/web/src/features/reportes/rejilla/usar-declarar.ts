// The declaration "sin avance" as an act: what was typed arrives first, what must go is erased first, and the draft is read again.
import { celdasDe } from '@kpt/domain/seguimiento'
import { useMutation } from '@tanstack/react-query'
import { api } from '../../../api/cliente.ts'
import type { Lugar } from '../../rejilla/cola/operacion.ts'
import type { Borrador } from '../borrador/borrador.ts'
import { useEdicion } from './contexto.ts'

export type Declaracion = {
  readonly metas: readonly string[]
  readonly borrar: readonly string[]
  readonly motivo: string
}

export function useDeclarar() {
  const { clave, borrador } = useEdicion()
  return useMutation({
    mutationFn: async ({ metas, borrar, motivo }: Declaracion) => {
      const sobran = borrar.flatMap((meta) => celdasConCifras(borrador, meta))
      await borrador.escribirBloque(
        'borrar',
        sobran.map((lugar) => ({ lugar, valor: null })),
      )
      if (!(await borrador.vaciar()))
        throw new Error('Hay valores sin guardar. Espere a que haya conexión e intente de nuevo.')
      const ruta = 'POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/sin-avance'
      const hecho = await api(ruta, { params: clave, cuerpo: { metas: [...metas], motivo } })
      await borrador.releer()
      return hecho
    },
  })
}

/** Quantities and money written in this corte. */
export function celdasConCifras(borrador: Borrador, meta: string): Lugar[] {
  const valores = borrador.leerMeta(meta)?.entrada.valores
  if (!valores) return []
  const texto = new Set(['observacion', 'sin_avance', 'confirmacion'])
  return celdasDe(valores)
    .filter((c) => !texto.has(c.campo))
    .map(({ campo, clave }) => ({ meta, campo, clave }))
}
