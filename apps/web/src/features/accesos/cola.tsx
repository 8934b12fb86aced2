// The queue of DNP support: what must be attended to now, the nearest term first; state, filters, search and page in the address.
import { useQuery } from '@tanstack/react-query'
import { consultaPaginada } from '../../api/consulta.ts'
import { type Filtros, paginaDe, useFiltros } from '../../app/filtros.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { useAhora } from '../../app/reloj.ts'
import { Buscar } from '../../ui/buscar.tsx'
import { CampoSeleccion } from '../../ui/campo.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Paginador } from '../../ui/paginador.tsx'
import { Pestanas } from '../../ui/pestanas.tsx'
import { Tabla } from '../../ui/tabla.tsx'
import { Atender } from './cola/atender.tsx'
import { columnasDe } from './cola/columnas.tsx'
import { cuentasDe, filtroDe, NOMBRES_PARTE, type Parte, parteDe } from './cola/partes.ts'
import { ColaVacia } from './cola/vacia.tsx'
import type { Cola } from './tipos.ts'
import './accesos.css'

const TAMANO = 25

export function PantallaAccesos() {
  const [filtros, cambiar] = useFiltros()
  const parte = parteDe(filtros)
  const pagina = paginaDe(filtros)
  const ahora = useAhora()
  const consulta = { ...filtroDe(filtros), estado: parte, pagina, tamano: TAMANO }
  const cola = useQuery({
    ...consultaPaginada('GET /api/accesos/solicitudes', { consulta }),
    // Colleagues work on the same queue.
    refetchInterval: 60_000,
  })
  const paginador = { pagina, tamano: TAMANO, que: 'solicitudes', una: 'solicitud' }
  return (
    <Pantalla
      titulo="Accesos"
      entrada="Quién pide ser usuario líder de una entidad. Soporte revisa los documentos; el usuario lo activa solo la persona."
    >
      {cola.data && parte === 'pendientes' ? (
        <Atender pendientes={cola.data.cuentas.pendientes} total={cola.data.cuentas.estados.por_verificar} />
      ) : null}
      <Partes parte={parte} filtros={filtros} cuentas={cola.data?.cuentas} />
      <Busqueda filtros={filtros} cambiar={cambiar} departamentos={cola.data?.departamentos ?? []} />
      <Datos de={cola}>
        {({ filas, total }) =>
          filas.length === 0 ? (
            <ColaVacia parte={parte} />
          ) : (
            <div className="pila pila--2">
              <Paginador {...paginador} total={total} />
              <Tabla
                titulo={NOMBRES_PARTE[parte]}
                tituloOculto
                columnas={columnasDe(parte, ahora)}
                filas={filas}
                clave={(f) => f.radicado}
              />
              {total > TAMANO ? <Paginador {...paginador} total={total} abajo /> : null}
            </div>
          )
        }
      </Datos>
    </Pantalla>
  )
}

type PropsBusqueda = {
  readonly filtros: Filtros
  readonly cambiar: (cambios: Filtros) => void
  readonly departamentos: Cola['departamentos']
}

function Busqueda({ filtros, cambiar, departamentos }: PropsBusqueda) {
  return (
    <search className="filtros-accesos no-imprimir">
      <Buscar
        etiqueta="Radicado, persona o entidad"
        texto={filtros.texto ?? ''}
        onBuscar={(texto) => cambiar({ texto })}
      />
      <CampoSeleccion
        etiqueta="Departamento"
        value={filtros.departamento ?? ''}
        onChange={(e) => cambiar({ departamento: e.target.value || undefined })}
        opciones={[{ valor: '', texto: 'Todos' }, ...departamentos.map((d) => ({ valor: d.codigo, texto: d.nombre }))]}
      />
    </search>
  )
}

type PropsPartes = {
  readonly parte: Parte
  readonly filtros: Filtros
  readonly cuentas: Cola['cuentas'] | undefined
}

/** Another part keeps the search and the department; the rest is about what waits for support. */
function Partes({ parte, filtros: { texto, departamento }, cuentas }: PropsPartes) {
  const cuenta = cuentas && cuentasDe(cuentas)
  return (
    <Pestanas
      etiqueta="Solicitudes por estado"
      pestanas={(Object.keys(NOMBRES_PARTE) as Parte[]).map((p) => ({
        texto: NOMBRES_PARTE[p],
        a: '/accesos',
        busqueda: { estado: p === 'pendientes' ? undefined : p, texto, departamento },
        activa: p === parte,
        ...(cuenta === undefined ? {} : { cuenta: cuenta[p] }),
      }))}
    />
  )
}
