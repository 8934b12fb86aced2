// The comments of a meta, newest first, with what can be done with them.
import { formatInstante, nombreRol } from '@kpt/textos'
import { useState } from 'react'
import { Aviso } from '../../../ui/aviso.tsx'
import { Boton } from '../../../ui/boton.tsx'
import { Datos } from '../../../ui/datos.tsx'
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
              <Asunto meta={meta} resuelto={resuelto} />
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

type Resuelto = { readonly autor: { readonly nombre: string; readonly rol: string }; readonly en: string } | null

/** Whether the matter is settled, and the way to say otherwise. */
function Asunto({ meta, resuelto }: { meta: string; resuelto: Resuelto }) {
  const acto = useActo(meta)
  return (
    <div className="comentarios__asunto">
      {resuelto ? (
        <p>
          Resuelto: {resuelto.autor.nombre}, {formatInstante(Date.parse(resuelto.en))}
        </p>
      ) : null}
      <Boton
        variante="texto"
        ocupado={acto.isPending}
        onClick={() => acto.mutate({ acto: resuelto ? 'reabrir' : 'resolver', comentario: null })}
      >
        {resuelto ? 'Reabrir el asunto' : 'Dar por resuelto'}
      </Boton>
      {acto.isError ? <Aviso tono="error">{acto.error.message}</Aviso> : null}
    </div>
  )
}

function Uno({ meta, comentario: { id, texto, en, autor, propio } }: { meta: string; comentario: Comentario }) {
  const acto = useActo(meta)
  return (
    <li>
      <p className="comentarios__texto">{texto ?? <em className="tenue">Comentario retirado por su autor.</em>}</p>
      <p className="tenue menor">
        {propio ? 'Usted' : autor.nombre}, {nombreRol(autor.rol)} · {formatInstante(Date.parse(en))}
        {propio && texto !== null ? (
          <Boton
            variante="texto"
            ocupado={acto.isPending}
            onClick={() => acto.mutate({ acto: 'retirar', comentario: id })}
          >
            Retirar
          </Boton>
        ) : null}
      </p>
      {acto.isError ? <Aviso tono="error">{acto.error.message}</Aviso> : null}
    </li>
  )
}

function Paginas({ pagina, ultima, onIr }: { pagina: number; ultima: number; onIr: (pagina: number) => void }) {
  if (ultima <= 1) return null
  return (
    <p className="acciones">
      {pagina > 1 ? <Boton onClick={() => onIr(pagina - 1)}>Más recientes</Boton> : null}
      {pagina < ultima ? <Boton onClick={() => onIr(pagina + 1)}>Anteriores</Boton> : null}
    </p>
  )
}
