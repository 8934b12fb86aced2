// Public calendars: one per instrument and vigencia.
import { territorioDe } from '@kpt/domain/acceso'
import { NOMBRES_INSTRUMENTO } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { consulta } from '../../api/consulta.ts'
import type { Respuesta } from '../../api/tipos.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { debePlazos, useSesion } from '../../app/sesion.ts'
import { EnlaceBoton } from '../../ui/boton.tsx'
import { Chip } from '../../ui/chip.tsx'
import { Datos } from '../../ui/datos.tsx'
import { type Columna, Tabla } from '../../ui/tabla.tsx'
import { Vacio } from '../../ui/vacio.tsx'
import { EnlaceExcepciones } from '../excepciones/enlace-lista.tsx'
import { EnlaceRecordatorios } from '../recordatorios/enlace-lista.tsx'

type Cronograma = Respuesta<'GET /api/calendario'>['cronogramas'][number]

const COLUMNAS: Columna<Cronograma>[] = [
  {
    clave: 'cronograma',
    titulo: 'Cronograma',
    nombra: true,
    celda: (c) => (
      <Link
        className="enlace-fila"
        to="/calendario/$instrumento/$vigencia"
        params={{ instrumento: c.instrumento, vigencia: String(c.vigencia) }}
      >
        {NOMBRES_INSTRUMENTO[c.instrumento]}, vigencia {c.vigencia}
      </Link>
    ),
  },
  { clave: 'circulares', titulo: 'Lo fija', celda: (c) => c.circulares.join(' · ') },
  {
    clave: 'valor',
    titulo: 'Valor legal',
    celda: (c) =>
      c.demostracion ? (
        <Chip tono="alerta" icono="alerta">
          Demostración, sin valor legal
        </Chip>
      ) : (
        <Chip tono="bien" icono="sello">
          Oficial
        </Chip>
      ),
  },
]

export function PantallaCalendarios() {
  const { vigencia } = useParams({ strict: false })
  const sesion = useSesion()
  const lista = useQuery(consulta('GET /api/calendario'))
  const publica = sesion && territorioDe({ rol: sesion.rol, entidad: null }, 'cronograma.publicar') !== null
  return (
    <Pantalla
      titulo={vigencia ? `Calendario de la vigencia ${vigencia}` : 'Calendario'}
      {...(vigencia ? { migas: [{ texto: 'Calendario', a: '/calendario' }] } : {})}
      entrada="Cronogramas de reporte, revisión y cierre, tal como los fijan las circulares."
      acciones={
        <>
          {sesion && debePlazos(sesion) ? <EnlaceBoton to="/plazos">Mis plazos</EnlaceBoton> : null}
          <EnlaceExcepciones />
          <EnlaceRecordatorios />
          <EnlaceBoton to="/calendario/medidas">Excepciones y prórrogas</EnlaceBoton>
          <EnlaceBoton to="/calendario/festivos">Días festivos</EnlaceBoton>
          <EnlaceBoton to="/disponibilidad">Disponibilidad</EnlaceBoton>
          {publica ? <EnlaceBoton to="/calendario/circulares">Circulares y cronogramas</EnlaceBoton> : null}
        </>
      }
    >
      <Datos de={lista}>
        {({ cronogramas }) => (
          <Cronogramas
            cronogramas={cronogramas.filter((c) => vigencia === undefined || String(c.vigencia) === vigencia)}
          />
        )}
      </Datos>
    </Pantalla>
  )
}

function Cronogramas({ cronogramas }: { cronogramas: readonly Cronograma[] }) {
  if (cronogramas.length === 0)
    return (
      <Vacio titulo="Aún no hay cronogramas">
        <p>Aparecerán aquí cuando el DNP cargue la circular que los fija.</p>
      </Vacio>
    )
  return (
    <Tabla
      titulo="Cronogramas"
      tituloOculto
      columnas={COLUMNAS}
      filas={cronogramas.toSorted((a, b) => b.vigencia - a.vigencia || (a.instrumento > b.instrumento ? -1 : 1))}
      clave={(c) => `${c.instrumento}-${c.vigencia}-${c.demostracion}`}
    />
  )
}
