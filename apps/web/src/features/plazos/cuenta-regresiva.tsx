// What is left of a deadline, counted from the server's time. It ticks in silence: a screen reader is told only that it ended.
import { CUENTA_SEGUNDOS, textoQueda } from '@kpt/textos'
import { useEffect, useSyncExternalStore } from 'react'
import { consultas } from '../../app/consultas.ts'
import { ahoraServidor, isRelojDudoso, useAhora } from '../../app/reloj.ts'
import { consultaSesion } from '../../app/sesion.ts'

/** `cierra`: the instant after the last day. */
export function CuentaRegresiva({ cierra }: { cierra: string }) {
  const fin = Date.parse(cierra)
  const quieto = useMovimientoReducido()
  const conSegundos = !quieto && fin - ahoraServidor() < CUENTA_SEGUNDOS
  const queda = fin - useAhora(conSegundos ? 1000 : 30_000)
  const termino = queda <= 0
  usePreguntarHora(termino)
  return (
    <div className="cuenta">
      {termino ? null : (
        <p className="cuenta__queda numero" role="timer" aria-live="off">
          {queda < CUENTA_SEGUNDOS ? 'Quedan' : 'Le quedan'} <strong>{textoQueda(queda, conSegundos)}</strong>
        </p>
      )}
      <p className="cuenta__fin" role="status">
        {termino ? 'El plazo terminó.' : ''}
      </p>
    </div>
  )
}

/** After sleep, or when somebody changed the hour of the computer, the server is asked again; and what it says of a deadline that ended too. */
function usePreguntarHora(termino: boolean): void {
  useEffect(() => {
    const vigia = setInterval(() => {
      if (isRelojDudoso()) void consultas.refetchQueries({ queryKey: consultaSesion.queryKey })
    }, 10_000)
    return () => clearInterval(vigia)
  }, [])
  useEffect(() => {
    if (termino) void consultas.invalidateQueries({ queryKey: ['GET /api/plazos'] })
  }, [termino])
}

const CONSULTA = '(prefers-reduced-motion: reduce)'

/** Whoever asked for less movement sees the minutes change, and no seconds. */
function useMovimientoReducido(): boolean {
  return useSyncExternalStore(
    (avisar) => {
      const medio = window.matchMedia(CONSULTA)
      medio.addEventListener('change', avisar)
      return () => medio.removeEventListener('change', avisar)
    },
    () => window.matchMedia(CONSULTA).matches,
    () => false,
  )
}
