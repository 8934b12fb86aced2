// The open answers of an address, one for each report and person.
import { useQuery } from '@tanstack/react-query'
import { createContext, useCallback, useContext, useSyncExternalStore } from 'react'
import { useSesion } from '../../../app/sesion.ts'
import { CADA_ENTRADA, crearAbiertos } from '../../rejilla/abiertos.ts'
import { useLatidoDe } from '../../rejilla/usar-latido.ts'
import type { Reporte } from '../../reportes/borrador/entrada.ts'
import { type Clave, duenoDe } from '../../reportes/borrador/red.ts'
import { refrescarReporte } from '../../reportes/usar-reporte.ts'
import { abrirRespuestas, type Foto, type Respuestas } from './borrador.ts'
import { leerOCopia, mundoDeRespuestas } from './lectura.ts'

const abiertas = crearAbiertos<Respuestas>()

export function useRespuestas(params: Clave) {
  const correo = useSesion()?.correo ?? ''
  return useQuery({
    // What adds or takes away evidence asks for everything under this name again.
    queryKey: ['borrador de /reportes/', 'respuestas', params, correo],
    queryFn: () =>
      abiertas(duenoDe(params, correo), async () =>
        abrirRespuestas(await mundoDeRespuestas(params, correo), await leerOCopia(params, correo)),
      ),
    ...CADA_ENTRADA,
  })
}

export function useFoto(respuestas: Respuestas): Foto {
  return useSyncExternalStore(respuestas.suscribir, respuestas.leer)
}

export function useLatidoDeRespuestas(respuestas: Respuestas, estado: string): void {
  const sondear = useCallback(async () => {
    if ((await respuestas.sondear()) !== estado) await refrescarReporte()
  }, [respuestas, estado])
  useLatidoDe(sondear, respuestas.vaciar)
}

type Abierto = {
  readonly clave: Clave
  readonly reporte: Reporte
  readonly respuestas: Respuestas
  readonly foto: Foto
}

export const ContextoRespuestas = createContext<Abierto | null>(null)

export function useAbierto(): Abierto {
  const abierto = useContext(ContextoRespuestas)
  if (!abierto) throw new Error('no answers are open here')
  return abierto
}
