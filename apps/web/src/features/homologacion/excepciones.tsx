// Exceptions granted to metas without equivalent: anybody may read them.
import { formatFecha } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { consultaPaginada } from '../../api/consulta.ts'
import type { Respuesta } from '../../api/tipos.ts'
import { paginaDe, useFiltros } from '../../app/filtros.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { CampoSeleccion } from '../../ui/campo.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Paginador } from '../../ui/paginador.tsx'
import { type Columna, Tabla } from '../../ui/tabla.tsx'
import { Vacio } from '../../ui/vacio.tsx'

const TAMANO = 25

type Fila = Respuesta<'GET /api/homologacion/excepciones'>['filas'][number]

const COLUMNAS: Columna<Fila>[] = [
  { clave: 'texto', titulo: 'Meta', nombra: true, ancho: 'largo', celda: (f) => f.texto },
  { clave: 'entidad', titulo: 'Entidad', celda: (f) => `${f.entidad.nombre} (${f.entidad.departamentoNombre})` },
  { clave: 'razon', titulo: 'Razón del DNP', ancho: 'largo', celda: (f) => f.razon },
  {
    clave: 'hasta',
    titulo: 'Hasta',
    celda: (f) => `${formatFecha(f.hasta)}${f.vigente ? '' : ' (terminó)'}`,
  },
]

export function PantallaExcepcionesHomologacion() {
  const [filtros, cambiar] = useFiltros()
  const pagina = paginaDe(filtros)
  const todas = filtros.todas === 'si' ? 'si' : undefined
  const lista = useQuery(
    consultaPaginada('GET /api/homologacion/excepciones', { consulta: { todas, pagina, tamano: TAMANO } }),
  )
  return (
    <Pantalla
      titulo="Excepciones de homologación"
      entrada="Metas que el Catálogo Programático no describe y que el DNP exceptuó hasta una fecha. Mientras rige, cuentan como resueltas."
    >
      <search className="filtros no-imprimir">
        <CampoSeleccion
          etiqueta="Cuáles"
          value={todas ?? ''}
          onChange={(e) => cambiar({ todas: e.target.value || undefined })}
          opciones={[
            { valor: '', texto: 'Las vigentes' },
            { valor: 'si', texto: 'También las que terminaron' },
          ]}
        />
      </search>
      <Datos de={lista}>
        {({ filas, total }) =>
          total === 0 ? (
            <Vacio titulo="No hay ninguna">
              <p>Aquí aparecen cuando el DNP las concede.</p>
            </Vacio>
          ) : (
            <div className="pila pila--2">
              <Tabla titulo="Excepciones" tituloOculto columnas={COLUMNAS} filas={filas} clave={(f) => f.numero} />
              <Paginador pagina={pagina} tamano={TAMANO} total={total} que="excepciones" una="excepción" />
            </div>
          )
        }
      </Datos>
    </Pantalla>
  )
}
