// The draft under the hands of a person: each change is sent with what the person saw of that piece, and a piece that somebody else changed is shown, not merged.
import type { ActoCuestionario } from '@kpt/domain/gestionweb'
import { useMutation } from '@tanstack/react-query'
import { api } from '../../api/cliente.ts'
import { consulta } from '../../api/consulta.ts'
import { isErrorApi } from '../../api/problema.ts'
import type { Respuesta } from '../../api/tipos.ts'
import { consultas } from '../../app/consultas.ts'

export type Borrador = Respuesta<'GET /api/cuestionarios/borradores/:vigencia'>

export const verBorrador = (vigencia: number) =>
  consulta('GET /api/cuestionarios/borradores/:vigencia', { params: { vigencia } })

export type Actuar = ReturnType<typeof useActo>

export function useActo(vigencia: number) {
  const { queryKey } = verBorrador(vigencia)
  return useMutation({
    mutationFn: (acto: ActoCuestionario) =>
      api('POST /api/cuestionarios/borradores/:vigencia/actos', { params: { vigencia }, cuerpo: { acto } }),
    onSuccess: (borrador) => {
      consultas.setQueryData(queryKey, borrador)
      void consultas.invalidateQueries({ queryKey: ['GET /api/cuestionarios/borradores'] })
    },
    // What the other person left is what is seen next.
    onError: (error) => {
      if (isErrorApi(error)) void consultas.invalidateQueries({ queryKey })
    },
  })
}

export const huboCambio = (error: Error | null): boolean => isErrorApi(error, 'cuestionario.cambio')
