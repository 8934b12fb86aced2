import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { consultas } from '../../../app/consultas.ts'
import { consultaSesion } from '../../../app/sesion.ts'

/** Spends the link with the password, or with none when the session proves the person; answers the address to sign in with. */
export type Activar = (clave: string | null) => Promise<{ readonly correo: string }>

/**
 * Activates and goes to sign-in, where the person enters with what it has just chosen: a link opens no session by itself. Who cannot enter
 * yet (`todaviaNo`) stays and is told since when.
 */
export function useActivar(activar: Activar, todaviaNo: boolean) {
  const navegar = useNavigate()
  return useMutation({
    mutationFn: activar,
    onSuccess: async ({ correo }) => {
      // Whoever was signed in here may have just ceased to be anybody: nothing of it stays, and the bar is asked who it is from the beginning.
      // What this very screen shows is kept: asked again, its link would be one already used.
      consultas.removeQueries({ type: 'inactive' })
      await consultas.resetQueries({ queryKey: consultaSesion.queryKey })
      if (!todaviaNo)
        await navegar({ to: '/ingreso', search: { motivo: 'activada' }, state: { correo }, replace: true })
    },
  })
}
