// Filters and order of the list: each change goes to the address.
import { PRONOSTICOS, type Pronostico } from '@kpt/domain/calendario'
import { NOMBRES_PRONOSTICO } from '@kpt/textos'
import { type Filtros, useFiltros } from '../../app/filtros.ts'
import { Boton } from '../../ui/boton.tsx'
import { Buscar } from '../../ui/buscar.tsx'
import { CampoSeleccion } from '../../ui/campo.tsx'
import type { DepartamentoDelRadar } from './tipos.ts'

const FILTROS = ['departamento', 'pronostico', 'llamar', 'llamadas', 'texto'] as const

type Opcion = { readonly valor: string; readonly texto: string }
type Selector = { readonly campo: string; readonly etiqueta: string; readonly opciones: readonly Opcion[] }

const SELECTORES: readonly Selector[] = [
  {
    campo: 'pronostico',
    etiqueta: 'Pronóstico',
    opciones: [{ valor: '', texto: 'Todos' }, ...PRONOSTICOS.map((p) => ({ valor: p, texto: NOMBRES_PRONOSTICO[p] }))],
  },
  {
    campo: 'llamar',
    etiqueta: 'A quién llamar',
    opciones: [
      { valor: '', texto: 'Todas las que deben' },
      { valor: 'si', texto: 'Solo las que hay que llamar' },
    ],
  },
  {
    campo: 'llamadas',
    etiqueta: 'Comunicación',
    opciones: [
      { valor: '', texto: 'Con o sin llamada hecha' },
      { valor: 'sin', texto: 'Sin llamada hecha' },
      { valor: 'hechas', texto: 'Con llamada hecha' },
    ],
  },
  {
    campo: 'orden',
    etiqueta: 'Orden',
    opciones: [
      { valor: '', texto: 'Primero lo más urgente' },
      { valor: 'ultima', texto: 'Primero quien hace más no escribe' },
      { valor: 'nombre', texto: 'Por nombre' },
    ],
  },
]

/** The filters of the address as the list takes them; what is not one of its values is left out. */
export function consultaDe({ departamento, pronostico, llamar, llamadas, texto, orden }: Filtros) {
  return {
    departamento: departamento && /^\d{2}$/.test(departamento) ? departamento : undefined,
    pronostico: PRONOSTICOS.find((p) => p === pronostico) as Pronostico | undefined,
    llamar: llamar === 'si' ? llamar : undefined,
    llamadas: llamadas === 'hechas' || llamadas === 'sin' ? llamadas : undefined,
    texto: texto?.slice(0, 80) || undefined,
    orden: orden === 'nombre' || orden === 'ultima' ? orden : undefined,
  } as const
}

export function FiltrosRadar({ departamentos }: { departamentos: readonly DepartamentoDelRadar[] }) {
  const [filtros, cambiar] = useFiltros()
  const deDepartamento: Selector = {
    campo: 'departamento',
    etiqueta: 'Departamento',
    opciones: [{ valor: '', texto: 'Todos' }, ...departamentos.map((d) => ({ valor: d.codigo, texto: d.nombre }))],
  }
  return (
    <search className="pila pila--2 no-imprimir">
      <div className="filtros">
        {[...(departamentos.length > 1 ? [deDepartamento] : []), ...SELECTORES].map(({ campo, etiqueta, opciones }) => (
          <CampoSeleccion
            key={campo}
            etiqueta={etiqueta}
            value={filtros[campo] ?? ''}
            onChange={(e) => cambiar({ [campo]: e.target.value || undefined })}
            opciones={opciones}
          />
        ))}
        <Buscar
          etiqueta="Nombre o código"
          texto={filtros.texto ?? ''}
          onBuscar={(texto) => cambiar({ texto: texto || undefined })}
        />
      </div>
      {FILTROS.some((f) => filtros[f]) ? (
        <p>
          <Boton variante="texto" onClick={() => cambiar(Object.fromEntries(FILTROS.map((f) => [f, undefined])))}>
            Quitar los filtros de la lista
          </Boton>
        </p>
      ) : null}
    </search>
  )
}
