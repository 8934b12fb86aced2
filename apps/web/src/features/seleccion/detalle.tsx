// One selection: its reports and where each stands; of a sample not drawn yet, the draw.
import type { Instrumento } from '@kpt/domain/calendario'
import { formatInstante, NOMBRES_ESTADO_REPORTE, nombreRol } from '@kpt/textos'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { api } from '../../api/cliente.ts'
import { consultaPaginada } from '../../api/consulta.ts'
import type { Respuesta } from '../../api/tipos.ts'
import { consultas } from '../../app/consultas.ts'
import { EntidadEnLista } from '../../app/entidad-en-lista.tsx'
import { paginaDe, useFiltros } from '../../app/filtros.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton } from '../../ui/boton.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Paginador } from '../../ui/paginador.tsx'
import { type Columna, Tabla } from '../../ui/tabla.tsx'
import { direccionMuestra } from '../muestras/direccion.ts'
import { claveDe, direccionReporte } from '../tablero/direccion.ts'
import { ChipAvance } from './chip-avance.tsx'
import { direccionSeleccion } from './direccion.ts'
import { Sortear } from './sortear.tsx'
import { NOMBRES_MODO, RUTA, usePuedeSeleccionar } from './tipos.ts'

const UNA = `${RUTA}/selecciones/:numero` as const
const TAMANO = 100

type Detalle = Respuesta<`GET ${typeof UNA}`>
type Fila = Detalle['pagina']['filas'][number]

export function PantallaSeleccionHecha() {
  const clave = claveDe(useParams({ from: '/seleccion/$instrumento/$vigencia/$corte/$numero' }))
  const [filtros] = useFiltros()
  const pagina = paginaDe(filtros)
  const puede = usePuedeSeleccionar()
  const detalle = useQuery({
    ...consultaPaginada(`GET ${UNA}`, { params: clave, consulta: { pagina, tamano: TAMANO } }),
    refetchInterval: ({ state }) => (vaPasando(state.data) ? 1500 : false),
  })
  const reintentar = useMutation({
    mutationFn: () => api(`POST ${UNA}/intento`, { params: clave }),
    onSuccess: () => consultas.invalidateQueries(),
  })
  return (
    <Pantalla
      titulo={`Selección n.º ${clave.numero}`}
      entrada={detalle.data ? `${NOMBRES_MODO[detalle.data.modo]}. ${detalle.data.motivo}` : undefined}
      migas={[{ texto: 'Revisión selectiva', a: direccionSeleccion(clave) }]}
    >
      <Datos de={detalle} lineas={8}>
        {(d) => (
          <div className="pila">
            <p>
              <ChipAvance seleccion={d} />{' '}
              <span className="tenue">
                {d.autor.nombre}, {nombreRol(d.autor.rol)}, {formatInstante(Date.parse(d.en))}
              </span>
            </p>
            {d.muestra ? (
              <p>
                <Link to={direccionMuestra(clave)}>
                  Página pública de la muestra, con su marco y cómo repetir el sorteo
                </Link>
              </p>
            ) : null}
            {d.muestra && d.muestra.sorteadaEn === null && puede ? (
              <Sortear clave={clave} origen={d.muestra.origen} />
            ) : null}
            {d.noSePudo > 0 && puede ? (
              <Aviso tono="alerta" titulo="Hay reportes que no se pudieron pasar">
                <p>Cuando vuelvan a estar enviados o validados, inténtelo de nuevo.</p>
                <Boton ocupado={reintentar.isPending} onClick={() => reintentar.mutate()}>
                  Intentar de nuevo
                </Boton>
              </Aviso>
            ) : null}
            {d.reportes > 0 ? (
              <>
                <Paginador pagina={pagina} tamano={TAMANO} total={d.pagina.total} que="reportes" una="reporte" />
                <Tabla
                  titulo="Reportes de la selección"
                  tituloOculto
                  columnas={columnasDe(clave)}
                  filas={d.pagina.filas}
                  clave={(f) => f.entidad.codigo}
                />
              </>
            ) : null}
          </div>
        )}
      </Datos>
    </Pantalla>
  )
}

function vaPasando(d: Detalle | undefined): boolean {
  return d !== undefined && d.seleccionados + d.noSePudo < d.reportes
}

function columnasDe(clave: Corte): Columna<Fila>[] {
  return [
    {
      clave: 'entidad',
      titulo: 'Entidad',
      nombra: true,
      celda: (f) => (
        <EntidadEnLista entidad={f.entidad}>
          <Link className="enlace-fila" to={direccionRevision(clave, f.entidad.codigo)}>
            {f.entidad.nombre}
          </Link>
        </EntidadEnLista>
      ),
    },
    { clave: 'estrato', titulo: 'Estrato', celda: (f) => f.estrato ?? '—' },
    { clave: 'estado', titulo: 'Estado del reporte', celda: (f) => NOMBRES_ESTADO_REPORTE[f.estado] },
    {
      clave: 'paso',
      titulo: 'Selección',
      celda: (f) =>
        f.hecho === null
          ? 'En camino'
          : f.hecho
            ? 'Pasó a revisión del DNP'
            : `No se pudo: estaba ${f.estorbo ? NOMBRES_ESTADO_REPORTE[f.estorbo].toLowerCase() : 'en otro estado'}`,
    },
  ]
}

type Corte = { readonly instrumento: Instrumento; readonly vigencia: string; readonly corte: string }

/** The selected report, as whoever reviews it sees it. */
function direccionRevision({ instrumento, vigencia, corte }: Corte, entidad: string): string {
  return `${direccionReporte({ entidad, instrumento, vigencia, corte })}/revision`
}
