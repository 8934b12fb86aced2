// What DNP asked to adjust and each gobernación has to relay: what waits, what was relayed, and what was left to DNP to relay. For anybody (R4.3).
import { useQuery } from '@tanstack/react-query'
import { consultaPaginada } from '../../api/consulta.ts'
import { type Filtros, paginaDe, useFiltros } from '../../app/filtros.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { useSesion } from '../../app/sesion.ts'
import { CampoSeleccion } from '../../ui/campo.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Paginador } from '../../ui/paginador.tsx'
import { Pestanas } from '../../ui/pestanas.tsx'
import { Tabla } from '../../ui/tabla.tsx'
import { Vacio } from '../../ui/vacio.tsx'
import { columnasDe } from './columnas.tsx'
import { claveDeTraslado, type Situacion, situacionDe, type Traslados } from './tipos.ts'

const TAMANO = 50
const NOMBRES: Record<Situacion, string> = { todos: 'Todos', pendientes: 'Esperan traslado', omitidos: 'Omitidos' }

export function PantallaTraslados() {
  const [filtros] = useFiltros()
  const pagina = paginaDe(filtros)
  const situacion = situacionDe(filtros)
  const departamento = /^\d{2}$/.test(filtros.departamento ?? '') ? filtros.departamento : undefined
  const traslados = useQuery(
    consultaPaginada('GET /api/traslados', { consulta: { departamento, situacion, pagina, tamano: TAMANO } }),
  )
  return (
    <Pantalla
      titulo="Traslado de los ajustes que pide el DNP"
      entrada="Lo que el DNP pide ajustar a un municipio lo traslada su gobernación, y desde ahí corre el plazo del municipio. Lo que no traslada en sus días hábiles lo traslada el DNP, y la omisión queda a la vista de todos."
    >
      <Partes situacion={situacion} filtros={filtros} cuentas={traslados.data?.cuentas} />
      <Datos de={traslados} lineas={6}>
        {(datos) => (
          <div className="pila">
            <Departamento datos={datos} />
            <Lista datos={datos} situacion={situacion} />
          </div>
        )}
      </Datos>
    </Pantalla>
  )
}

type PropsPartes = {
  readonly situacion: Situacion
  readonly filtros: Filtros
  readonly cuentas: Traslados['cuentas'] | undefined
}

function Partes({ situacion, filtros, cuentas }: PropsPartes) {
  return (
    <Pestanas
      etiqueta="Traslados por situación"
      pestanas={(Object.keys(NOMBRES) as Situacion[]).map((s) => ({
        texto: NOMBRES[s],
        a: '/traslados',
        busqueda: { ...filtros, pagina: undefined, situacion: s === 'todos' ? undefined : s },
        activa: s === situacion,
        ...(cuentas ? { cuenta: cuentas[s] } : {}),
      }))}
    />
  )
}

/** The one of the address stays among the options even when it has none. */
function Departamento({ datos: { departamentos } }: { datos: Traslados }) {
  const [{ departamento = '' }, cambiar] = useFiltros()
  if (departamentos.length < 2 && departamento === '') return null
  const falta = departamento !== '' && !departamentos.some((d) => d.codigo === departamento)
  const opciones = departamentos.map((d) => ({ valor: d.codigo, texto: d.nombre }))
  return (
    <CampoSeleccion
      etiqueta="Departamento"
      value={departamento}
      onChange={(e) => cambiar({ departamento: e.target.value || undefined })}
      opciones={[
        { valor: '', texto: 'Todos' },
        ...(falta ? [{ valor: departamento, texto: `Departamento ${departamento}` }] : []),
        ...opciones,
      ]}
    />
  )
}

function Lista({ datos: { filas, total }, situacion }: { datos: Traslados; situacion: Situacion }) {
  const [filtros] = useFiltros()
  const sesion = useSesion() ?? null
  if (total === 0) return <Nada situacion={situacion} />
  const paginador = { pagina: paginaDe(filtros), tamano: TAMANO, total, que: 'solicitudes', una: 'solicitud' }
  return (
    <div className="pila pila--2">
      <Paginador {...paginador} />
      <Tabla
        titulo={NOMBRES[situacion]}
        tituloOculto
        columnas={columnasDe(sesion)}
        filas={filas}
        clave={claveDeTraslado}
      />
      {total > TAMANO ? <Paginador {...paginador} abajo /> : null}
    </div>
  )
}

function Nada({ situacion }: { situacion: Situacion }) {
  if (situacion === 'omitidos')
    return (
      <Vacio titulo="Ninguna gobernación ha omitido un traslado">
        <p>Aparecen aquí las solicitudes del DNP cuyo término pasó sin que la gobernación las trasladara.</p>
      </Vacio>
    )
  return (
    <Vacio titulo={situacion === 'pendientes' ? 'Nada espera traslado' : 'El DNP aún no ha pedido ajustes'}>
      <p>Cuando el DNP pida ajustes del reporte de un municipio, la solicitud estará aquí hasta que se traslade.</p>
    </Vacio>
  )
}
