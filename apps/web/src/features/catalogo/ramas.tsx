// A place of the catalogue: the way down to it, and what hangs from it.
import { Link } from '@tanstack/react-router'
import type { Respuesta } from '../../api/tipos.ts'
import { Paginador } from '../../ui/paginador.tsx'
import { type Columna, Tabla } from '../../ui/tabla.tsx'
import './catalogo.css'

type Rama = Respuesta<'GET /api/catalogo'>
type Fila = Rama['filas'][number]

const NIVELES = [
  { que: 'sectores', una: 'sector', titulo: 'Sector' },
  { que: 'programas', una: 'programa', titulo: 'Programa' },
  { que: 'productos', una: 'producto', titulo: 'Producto' },
] as const

export function Ramas({ rama, filas, total, pagina, tamano }: Rama) {
  const { que, una, titulo } = NIVELES[rama.length] ?? NIVELES[2]
  return (
    <section className="seccion" aria-label={`${titulo}: lista`}>
      <Camino rama={rama} />
      <Tabla
        titulo={`${que[0]?.toUpperCase()}${que.slice(1)} del Catálogo`}
        tituloOculto
        columnas={columnasDe(titulo)}
        filas={filas}
        clave={(f) => f.codigo}
        estrecha={480}
      />
      <Paginador pagina={pagina} tamano={tamano} total={total} que={que} una={una} />
    </section>
  )
}

function Camino({ rama }: Pick<Rama, 'rama'>) {
  if (rama.length === 0) return null
  return (
    <nav className="camino" aria-label="Dónde está en el Catálogo">
      <ol>
        <li>
          <Link to="/catalogo" search={{}}>
            Todos los sectores
          </Link>
        </li>
        {rama.map(({ codigo, nombre }, i) => (
          <li key={codigo} aria-current={i === rama.length - 1 ? 'location' : undefined}>
            {i === rama.length - 1 ? (
              <strong>
                <span className="numero">{codigo}</span> {nombre}
              </strong>
            ) : (
              <Link to="/catalogo" search={{ bajo: codigo }}>
                <span className="numero">{codigo}</span> {nombre}
              </Link>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}

function columnasDe(titulo: string): Columna<Fila>[] {
  return [
    { clave: 'codigo', titulo: 'Código', ancho: 'corto', celda: (f) => <span className="numero">{f.codigo}</span> },
    { clave: 'nombre', titulo, nombra: true, ancho: 'largo', celda: (f) => <Nombre fila={f} /> },
    ...(titulo === 'Producto'
      ? []
      : [{ clave: 'productos', titulo: 'Productos', numero: true, celda: (f: Fila) => f.productos }]),
    { clave: 'indicadores', titulo: 'Indicadores', numero: true, celda: (f) => f.indicadores },
  ]
}

function Nombre({ fila: { codigo, nombre } }: { fila: Fila }) {
  if (codigo.length === 7)
    return (
      <Link className="enlace-fila" to="/catalogo/productos/$producto" params={{ producto: codigo }}>
        {nombre}
      </Link>
    )
  return (
    <Link className="enlace-fila" to="/catalogo" search={{ bajo: codigo }}>
      {nombre}
    </Link>
  )
}
