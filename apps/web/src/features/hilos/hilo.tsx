// One thread of the file: its messages, newest first, and what can be done with it.
import { useState } from 'react'
import { Aviso } from '../../ui/aviso.tsx'
import { Datos } from '../../ui/datos.tsx'
import { EscribirEnHilo } from './escribir.tsx'
import { Asunto, Mensaje, Paginas } from './mensaje.tsx'
import { type ClaveHilo, useActoDeHilo, useHilo } from './usar-hilos.ts'

export function Hilo({ clave, escribe }: { clave: ClaveHilo; escribe: boolean }) {
  const [pagina, setPagina] = useState(1)
  const hilo = useHilo(clave, pagina)
  const acto = useActoDeHilo(clave)
  return (
    <div className="hilo">
      {escribe ? <EscribirEnHilo clave={clave} onDicho={() => setPagina(1)} /> : null}
      <Datos de={hilo} lineas={3}>
        {({ filas, total, tamano, resuelto }) => (
          <>
            {total === 0 ? <p>Nadie ha escrito en este hilo.</p> : null}
            {total > 0 ? (
              <Asunto resuelto={resuelto} ocupado={acto.isPending} onActo={escribe ? acto.mutate : undefined} />
            ) : null}
            {acto.isError ? <Aviso tono="error">{acto.error.message}</Aviso> : null}
            <ol className="historia" aria-label="Mensajes">
              {filas.map((m) => (
                <Mensaje key={m.id} {...m} />
              ))}
            </ol>
            <Paginas pagina={pagina} ultima={Math.ceil(total / tamano)} onIr={setPagina} />
          </>
        )}
      </Datos>
    </div>
  )
}
