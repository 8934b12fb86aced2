// What DNP published for anybody.
import { formatInstante } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { consultaPaginada } from '../../api/consulta.ts'
import { paginaDe, useFiltros } from '../../app/filtros.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Paginador } from '../../ui/paginador.tsx'
import { Vacio } from '../../ui/vacio.tsx'
import '../oficios/oficios.css'

const TAMANO = 10

export function PantallaPublicaciones() {
  const [filtros] = useFiltros()
  const pagina = paginaDe(filtros)
  const lista = useQuery(consultaPaginada('GET /api/publicaciones', { consulta: { pagina, tamano: TAMANO } }))
  return (
    <Pantalla titulo="Publicaciones del DNP" entrada="Lo que el DNP ha informado sobre los reportes y sus resultados.">
      <Datos de={lista} lineas={4}>
        {({ filas, total }) =>
          total === 0 ? (
            <Vacio titulo="Todavía no hay publicaciones" />
          ) : (
            <div className="pila">
              {filas.map((d) => (
                <article key={d.numero} className="seccion" aria-labelledby={d.numero}>
                  <h2 id={d.numero}>{d.titulo}</h2>
                  <p className="tenue menor">
                    <span className="numero">{d.numero}</span> · {formatInstante(Date.parse(d.en))}
                  </p>
                  <p className="oficio__destinatario">{d.texto}</p>
                  {d.enlace ? (
                    <p>
                      <a href={d.enlace} rel="noreferrer">
                        Abrir el documento
                      </a>
                    </p>
                  ) : null}
                </article>
              ))}
              <Paginador pagina={pagina} tamano={TAMANO} total={total} que="publicaciones" una="publicación" />
            </div>
          )
        }
      </Datos>
    </Pantalla>
  )
}
