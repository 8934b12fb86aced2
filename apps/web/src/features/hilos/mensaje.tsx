// Pieces of a thread, the same between colleagues and in the file: a message, whether the matter is settled, and its pages.
import { formatInstante, nombreRol } from '@kpt/textos'
import type { ReactNode } from 'react'
import { Boton } from '../../ui/boton.tsx'
import './hilos.css'

type Autor = { readonly nombre: string; readonly rol: string }

type PropsMensaje = {
  /** Null when its author withdrew it. */
  readonly texto: string | null
  readonly autor: Autor
  readonly organismo?: string
  readonly en: string
  readonly propio: boolean
  readonly menciones?: readonly string[]
  readonly children?: ReactNode
}

export function Mensaje({ texto, autor, organismo, en, propio, menciones = [], children }: PropsMensaje) {
  return (
    <li>
      <p className="mensaje__texto">{texto ?? <em className="tenue">Comentario retirado por su autor.</em>}</p>
      {menciones.length > 0 ? <p className="menor">Para: {menciones.join(', ')}</p> : null}
      <p className="tenue menor">
        {propio ? 'Usted' : autor.nombre}, {nombreRol(autor.rol)}
        {organismo ? ` · ${organismo}` : ''} · {formatInstante(Date.parse(en))}
        {children}
      </p>
    </li>
  )
}

export type Resuelto = { readonly autor: Autor; readonly en: string } | null

type PropsAsunto = {
  readonly resuelto: Resuelto
  readonly ocupado: boolean
  /** Absent for whoever only reads. */
  readonly onActo?: ((acto: 'resolver' | 'reabrir') => void) | undefined
}

/** Whether the matter is settled, and the way to say otherwise. */
export function Asunto({ resuelto, ocupado, onActo }: PropsAsunto) {
  return (
    <div className="asunto">
      {resuelto ? (
        <p>
          Resuelto: {resuelto.autor.nombre}, {formatInstante(Date.parse(resuelto.en))}
        </p>
      ) : null}
      {onActo ? (
        <Boton variante="texto" ocupado={ocupado} onClick={() => onActo(resuelto ? 'reabrir' : 'resolver')}>
          {resuelto ? 'Reabrir el asunto' : 'Dar por resuelto'}
        </Boton>
      ) : null}
    </div>
  )
}

type PropsPaginas = { readonly pagina: number; readonly ultima: number; readonly onIr: (pagina: number) => void }

export function Paginas({ pagina, ultima, onIr }: PropsPaginas) {
  if (ultima <= 1) return null
  return (
    <p className="acciones">
      {pagina > 1 ? <Boton onClick={() => onIr(pagina - 1)}>Más recientes</Boton> : null}
      {pagina < ultima ? <Boton onClick={() => onIr(pagina + 1)}>Anteriores</Boton> : null}
    </p>
  )
}
