// Two runs side by side: who moved, by how much, and why.
import { CAUSAS, nombresDeColumnas } from '@kpt/domain/mdm'
import { cifraMdm, contar, NOMBRES_CAUSA, NOMBRES_MEDICION, nombreFuenteMdm } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { consulta, consultaPaginada } from '../../api/consulta.ts'
import type { Respuesta } from '../../api/tipos.ts'
import { nombreCompleto } from '../../app/entidad.ts'
import { paginaDe, useFiltros } from '../../app/filtros.ts'
import { FiltrosDeLista, opcionesDe, selectorDepartamento } from '../../app/filtros-de-lista.tsx'
import { CampoSeleccion } from '../../ui/campo.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Definiciones } from '../../ui/definiciones.tsx'
import { Paginador } from '../../ui/paginador.tsx'
import { type Columna, Tabla } from '../../ui/tabla.tsx'
import { Vacio } from '../../ui/vacio.tsx'
import { conSigno, puntos } from '../mdm/cifras.ts'
import { useDepartamentos } from '../mdm/filtros-mdm.tsx'
import { useReceta } from '../mdm/usar-corrida.ts'
import { MarcoMedicion, MIGA_MEDICION } from './marco.tsx'

const RUTA = 'GET /api/mdm/comparacion'
const TAMANO = 25
type Comparacion = Respuesta<typeof RUTA>
type Fila = Comparacion['filas'][number]

export function PantallaComparacion() {
  const [{ de, a }] = useFiltros()
  const numero = (texto: string | undefined) => (/^\d{1,9}$/.test(texto ?? '') ? Number(texto) : null)
  const [una, otra] = [numero(de), numero(a)]
  return (
    <MarcoMedicion
      parte="corridas"
      titulo="Qué cambió entre dos corridas"
      migas={[MIGA_MEDICION, { texto: 'Corridas', a: '/medicion/corridas' }]}
    >
      <EscogerDos />
      {una !== null && otra !== null && una !== otra ? (
        <Cambios de={una} a={otra} />
      ) : (
        <Vacio titulo="Escoja dos corridas de la misma medición">
          <p>Verá quién se movió, cuánto, y si fue por un dato, por la receta o por su grupo.</p>
        </Vacio>
      )}
    </MarcoMedicion>
  )
}

function EscogerDos() {
  const [filtros, cambiar] = useFiltros()
  const lista = useQuery(consulta('GET /api/mdm/corridas', { consulta: { tamano: 100 } }))
  const calculadas = lista.data?.filas.filter((c) => c.conCifra !== null) ?? []
  const opciones = [
    { valor: '', texto: 'Escoja una corrida' },
    ...calculadas.map((c) => ({
      valor: String(c.corrida),
      texto: `${c.corrida}: ${NOMBRES_MEDICION[c.medicion]} ${c.vigencia} (${c.motivo.slice(0, 40)})`,
    })),
  ]
  const campo = (cual: 'de' | 'a') => ({
    ...{ value: filtros[cual] ?? '', opciones, ancho: 'todo' as const },
    onChange: (e: { target: { value: string } }) => cambiar({ [cual]: e.target.value }),
  })
  return (
    <search className="filtros no-imprimir">
      <CampoSeleccion etiqueta="De la corrida" {...campo('de')} />
      <CampoSeleccion etiqueta="A la corrida" {...campo('a')} />
    </search>
  )
}

function Cambios({ de, a }: { de: number; a: number }) {
  const [filtros] = useFiltros()
  const departamentos = useDepartamentos()
  const pagina = paginaDe(filtros)
  const { departamento, texto } = filtros
  const causa = CAUSAS.find((c) => c === filtros.causa)
  const orden = filtros.orden === 'puesto' ? 'puesto' : 'cambio'
  const lista = useQuery(
    consultaPaginada(RUTA, { consulta: { de, a, causa, departamento, texto, orden, pagina, tamano: TAMANO } }),
  )
  return (
    <Datos de={lista} lineas={12}>
      {(c) => (
        <>
          <Resumen comparacion={c} />
          <FiltrosDeLista
            selectores={[
              { campo: 'causa', etiqueta: 'Por qué', opciones: opcionesDe('Cualquiera', CAUSAS, NOMBRES_CAUSA) },
              ...selectorDepartamento(departamentos),
              {
                ...{ campo: 'orden', etiqueta: 'Primero' },
                opciones: [
                  { valor: '', texto: 'Los mayores cambios' },
                  { valor: 'puesto', texto: 'Los mejores puestos' },
                ],
              },
            ]}
            quita={['causa', 'departamento', 'texto']}
          />
          <Paginador pagina={pagina} tamano={TAMANO} total={c.total} que="entidades" una="entidad" />
          {c.total > 0 ? <TablaDeCambios comparacion={c} /> : null}
        </>
      )}
    </Datos>
  )
}

/** What changed is called as in the recipe of the second run. */
function TablaDeCambios({ comparacion: { a, filas } }: { comparacion: Comparacion }) {
  const receta = useReceta(a.receta)
  const nombres = receta.data ? nombresDeColumnas(receta.data.receta) : new Map<string, string>()
  return (
    <Tabla
      titulo="Qué cambió"
      tituloOculto
      columnas={columnasDe(nombres)}
      filas={filas}
      clave={(f) => f.entidad.codigo}
    />
  )
}

function Resumen({ comparacion: { cuenta, mismaReceta, fuentes, de, a } }: { comparacion: Comparacion }) {
  const version = (v: number | null) => (v === null ? 'ninguna' : String(v))
  return (
    <Definiciones
      lista={[
        {
          nombre: 'Índices',
          valor: `${cifraMdm(cuenta.suben)} suben, ${cifraMdm(cuenta.bajan)} bajan, ${contar(cuenta.iguales, 'entidad igual', 'entidades iguales')}`,
        },
        {
          nombre: 'Por qué',
          valor:
            CAUSAS.flatMap((c) =>
              cuenta.causas[c] ? [`${NOMBRES_CAUSA[c]}: ${cifraMdm(cuenta.causas[c] ?? 0)}`] : [],
            ).join(' · ') || 'Nada cambió',
        },
        {
          nombre: 'Receta',
          valor: mismaReceta
            ? 'La misma'
            : `De ${de.receta.nombre}, versión ${de.receta.version}, a ${a.receta.nombre}, versión ${a.receta.version}`,
        },
        {
          nombre: 'Tablas con otra versión',
          valor:
            fuentes.map((f) => `${nombreFuenteMdm(f.fuente)}: de ${version(f.de)} a ${version(f.a)}`).join(' · ') ||
            'Ninguna',
        },
      ]}
    />
  )
}

const columnasDe = (nombres: ReadonlyMap<string, string>): readonly Columna<Fila>[] => [
  { clave: 'entidad', titulo: 'Entidad', nombra: true, ancho: 'medio', celda: (f) => nombreCompleto(f.entidad) },
  { clave: 'de', titulo: 'Antes', numero: true, celda: (f) => puntos(f.de?.indice) },
  { clave: 'a', titulo: 'Después', numero: true, celda: (f) => puntos(f.a?.indice) },
  { clave: 'indice', titulo: 'Cambio', numero: true, celda: (f) => (f.indice === null ? '—' : conSigno(f.indice)) },
  {
    ...{ clave: 'puesto', titulo: 'Puesto', numero: true },
    celda: (f) => `${puesto(f.de?.nacional)} → ${puesto(f.a?.nacional)}`,
  },
  {
    ...{ clave: 'causas', titulo: 'Por qué', ancho: 'medio' },
    celda: (f) => (
      <div>
        {f.causas.map((c) => NOMBRES_CAUSA[c]).join(', ') || 'Igual'}
        {f.columnas.length > 0 ? (
          <p className="menor">{f.columnas.map((c) => nombres.get(c) ?? c).join('; ')}</p>
        ) : null}
        {f.porReceta ? <p className="menor">{conSigno(f.porReceta)} por la receta</p> : null}
      </div>
    ),
  },
]

const puesto = (n: number | null | undefined): string => (n == null ? '—' : cifraMdm(n))
