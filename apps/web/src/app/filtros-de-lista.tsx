// Filters of a list: selectors, the search by name, and the way back to all. Each change goes to the address.
import { Boton } from '../ui/boton.tsx'
import { Buscar } from '../ui/buscar.tsx'
import { CampoSeleccion } from '../ui/campo.tsx'
import { useFiltros } from './filtros.ts'

type Opcion = { readonly valor: string; readonly texto: string }

export type Selector = {
  /** Name in the address. */
  readonly campo: string
  readonly etiqueta: string
  /** The first one asks for nothing. */
  readonly opciones: readonly Opcion[]
}

type Props = {
  readonly selectores: readonly Selector[]
  /** Fields of the address that choose rows, and that one button takes away. */
  readonly quita: readonly string[]
  /** Where rows are not looked for by name. */
  readonly sinTexto?: boolean
}

export function FiltrosDeLista({ selectores, quita, sinTexto = false }: Props) {
  const [filtros, cambiar] = useFiltros()
  return (
    <search className="pila pila--2 no-imprimir">
      <div className="filtros">
        {selectores.map(({ campo, etiqueta, opciones }) => (
          <CampoSeleccion
            key={campo}
            etiqueta={etiqueta}
            value={filtros[campo] ?? ''}
            onChange={(e) => cambiar({ [campo]: e.target.value || undefined })}
            opciones={opciones}
          />
        ))}
        {sinTexto ? null : (
          <Buscar
            etiqueta="Nombre o código"
            texto={filtros.texto ?? ''}
            onBuscar={(texto) => cambiar({ texto: texto || undefined })}
          />
        )}
      </div>
      {quita.some((f) => filtros[f]) ? (
        <p>
          <Boton variante="texto" onClick={() => cambiar(Object.fromEntries(quita.map((f) => [f, undefined])))}>
            Quitar los filtros de la lista
          </Boton>
        </p>
      ) : null}
    </search>
  )
}

/** Of each code its name, after the one that asks for nothing. */
export function opcionesDe<K extends string>(
  todos: string,
  valores: readonly K[],
  nombres: Readonly<Record<K, string>>,
): Opcion[] {
  return [{ valor: '', texto: todos }, ...valores.map((valor) => ({ valor, texto: nombres[valor] }))]
}

/** Only where there is more than one to choose from. */
export function selectorDepartamento(
  departamentos: readonly { readonly codigo: string; readonly nombre: string }[],
): Selector[] {
  if (departamentos.length < 2) return []
  const opciones = departamentos.map((d) => ({ valor: d.codigo, texto: d.nombre }))
  return [{ campo: 'departamento', etiqueta: 'Departamento', opciones: [{ valor: '', texto: 'Todos' }, ...opciones] }]
}
