// Metas without equivalent: the desk of DNP, what a gobernación accompanies, what an entity asked. One list, by the territory of whoever looks.
import { ESTADOS_SIN_EQUIVALENTE } from '@kpt/domain/planes'
import { formatInstante, NOMBRES_SIN_EQUIVALENTE } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { consultaPaginada } from '../../api/consulta.ts'
import type { Respuesta } from '../../api/tipos.ts'
import { paginaDe, useFiltros } from '../../app/filtros.ts'
import { FiltrosDeLista, opcionesDe, selectorDepartamento } from '../../app/filtros-de-lista.tsx'
import { Pantalla } from '../../app/pantalla.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Paginador } from '../../ui/paginador.tsx'
import { type Columna, Tabla } from '../../ui/tabla.tsx'
import { Vacio } from '../../ui/vacio.tsx'

const TAMANO = 25
const DIAS = ['5', '15', '30'] as const

type Fila = Respuesta<'GET /api/sin-equivalente'>['filas'][number]

const COLUMNAS: Columna<Fila>[] = [
  {
    clave: 'texto',
    titulo: 'Meta',
    nombra: true,
    ancho: 'largo',
    celda: (f) => (
      <Link className="enlace-fila" to="/sin-equivalente/$numero" params={{ numero: f.numero }}>
        {f.texto}
      </Link>
    ),
  },
  { clave: 'entidad', titulo: 'Entidad', celda: (f) => `${f.entidad.nombre} (${f.entidad.departamentoNombre})` },
  { clave: 'estado', titulo: 'Estado', celda: (f) => NOMBRES_SIN_EQUIVALENTE[f.estado] },
  { clave: 'desde', titulo: 'Desde', celda: (f) => formatInstante(Date.parse(f.estadoEn)) },
  { clave: 'numero', titulo: 'Solicitud', celda: (f) => <span className="numero">{f.numero}</span> },
]

export function PantallaSinEquivalente() {
  const [filtros] = useFiltros()
  const pagina = paginaDe(filtros)
  const { departamento, texto } = filtros
  const estado = ESTADOS_SIN_EQUIVALENTE.find((e) => e === filtros.estado)
  const dias = DIAS.find((d) => d === filtros.dias)
  const lista = useQuery(
    consultaPaginada('GET /api/sin-equivalente', {
      consulta: { estado, departamento, texto, dias: dias && Number(dias), pagina, tamano: TAMANO },
    }),
  )
  return (
    <Pantalla
      titulo="Metas sin equivalente"
      entrada="Metas que las entidades no encuentran en el Catálogo Programático y piden al DNP resolver. Lo que lleva más tiempo esperando va primero."
    >
      <FiltrosDeLista
        selectores={[
          ...selectorDepartamento(lista.data?.departamentos ?? []),
          {
            campo: 'estado',
            etiqueta: 'Estado',
            opciones: opcionesDe('Todos', ESTADOS_SIN_EQUIVALENTE, NOMBRES_SIN_EQUIVALENTE),
          },
          {
            campo: 'dias',
            etiqueta: 'En ese estado hace',
            opciones: [
              { valor: '', texto: 'Cualquier tiempo' },
              ...DIAS.map((d) => ({ valor: d, texto: `${d} días o más` })),
            ],
          },
        ]}
        quita={['departamento', 'estado', 'dias', 'texto']}
      />
      <Datos de={lista}>
        {({ filas, total }) =>
          total === 0 ? (
            <Vacio titulo="No hay ninguna">
              <p>Cuando una entidad pida resolver una meta sin equivalente, aparecerá aquí.</p>
            </Vacio>
          ) : (
            <div className="pila pila--2">
              <Tabla titulo="Solicitudes" tituloOculto columnas={COLUMNAS} filas={filas} clave={(f) => f.numero} />
              <Paginador pagina={pagina} tamano={TAMANO} total={total} que="solicitudes" una="solicitud" />
            </div>
          )
        }
      </Datos>
      <p>
        <Link to="/homologacion/excepciones">Ver las excepciones concedidas</Link>
      </p>
    </Pantalla>
  )
}
