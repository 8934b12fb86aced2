// Acts of a review. If the report moved on meanwhile, that is said, the screen is brought up to date, and nothing written is lost.
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { isErrorApi } from '../../api/problema.ts'
import { refrescarReportes } from './usar-revision.ts'

/** What the screen tells once, after an act or an attempt. */
export type Hecho =
  | 'tomado'
  | 'pedido'
  | 'pedido_dnp'
  | 'validado'
  | 'seleccionado'
  | 'conforme'
  | 'trasladado'
  | 'reabierto'
  | 'decidido'
  | 'reporte_cambio'
  | 'version_nueva'
  | 'acto_ajeno'

const CHOQUES: Readonly<Record<string, Hecho>> = {
  'reporte.acto_imposible': 'reporte_cambio',
  'reporte.version_vieja': 'version_nueva',
  'reporte.acto_ajeno': 'acto_ajeno',
}

/** After these there is nothing else to do where the person was. */
const TERMINAN: readonly Hecho[] = ['pedido', 'pedido_dnp', 'validado', 'conforme', 'trasladado', 'reabierto']

type Acto = {
  readonly hacer: () => Promise<unknown>
  readonly hecho: Hecho
  /** Once it is done, before the screen is brought up to date. */
  readonly alHacer?: () => void
  /** Whatever the outcome, when the screen moves on: a dialog closes. */
  readonly alSeguir?: () => void
}

export function useActo({ hacer, hecho, alHacer, alSeguir }: Acto) {
  const navegar = useNavigate()
  const seguir = async (que: Hecho) => {
    await refrescarReportes()
    await navegar({ to: '.', search: TERMINAN.includes(que) ? {} : (previo) => previo, state: { hecho: que } })
    alSeguir?.()
  }
  return useMutation({
    mutationFn: hacer,
    onSuccess: () => {
      alHacer?.()
      return seguir(hecho)
    },
    onError: async (error) => {
      const choque = isErrorApi(error) ? CHOQUES[error.codigo] : undefined
      if (choque) await seguir(choque)
    },
  })
}

/** The refusal to show beside the button; those that move the screen on are told by it. */
export function fraseRechazo(error: Error | null): string | null {
  return error && !(isErrorApi(error) && CHOQUES[error.codigo]) ? error.message : null
}
