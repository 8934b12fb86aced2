// Map of the board: the country by department, or one department by municipality; what it shows and where it is live in the address.
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useFiltros } from '../../../app/filtros.ts'
import { Datos } from '../../../ui/datos.tsx'
import { Pestanas } from '../../../ui/pestanas.tsx'
import { consultaContornos } from '../../mapa/contornos.ts'
import type { PropsTablero } from '../tablero.tsx'
import { DICHOS, INDICADORES, indicadorDe } from './indicadores.ts'
import { MapaDelDepartamento } from './mapa-departamento.tsx'
import { MapaDelPais } from './mapa-pais.tsx'

export function SeccionMapa(props: PropsTablero) {
  const { clave, tablero } = props
  const [filtros] = useFiltros()
  const indicador = indicadorDe(filtros.mapa, clave.instrumento)
  const contornos = useQuery(consultaContornos)
  const unico = tablero.territorio.length === 1 ? tablero.territorio[0]?.codigo : filtros.departamento
  const departamento = tablero.territorio.find((d) => d.codigo === unico)
  return (
    <section className="seccion" aria-labelledby="mapa">
      <div className="cabeza-lista">
        <h2 id="mapa">{departamento ? `Mapa de ${departamento.nombre}` : 'Mapa del país'}</h2>
        {departamento && tablero.territorio.length > 1 ? (
          <Link
            to="."
            search={(previo: Record<string, string | undefined>) => ({
              ...previo,
              departamento: undefined,
              pagina: undefined,
            })}
            resetScroll={false}
            className="boton boton--normal no-imprimir"
          >
            Ver todo el país
          </Link>
        ) : null}
      </div>
      {clave.instrumento === 'seguimiento' ? (
        <Pestanas
          etiqueta="Qué muestra el mapa"
          pestanas={INDICADORES.map((i) => ({
            texto: DICHOS[i].pestana,
            a: '.',
            busqueda: { ...filtros, mapa: i === 'situacion' ? undefined : i },
            activa: i === indicador,
          }))}
        />
      ) : null}
      <Datos de={contornos} lineas={14}>
        {(trazos) =>
          departamento ? (
            <MapaDelDepartamento {...props} {...{ indicador, departamento }} contornos={trazos} />
          ) : (
            <MapaDelPais {...props} indicador={indicador} contornos={trazos} />
          )
        }
      </Datos>
    </section>
  )
}
