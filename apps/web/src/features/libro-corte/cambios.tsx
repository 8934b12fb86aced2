// The cells of one class that differ from the report, page by page: before and after and, of a conflict, both values to choose from.
import { contar, formatInstante, formatNumero } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { consultaPaginada } from '../../api/consulta.ts'
import { Boton } from '../../ui/boton.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Desplegable } from '../../ui/desplegable.tsx'
import { type Columna, Tabla } from '../../ui/tabla.tsx'
import type { Clave } from '../reportes/borrador/red.ts'
import { type Decir, useDecir } from './decir.tsx'
import { palabrasDe } from './palabras.ts'
import { type Cambio, LIBROS } from './tipos.ts'
import './libro-corte.css'

export type Llave = Pick<Cambio, 'meta' | 'campo' | 'clave' | 'hay'>
type Elegir = (nombre: string, llave: Llave | null) => void

type Props = {
  readonly clave: Clave
  readonly carga: string
  readonly clase: 'cambia' | 'conflicto' | 'vacia'
  readonly cuantos: number
  readonly titulo: string
  readonly mios?: ReadonlyMap<string, Llave>
  readonly onElegir?: Elegir
}

const TAMANO = 50

/** Conflicts are open: they ask for a decision. */
export function ListaCambios(props: Props) {
  const { cuantos, titulo, clase } = props
  if (cuantos === 0) return null
  if (clase === 'conflicto') return <Lista {...props} />
  return (
    <Desplegable titulo={`${titulo} (${formatNumero(String(cuantos))})`}>
      <Lista {...props} />
    </Desplegable>
  )
}

function Lista({ clave, carga, clase, titulo, mios, onElegir }: Props) {
  const [pagina, setPagina] = useState(1)
  const decir = useDecir(clave)
  const cambios = useQuery(
    consultaPaginada(`GET ${LIBROS}/:carga/cambios`, {
      params: { ...clave, carga },
      consulta: { clase, pagina, tamano: TAMANO },
    }),
  )
  return (
    <Datos de={cambios}>
      {({ filas, total }) => (
        <>
          <Tabla
            titulo={titulo}
            tituloOculto={clase !== 'conflicto'}
            columnas={columnas({ clase, decir, lugar: palabrasDe(clave).lugar }, mios, onElegir)}
            filas={filas}
            clave={nombreDe}
          />
          {total > TAMANO ? (
            <div className="acciones">
              <Boton disabled={pagina === 1} onClick={() => setPagina(pagina - 1)}>
                Anteriores
              </Boton>
              <span className="numero" role="status">
                {(pagina - 1) * TAMANO + 1} a {Math.min(total, pagina * TAMANO)} de {contar(total, 'valor', 'valores')}
              </span>
              <Boton disabled={pagina * TAMANO >= total} onClick={() => setPagina(pagina + 1)}>
                Siguientes
              </Boton>
            </div>
          ) : null}
        </>
      )}
    </Datos>
  )
}

function nombreDe({ meta, campo, clave }: Cambio): string {
  return `${meta}/${campo}/${clave}`
}

type DeLaLista = { readonly clase: Props['clase']; readonly decir: Decir; readonly lugar: string }

function columnas(
  { clase, decir, lugar }: DeLaLista,
  mios: Props['mios'] = new Map(),
  onElegir: Elegir = () => {},
): Columna<Cambio>[] {
  const comunes: Columna<Cambio>[] = [
    {
      clave: 'meta',
      titulo: lugar,
      nombra: true,
      ancho: 'largo',
      celda: (c) => (
        <>
          {c.texto}
          <br />
          <span className="menor tenue">
            {[c.codigo, ...(c.meta.includes('-M-') ? [c.meta] : []), `${c.hoja}, ${c.celda}`].join(' · ')}
          </span>
        </>
      ),
    },
    { clave: 'campo', titulo: 'Campo', celda: decir.campo },
    { clave: 'hay', titulo: 'En el reporte', celda: (c) => <Valor cambio={c} valor={c.hay} decir={decir} /> },
  ]
  if (clase === 'vacia') return comunes
  const nuevo: Columna<Cambio> = {
    ...{ clave: 'valor', titulo: 'En el libro' },
    celda: (c) => <Valor cambio={c} valor={c.valor} decir={decir} />,
  }
  if (clase === 'cambia') return [...comunes, nuevo]
  return [...comunes, nuevo, autoria, eleccion(decir, mios, onElegir)]
}

const autoria: Columna<Cambio> = {
  clave: 'autor',
  titulo: 'Quién lo cambió',
  celda: ({ autor, en }) => (autor && en ? `${autor.nombre}, ${formatInstante(Date.parse(en))}` : '—'),
}

function eleccion(decir: Decir, mios: ReadonlyMap<string, Llave>, onElegir: Elegir): Columna<Cambio> {
  return {
    clave: 'queda',
    titulo: 'Cuál queda',
    celda: (c) => (
      <label className="libro-marca">
        <input
          type="checkbox"
          checked={mios.has(nombreDe(c))}
          onChange={(e) =>
            onElegir(
              nombreDe(c),
              e.target.checked ? { meta: c.meta, campo: c.campo, clave: c.clave, hay: c.hay } : null,
            )
          }
        />{' '}
        El del libro
        <span className="solo-lector">
          {' '}
          en {decir.campo(c)} de {c.texto}
        </span>
      </label>
    ),
  }
}

function Valor({ cambio, valor, decir }: { cambio: Cambio; valor: string | null; decir: Decir }) {
  return valor === null ? <span className="tenue">En blanco</span> : decir.valor(cambio, valor)
}
