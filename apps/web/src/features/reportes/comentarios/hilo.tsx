// The comments of a meta, newest first, with what can be done with them.
import { useState } from 'react'
import { Aviso } from '../../../ui/aviso.tsx'
import { Boton } from '../../../ui/boton.tsx'
import { Datos } from '../../../ui/datos.tsx'
import { Asunto, Mensaje, Paginas, type Resuelto } from '../../hilos/mensaje.tsx'
import { Escribir } from './escribir.tsx'
import { type Comentario, useActo, useHilo } from './usar-comentarios.ts'

export function Hilo({ meta }: { meta: string }) {
  const [pagina, setPagina] = useState(1)
  const hilo = useHilo(meta, pagina)
  return (
    <div className="desplegable__cuerpo comentarios">
      <p className="tenue menor">Los leen las personas de su entidad. Quien revisa el reporte no los ve.</p>
      <Escribir meta={meta} onDicho={() => setPagina(1)} />
      <Datos de={hilo} lineas={3}>
        {({ filas, total, tamano, resuelto }) => (
          <>
            {total > 0 ? (
              <AsuntoDeMeta meta={meta} resuelto={resuelto} />
            ) : (
              <p>Nadie ha comentado esta meta en este corte.</p>
            )}
            <ol className="historia">
              {filas.map((c) => (
                <Uno key={c.id} meta={meta} comentario={c} />
              ))}
            </ol>
            <Paginas pagina={pagina} ultima={Math.ceil(total / tamano)} onIr={setPagina} />
          </>
        )}
      </Datos>
    </div>
  )
}

function AsuntoDeMeta({ meta, resuelto }: { meta: string; resuelto: Resuelto }) {
  const acto = useActo(meta)
  return (
    <>
      <Asunto
        resuelto={resuelto}
        ocupado={acto.isPending}
        onActo={(cual) => acto.mutate({ acto: cual, comentario: null })}
      />
      {acto.isError ? <Aviso tono="error">{acto.error.message}</Aviso> : null}
    </>
  )
}

function Uno({ meta, comentario }: { meta: string; comentario: Comentario }) {
  const acto = useActo(meta)
  const { id, texto, propio } = comentario
  return (
    <>
      <Mensaje {...comentario}>
        {propio && texto !== null ? (
          <Boton
            variante="texto"
            ocupado={acto.isPending}
            onClick={() => acto.mutate({ acto: 'retirar', comentario: id })}
          >
            Retirar
          </Boton>
        ) : null}
      </Mensaje>
      {acto.isError ? (
        <li>
          <Aviso tono="error">{acto.error.message}</Aviso>
        </li>
      ) : null}
    </>
  )
}
