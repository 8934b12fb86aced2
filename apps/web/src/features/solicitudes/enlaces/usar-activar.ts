import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { consultas } from '../../../app/consultas.ts'
import { consultaSesion } from '../../../app/sesion.ts'

/** Spends the link with the password, or with none when the session proves the person; answers the address to sign in with. */
export type Activar = (clave: string | null) => Promise<{ readonly correo: string }>

/** Activates and goes to sign-in, where the person enters with what it has just chosen: a link opens no session by itself. */
export function useActivar(activar: Activar) {
  const navegar = useNavigate()
  return useMutation({
    mutationFn: activar,
    onSuccess: async ({ correo }) => {
      // Whoever was signed in here may have just ceased to be anybody: nothing of it stays on screen.
      consultas.clear()
      await consultas.fetchQuery(consultaSesion)
      await navegar({ to: '/ingreso', search: { motivo: 'activada' }, state: { correo }, replace: true })
    },
  })
}
