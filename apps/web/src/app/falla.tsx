// What is shown when a screen breaks or does not arrive: what happened, and how to go on.
import { useQuery } from '@tanstack/react-query'
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import { isErrorApi } from '../api/problema.ts'
import { Aviso } from '../ui/aviso.tsx'
import { Boton } from '../ui/boton.tsx'
import { Pantalla } from './pantalla.tsx'
import { FaltaArchivo } from './perezosa.tsx'
import { type Diagnostico, diagnosticar } from './version-nueva.ts'

export function Falla({ error, reset }: ErrorComponentProps) {
  return error instanceof FaltaArchivo ? <NoLlego /> : <SeRompio error={error} reset={reset} />
}

const POR_QUE: Record<Diagnostico, { readonly tono: 'alerta' | 'nota'; readonly frase: string }> = {
  sin_red: {
    tono: 'alerta',
    frase:
      'No hay conexión, y esta pantalla no se había abierto antes en este equipo. Aparecerá sola cuando vuelva la conexión.',
  },
  version_nueva: {
    tono: 'nota',
    frase: 'El sistema se actualizó mientras usted lo tenía abierto. Vuelva a cargar la página para seguir.',
  },
  otra: { tono: 'alerta', frase: 'La conexión se cortó antes de traer esta pantalla. Intente de nuevo.' },
}

/** The file of the screen did not arrive. It is asked for again by itself when the network is back. */
function NoLlego() {
  const { data, isFetching, refetch } = useQuery({
    queryKey: ['por qué no llegó la pantalla'],
    queryFn: diagnosticar,
    staleTime: 0,
    gcTime: 0,
  })
  const reintentar = async () => {
    // Once there is network the page is loaded again: some browsers remember that a file failed, and a new version has other files.
    if ((await refetch()).data === 'sin_red') return
    window.location.reload()
  }
  useEffect(() => {
    // The page, not the file alone: a browser may remember that the file failed. Nothing was being written on this screen.
    const volver = () => window.location.reload()
    window.addEventListener('online', volver)
    return () => window.removeEventListener('online', volver)
  }, [])
  const porQue = data ? POR_QUE[data] : null
  return (
    <Pantalla titulo={data === 'version_nueva' ? 'Hay una versión nueva' : 'Esta pantalla no ha llegado'}>
      {porQue ? (
        <Aviso tono={porQue.tono} vivo>
          {porQue.frase} Lo que ya había guardado sigue guardado.
        </Aviso>
      ) : null}
      <p className="acciones">
        <Boton variante="principal" ocupado={isFetching} onClick={() => void reintentar()}>
          {data === 'version_nueva' ? 'Volver a cargar la página' : 'Intentar de nuevo'}
        </Boton>
        <Boton onClick={() => window.history.back()}>Volver a la pantalla anterior</Boton>
      </p>
    </Pantalla>
  )
}

function SeRompio({ error, reset }: { error: unknown; reset: () => void }) {
  const enrutador = useRouter()
  const reintentar = () => {
    reset()
    void enrutador.invalidate()
  }
  return (
    <Pantalla titulo="Esta pantalla no se pudo mostrar">
      <Aviso tono="error">
        {isErrorApi(error)
          ? error.message
          : 'Ocurrió algo que el sistema no esperaba. Lo que ya había guardado sigue guardado.'}
      </Aviso>
      <p className="acciones">
        <Boton variante="principal" onClick={reintentar}>
          Intentar de nuevo
        </Boton>
        <Boton onClick={() => window.location.reload()}>Volver a cargar la página</Boton>
      </p>
    </Pantalla>
  )
}
