// The cortes of an entity: where each stands, until when, and what is missing.
import { formatFecha } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { consulta } from '../../api/consulta.ts'
import type { Respuesta } from '../../api/tipos.ts'
import { ChipHecho, ChipReporte } from '../../app/chips.tsx'
import { migaEntidad, useNombreEntidad } from '../../app/entidad.ts'
import { ChipDe } from '../../app/marca.tsx'
import { MARCA_SITUACION, nombreClaseCorte, nombreInstrumento } from '../../app/nombres.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { useAhora } from '../../app/reloj.ts'
import { useSesion } from '../../app/sesion.ts'
import { Datos } from '../../ui/datos.tsx'
import { type Columna, Tabla } from '../../ui/tabla.tsx'
import { Vacio } from '../../ui/vacio.tsx'
import type { Clave } from './borrador/red.ts'
import { direccionReporte } from './direccion.ts'
import { FaltaCorte } from './falta-corte.tsx'
import { plazoDe } from './plazo.ts'

export type Corte = Respuesta<'GET /api/entidades/:entidad/inicio'>['cortes'][number]

export function PantallaReportes() {
  const { entidad } = useParams({ from: '/entidades/$entidad/reportes' })
  const nombre = useNombreEntidad(entidad)
  const inicio = useQuery(consulta('GET /api/entidades/:entidad/inicio', { params: { entidad } }))
  return (
    <Pantalla
      titulo="Reportes"
      de={nombre}
      migas={[migaEntidad(entidad, nombre)]}
      entrada="Cada corte es un reporte: se llena, se envía, se revisa y queda en firme."
    >
      <Datos de={inicio}>{({ cortes }) => <Cortes entidad={entidad} cortes={cortes} />}</Datos>
    </Pantalla>
  )
}

function Cortes({ entidad, cortes }: { entidad: string; cortes: readonly Corte[] }) {
  const correo = useSesion()?.correo ?? ''
  const ahora = useAhora()
  if (cortes.length === 0)
    return (
      <Vacio titulo="No hay cortes para esta entidad">
        <p>Un corte aparece aquí cuando un cronograma lo fija.</p>
        <p>
          <Link to="/calendario">Ver el calendario</Link>
        </p>
      </Vacio>
    )
  return (
    <Tabla
      titulo="Cortes de la entidad"
      tituloOculto
      columnas={columnasDe(entidad, correo, ahora)}
      filas={cortes}
      clave={(c) => `${c.instrumento}-${c.vigencia}-${c.corte}`}
    />
  )
}

function columnasDe(entidad: string, correo: string, ahora: number): Columna<Corte>[] {
  const claveDe = (c: Corte): Clave => ({
    entidad,
    instrumento: c.instrumento as Clave['instrumento'],
    vigencia: String(c.vigencia),
    corte: String(c.corte),
  })
  return [
    {
      clave: 'corte',
      titulo: 'Corte',
      nombra: true,
      ancho: 'largo',
      celda: (c) => (
        <>
          <Link className="enlace-fila" to={direccionReporte(claveDe(c))}>
            Corte {c.corte} de {c.vigencia}
          </Link>
          <br />
          <span className="tenue">
            {nombreInstrumento(c.instrumento)} · {nombreClaseCorte(c.clase)}, datos hasta el {formatFecha(c.fechaDatos)}
          </span>
        </>
      ),
    },
    {
      clave: 'limite',
      titulo: 'Límite',
      celda: (c) => (
        <>
          {c.limite ? formatFecha(c.limite) : 'No lo fija'}
          {c.situacion === 'abierta' ? <span className="tenue"> ({plazoDe(c, ahora)?.queda})</span> : null}
        </>
      ),
    },
    { clave: 'plazo', titulo: 'Plazo', celda: (c) => <ChipDe marca={MARCA_SITUACION[c.situacion]} /> },
    { clave: 'estado', titulo: 'Reporte', celda: (c) => <ChipReporte estado={c.estado} /> },
    { clave: 'hecho', titulo: 'Cumplimiento', celda: (c) => <ChipHecho hecho={c.hecho} /> },
    { clave: 'falta', titulo: 'Qué falta', celda: (c) => <FaltaCorte clave={claveDe(c)} corte={c} correo={correo} /> },
  ]
}
