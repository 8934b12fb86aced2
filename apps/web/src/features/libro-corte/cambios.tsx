// The cells of one class that differ from the report, page by page: before and after and, of a conflict, both values to choose from.
import type { Campo } from '@kpt/domain/seguimiento'
import { contar, formatInstante, formatNumero, NOMBRES_CAMPO } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { consultaPaginada } from '../../api/consulta.ts'
import { Boton } from '../../ui/boton.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Desplegable } from '../../ui/desplegable.tsx'
import { type Columna, Tabla } from '../../ui/tabla.tsx'
import type { Clave } from '../reportes/borrador/red.ts'
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
            columnas={columnas(clase, mios, onElegir)}
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

function columnas(clase: Props['clase'], mios?: Props['mios'], onElegir?: Elegir): Columna<Cambio>[] {
  const comunes: Columna<Cambio>[] = [
    {
      clave: 'meta',
      titulo: 'Meta',
      nombra: true,
      ancho: 'largo',
      celda: (c) => (
        <>
          {c.personalizacion}
          <br />
          <span className="menor tenue">
            {c.codigoSispt} · {c.meta} · {c.hoja}, {c.celda}
          </span>
        </>
      ),
    },
    {
      clave: 'campo',
      titulo: 'Campo',
      celda: (c) => [NOMBRES_CAMPO[c.campo as Campo], c.fuente].filter(Boolean).join(', '),
    },
    { clave: 'hay', titulo: 'En el reporte', celda: (c) => <Valor cambio={c} valor={c.hay} /> },
  ]
  if (clase === 'vacia') return comunes
  const nuevo: Columna<Cambio> = {
    ...{ clave: 'valor', titulo: 'En el libro' },
    celda: (c) => <Valor cambio={c} valor={c.valor} />,
  }
  if (clase === 'cambia') return [...comunes, nuevo]
  return [...comunes, nuevo, autoria, eleccion(mios ?? new Map(), onElegir ?? (() => {}))]
}

const autoria: Columna<Cambio> = {
  clave: 'autor',
  titulo: 'Quién lo cambió',
  celda: ({ autor, en }) => (autor && en ? `${autor.nombre}, ${formatInstante(Date.parse(en))}` : '—'),
}

function eleccion(mios: ReadonlyMap<string, Llave>, onElegir: Elegir): Columna<Cambio> {
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
          en {NOMBRES_CAMPO[c.campo as Campo]} de {c.personalizacion}
        </span>
      </label>
    ),
  }
}

function Valor({ cambio: { campo }, valor }: { cambio: Cambio; valor: string | null }) {
  if (valor === null) return <span className="tenue">En blanco</span>
  if (campo === 'observacion' || campo === 'sin_avance') return valor
  return <span className="numero">{`${campo === 'ejecutado' ? '' : '$ '}${formatNumero(valor)}`}</span>
}
