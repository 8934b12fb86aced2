// What the bar says while nobody answers: that nothing is lost, how much waits, and how old what is on screen is. It also asks whether somebody
// answers again, and then has everything read anew.
import { fraseCopia, fraseSinConexion } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useSyncExternalStore } from 'react'
import { api } from '../../api/cliente.ts'
import { hayConexion } from '../../api/conexion.ts'
import { consultas } from '../../app/consultas.ts'
import { useSesion } from '../../app/sesion.ts'
import { EVENTO_REGRESO } from '../../app/sesion-perdida.ts'
import { masVieja, suscribirEdad } from './edad.ts'
import { contarPorDueno } from './operaciones.ts'

const CADA = 8_000

export function DetalleSinConexion() {
  const sesion = useSesion()
  const esperan = useEsperan(sesion?.correo)
  const copia = useSyncExternalStore(suscribirEdad, masVieja)
  useVolver()
  return (
    <span>
      {sesion ? fraseSinConexion(esperan) : 'Sin conexión. Lo que ve puede no estar al día.'}
      {copia === null ? null : ` ${fraseCopia(copia)}.`}
    </span>
  )
}

/** Edits of this person that wait in this browser, of all reports. */
function useEsperan(correo: string | undefined): number {
  const { data = 0 } = useQuery({
    queryKey: ['cambios por enviar', correo],
    queryFn: async () => {
      const duenos = await contarPorDueno()
      return [...duenos].reduce((suma, [dueno, n]) => (dueno.endsWith(`/${correo}`) ? suma + n : suma), 0)
    },
    refetchInterval: 1_500,
    staleTime: 0,
    gcTime: 0,
  })
  return data
}

/** Looks until somebody answers. When the bar goes, they did: drafts send what waits and what is on screen is read again. */
function useVolver(): void {
  useEffect(() => {
    const mirar = () => void api('GET /api/sesion').catch(() => {})
    const reloj = setInterval(mirar, CADA)
    return () => {
      clearInterval(reloj)
      if (!hayConexion()) return
      window.dispatchEvent(new Event(EVENTO_REGRESO))
      void consultas.invalidateQueries()
    }
  }, [])
}
