// The draft under the hands of a person: what is typed is saved by itself, and never over what somebody else saved.
import { type BorradorCronograma, type Circular, type EntradaBorrador, enVigor } from '@kpt/domain/calendario'
import { useEffect, useRef, useState } from 'react'
import { api } from '../../api/cliente.ts'
import { isErrorApi } from '../../api/problema.ts'
import type { Respuesta } from '../../api/tipos.ts'

export type Guardado = Respuesta<'GET /api/calendario/borradores/:instrumento/:vigencia'>
type Params = { readonly instrumento: EntradaBorrador['de']['instrumento']; readonly vigencia: number }
type Cuerpo = { readonly circular: Circular | null; readonly contenido: BorradorCronograma }

export type EstadoGuardado = 'guardado' | 'pendiente' | 'guardando' | 'cambio' | 'error'

export type Trabajo = {
  readonly contenido: BorradorCronograma
  readonly circular: Circular | null
  readonly estado: EstadoGuardado
  readonly error: Error | null
  readonly poner: (cambio: Partial<BorradorCronograma>) => void
  readonly ponerCircular: (circular: Circular | null) => void
  /** Saves what waits; answers the version saved, or null when it could not be. */
  readonly guardar: () => Promise<number | null>
}

const ESPERA = 1200

export function useTrabajo(params: Params, inicial: Guardado): Trabajo {
  const [cuerpo, setCuerpo] = useState<Cuerpo>({ circular: inicial.circular, contenido: inicial.contenido })
  const [estado, setEstado] = useState<EstadoGuardado>('guardado')
  const [error, setError] = useState<Error | null>(null)
  const cola = useCola(params, inicial.version, setEstado, setError)
  useEffect(() => {
    if (estado !== 'pendiente') return
    const reloj = setTimeout(() => void cola(cuerpo), ESPERA)
    return () => clearTimeout(reloj)
  }, [cuerpo, estado, cola])
  const pendiente = useRef<Cuerpo | null>(null)
  pendiente.current = estado === 'pendiente' ? cuerpo : null
  // Whoever leaves at once leaves nothing behind.
  useEffect(() => () => void (pendiente.current && cola(pendiente.current)), [cola])
  const cambiar = (cambio: Partial<Cuerpo>) => {
    setCuerpo((previo) => ({ ...previo, ...cambio }))
    setEstado((previo) => (previo === 'cambio' ? previo : 'pendiente'))
  }
  return {
    ...cuerpo,
    ...{ estado, error },
    poner: (cambio) => cambiar({ contenido: { ...cuerpo.contenido, ...cambio } }),
    ponerCircular: (circular) => cambiar({ circular }),
    guardar: () => cola(cuerpo),
  }
}

type Cola = (cuerpo: Cuerpo) => Promise<number | null>

/** Savings one after the other, each over the version that the one before it left. */
function useCola(
  params: Params,
  inicial: number,
  setEstado: (estado: EstadoGuardado) => void,
  setError: (error: Error | null) => void,
): Cola {
  const version = useRef(inicial)
  const anterior = useRef<Promise<unknown>>(Promise.resolve())
  const guardado = useRef<Cuerpo | null>(null)
  const cola = useRef<Cola>(async (cuerpo) => {
    await anterior.current
    if (guardado.current === cuerpo) return version.current
    setEstado('guardando')
    const hacer = enviar(params, version.current, cuerpo)
    anterior.current = hacer.catch(() => undefined)
    try {
      version.current = await hacer
      guardado.current = cuerpo
      setError(null)
      setEstado('guardado')
      return version.current
    } catch (fallo) {
      setError(fallo as Error)
      setEstado(isErrorApi(fallo, 'cronograma.cambio') ? 'cambio' : 'error')
      return null
    }
  })
  return cola.current
}

async function enviar(params: Params, version: number, { circular, contenido }: Cuerpo): Promise<number> {
  const respuesta = await api('POST /api/calendario/borradores/:instrumento/:vigencia', {
    params,
    cuerpo: {
      version,
      circular: circular?.clave ?? null,
      contenido: structuredClone(contenido) as Guardado['contenido'],
    },
  })
  return respuesta.version
}

/** What the rules of the domain judge the draft by: the same at the server. */
export function entradaDe(params: Params, { contenido, circular }: Cuerpo, { previo, hoy }: Guardado): EntradaBorrador {
  const vigor = previo && enVigor(previo, Number.POSITIVE_INFINITY)
  return { de: params, borrador: contenido, circular, previo: previo && vigor && { cronograma: previo, vigor }, hoy }
}
