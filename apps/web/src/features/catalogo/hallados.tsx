// What a search of the catalogue found: each indicator with where it stands.
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { consultaPaginada } from '../../api/consulta.ts'
import { paginaDe, useFiltros } from '../../app/filtros.ts'
import { Boton } from '../../ui/boton.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Paginador } from '../../ui/paginador.tsx'
import { type Columna, Tabla } from '../../ui/tabla.tsx'
import { Vacio } from '../../ui/vacio.tsx'
import type { EntradaCatalogo } from './buscar-en-catalogo.tsx'

const TAMANO = 20

export function Hallados({ texto, bajo }: { texto: string; bajo: string }) {
  const [filtros, cambiar] = useFiltros()
  const pagina = paginaDe(filtros)
  const hallados = useQuery(
    consultaPaginada('GET /api/catalogo/indicadores', { consulta: { texto, bajo, pagina, tamano: TAMANO } }),
  )
  return (
    <section className="seccion">
      <h2>Indicadores hallados</h2>
      {bajo ? (
        <p>
          Solo bajo el código <span className="numero">{bajo}</span>.{' '}
          <Boton variante="texto" onClick={() => cambiar({ bajo: undefined })}>
            Buscar en todo el Catálogo
          </Boton>
        </p>
      ) : null}
      <Datos de={hallados}>
        {({ filas, total, parcial }) =>
          total === 0 ? (
            <Vacio titulo="Nada del Catálogo se parece a eso">
              <p>Pruebe con otras palabras, con menos, o con el comienzo del código.</p>
            </Vacio>
          ) : (
            <>
              {parcial ? <p className="tenue">Ninguno tiene todas las palabras: estos tienen las más.</p> : null}
              <Paginador pagina={pagina} tamano={TAMANO} total={total} que="indicadores" una="indicador" />
              <Tabla
                titulo="Indicadores hallados"
                tituloOculto
                columnas={COLUMNAS}
                filas={filas}
                clave={(e) => e.indicador}
              />
            </>
          )
        }
      </Datos>
    </section>
  )
}

const COLUMNAS: Columna<EntradaCatalogo>[] = [
  { clave: 'codigo', titulo: 'Código', celda: (e) => <span className="numero">{e.indicador}</span> },
  {
    clave: 'indicador',
    titulo: 'Indicador',
    nombra: true,
    ancho: 'largo',
    celda: (e) => (
      <Link className="enlace-fila" to="/catalogo/productos/$producto" params={{ producto: e.producto }}>
        {e.indicadorNombre}
      </Link>
    ),
  },
  { clave: 'unidad', titulo: 'Unidad', celda: (e) => e.unidad },
  { clave: 'producto', titulo: 'Producto', ancho: 'largo', celda: (e) => e.productoNombre },
  {
    clave: 'programa',
    titulo: 'Programa',
    ancho: 'largo',
    celda: (e) => (
      <>
        {e.programaNombre}
        <br />
        <span className="tenue menor">{e.sectorNombre}</span>
      </>
    ),
  },
]
