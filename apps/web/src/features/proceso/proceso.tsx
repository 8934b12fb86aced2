// Indicators of the process of a corte, for anybody: the country, each department, and what every figure is made of.
import { formatNumero, NOMBRES_INSTRUMENTO } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { direccion } from '../../api/cliente.ts'
import { consulta } from '../../api/consulta.ts'
import type { Respuesta } from '../../api/tipos.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Definiciones } from '../../ui/definiciones.tsx'
import { type Columna, Tabla } from '../../ui/tabla.tsx'
import { dias, porCien, porcentaje, veces } from './cifras.ts'
import { Entidades } from './entidades.tsx'

type Clave = Respuesta<'GET /api/proceso/:instrumento/:vigencia/:corte'>
type Departamento = Clave['departamentos'][number]

export function PantallaProceso() {
  const {
    instrumento = 'seguimiento',
    vigencia = '',
    corte = '',
  } = useParams({ strict: false }) as Record<string, string>
  const params = { instrumento: instrumento as 'seguimiento', vigencia: Number(vigencia), corte: Number(corte) }
  const proceso = useQuery(consulta('GET /api/proceso/:instrumento/:vigencia/:corte', { params }))
  return (
    <Pantalla
      titulo={`Cómo va el corte ${corte} de ${vigencia}`}
      antetitulo={NOMBRES_INSTRUMENTO[params.instrumento]}
      entrada="Qué tan a tiempo se reporta, cuánto tarda la revisión y qué calidad tiene la información. No mide la gestión de ninguna entidad."
      migas={[{ texto: 'Cómo va el proceso', a: '/proceso' }]}
      acciones={
        <a
          className="boton boton--normal"
          download
          href={direccion('GET /api/proceso/:instrumento/:vigencia/:corte/csv', { params })}
        >
          Descargar en CSV
        </a>
      }
    >
      <Datos de={proceso} lineas={6}>
        {(p) => (
          <>
            <Pais proceso={p} />
            <Tabla
              titulo="Por departamento"
              columnas={COLUMNAS}
              filas={p.departamentos}
              clave={(d) => d.codigo}
              estrecha={720}
            />
            <Entidades params={params} departamentos={p.departamentos} />
          </>
        )}
      </Datos>
    </Pantalla>
  )
}

function Pais({ proceso: { total, entidades } }: { proceso: Clave }) {
  return (
    <section aria-label="El país">
      <Definiciones
        lista={[
          { nombre: 'Entidades obligadas', valor: formatNumero(String(entidades)) },
          { nombre: 'Reportaron a tiempo', valor: porcentaje(total.oportunidad, true) },
          { nombre: 'Rondas de ajustes por reporte', valor: veces(total.rondas, true) },
          { nombre: 'Días hábiles de revisión', valor: dias(total.revision, true) },
          { nombre: 'Días hábiles de traslado', valor: dias(total.traslado, true) },
          { nombre: 'Hallazgos por cada 100 metas', valor: porCien(total.hallazgos, true) },
          { nombre: 'Ajustes pedidos por cada 100 metas', valor: porCien(total.ajustes, true) },
          { nombre: 'Metas con evidencia', valor: porcentaje(total.evidencia, true) },
        ]}
      />
    </section>
  )
}

const COLUMNAS: readonly Columna<Departamento>[] = [
  { clave: 'nombre', titulo: 'Departamento', nombra: true, celda: (d) => d.nombre },
  { clave: 'oportunidad', titulo: 'A tiempo', numero: true, celda: (d) => porcentaje(d.indicadores.oportunidad) },
  { clave: 'rondas', titulo: 'Rondas', numero: true, celda: (d) => veces(d.indicadores.rondas) },
  { clave: 'revision', titulo: 'Revisión (días hábiles)', numero: true, celda: (d) => dias(d.indicadores.revision) },
  {
    clave: 'hallazgos',
    titulo: 'Hallazgos por 100 metas',
    numero: true,
    celda: (d) => porCien(d.indicadores.hallazgos),
  },
  { clave: 'ajustes', titulo: 'Ajustes por 100 metas', numero: true, celda: (d) => porCien(d.indicadores.ajustes) },
  { clave: 'evidencia', titulo: 'Con evidencia', numero: true, celda: (d) => porcentaje(d.indicadores.evidencia) },
]
