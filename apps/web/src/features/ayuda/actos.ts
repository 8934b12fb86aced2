// Words of the acts that say something, and how each is sent.
import type { ActoAyuda } from '@kpt/domain/comunicaciones'
import { useMutation } from '@tanstack/react-query'
import { api } from '../../api/cliente.ts'
import { consultas } from '../../app/consultas.ts'
import { uuid7 } from '../../app/uuid7.ts'

export type ActoDicho = Exclude<ActoAyuda, 'pedir' | 'calificar'>

type Dice = { readonly boton: string; readonly hecho: string; readonly principal?: boolean }

/** In the order in which they are offered. */
export const DICE: Readonly<Record<ActoDicho, Dice>> = {
  responder: { boton: 'Responder', hecho: 'Respuesta enviada: le llega por correo', principal: true },
  agregar: { boton: 'Agregar', hecho: 'Quedó agregado', principal: true },
  reabrir: { boton: 'Seguir la conversación', hecho: 'La mesa la tiene otra vez', principal: true },
  tomar: { boton: 'Tomarla', hecho: 'La tiene usted' },
  pedir_datos: { boton: 'Pedir datos', hecho: 'Se pidieron los datos: le llega un correo' },
  trasladar: { boton: 'Trasladar a su gobernación', hecho: 'La tiene la gobernación' },
  devolver: { boton: 'Devolver al DNP', hecho: 'Volvió a la mesa del DNP' },
  cerrar: { boton: 'Cerrar', hecho: 'Quedó cerrada' },
  desistir: { boton: 'Ya no la necesito', hecho: 'Quedó cerrada' },
}

export const ACTOS_DICHOS = Object.keys(DICE) as readonly ActoDicho[]

/** These may be done without a word. */
export const SIN_TEXTO: readonly ActoDicho[] = ['tomar', 'desistir']

export function useActo(numero: string, alHacer: (acto: ActoDicho) => void) {
  return useMutation({
    mutationFn: ({ acto, texto }: { acto: ActoDicho; texto: string }) => {
      const id = uuid7()
      const params = { numero }
      return acto === 'agregar' || acto === 'reabrir' || acto === 'desistir'
        ? api('POST /api/ayudas/:numero/actos', { params, cuerpo: { id, acto, texto, calificacion: null } })
        : api('POST /api/ayudas/mesa/:numero/actos', { params, cuerpo: { id, acto, texto } })
    },
    onSuccess: async (_, { acto }) => {
      await consultas.invalidateQueries({ predicate: ({ queryKey }) => String(queryKey[0]).includes('/api/ayudas') })
      alHacer(acto)
    },
    // Somebody else may have acted first: the screen says so.
    onError: () => consultas.invalidateQueries({ queryKey: ['GET /api/ayudas/:numero'] }),
  })
}
