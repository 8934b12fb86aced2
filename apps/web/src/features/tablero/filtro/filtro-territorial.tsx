// The filter of the whole board: what is asked for as chips that can be taken away, and the fields to ask for more.
import { fraseAnios } from '@kpt/textos'
import { Link } from '@tanstack/react-router'
import { type Filtros, useFiltros } from '../../../app/filtros.ts'
import { CampoSeleccion } from '../../../ui/campo.tsx'
import { Desplegable } from '../../../ui/desplegable.tsx'
import type { Tablero } from '../tipos.ts'
import { CRITERIOS, opcionDe, territorialDe } from './territorial.ts'
import './filtro.css'

type Activo = { readonly campo: string; readonly texto: string }

/** In words, what the filter leaves; the department first. */
export function activosDe(filtros: Filtros, { territorio }: Pick<Tablero, 'territorio'>): Activo[] {
  const { departamento } = territorialDe(filtros)
  const nombre = territorio.find((d) => d.codigo === departamento)?.nombre
  return [
    ...(departamento ? [{ campo: 'departamento', texto: nombre ?? `Departamento ${departamento}` }] : []),
    ...CRITERIOS.flatMap((criterio) => {
      const opcion = opcionDe(criterio, filtros)
      return opcion ? [{ campo: criterio.campo, texto: opcion.texto }] : []
    }),
  ]
}

export function FiltroTerritorial({ tablero }: { tablero: Tablero }) {
  const [filtros, cambiar] = useFiltros()
  const activos = activosDe(filtros, tablero)
  return (
    <search className="filtro-tablero" aria-label="Qué parte del territorio se ve">
      <Activos activos={activos} />
      <div className="no-imprimir">
        <Desplegable titulo="Filtrar todo el tablero">
          <div className="filtros">
            {tablero.territorio.length > 1 ? (
              <CampoSeleccion
                etiqueta="Departamento"
                value={filtros.departamento ?? ''}
                onChange={(e) => cambiar({ departamento: e.target.value || undefined })}
                opciones={[
                  { valor: '', texto: 'Todos' },
                  ...tablero.territorio.map((d) => ({ valor: d.codigo, texto: d.nombre })),
                ]}
              />
            ) : null}
            {CRITERIOS.map(({ campo, etiqueta, opciones }) => (
              <CampoSeleccion
                key={campo}
                etiqueta={etiqueta}
                value={filtros[campo] ?? ''}
                onChange={(e) => cambiar({ [campo]: e.target.value || undefined })}
                opciones={[{ valor: '', texto: 'Todas' }, ...opciones]}
              />
            ))}
          </div>
          <p className="menor tenue">
            {fraseConocidos(tablero)} Las gobernaciones no tienen categoría municipal, grupo ni PDET. La dirección de
            esta página lleva los filtros: cópiela para compartir lo que ve.
          </p>
        </Desplegable>
      </div>
    </search>
  )
}

function fraseConocidos({ anios }: Pick<Tablero, 'anios'>): string {
  const conocidos = fraseAnios(anios)
  return `Valen los datos de la vigencia o los últimos conocidos${conocidos ? `: ${conocidos}` : ''}.`
}

function Activos({ activos }: { activos: readonly Activo[] }) {
  if (activos.length === 0) return null
  return (
    <ul className="filtro-activos" aria-label="Filtros puestos">
      {activos.map(({ campo, texto }) => (
        <li key={campo}>
          <Link
            to="."
            search={(previo: Filtros) => ({ ...previo, [campo]: undefined, pagina: undefined, cifra: undefined })}
            resetScroll={false}
            className="filtro-activo"
          >
            {texto}
            <span className="solo-lector">: quitar este filtro</span>
            <span className="no-imprimir" aria-hidden="true">
              ×
            </span>
          </Link>
        </li>
      ))}
      {activos.length > 1 ? (
        <li className="no-imprimir">
          <Link
            to="."
            search={(previo: Filtros) => ({
              ...previo,
              ...Object.fromEntries(activos.map((a) => [a.campo, undefined])),
              pagina: undefined,
              cifra: undefined,
            })}
            resetScroll={false}
            className="filtro-activo filtro-activo--todos"
          >
            Quitar todos
          </Link>
        </li>
      ) : null}
    </ul>
  )
}
