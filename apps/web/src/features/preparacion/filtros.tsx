// Filters of the list: each change goes to the address.
import {
  ESTADOS_PREPARACION,
  type EstadoHomologacion,
  type EstadoPreparacion,
  HOMOLOGACIONES,
} from '@kpt/domain/planes'
import { NOMBRES_ESTADO_PREPARACION, NOMBRES_HOMOLOGACION } from '@kpt/textos'
import { type Filtros, useFiltros } from '../../app/filtros.ts'
import { Boton } from '../../ui/boton.tsx'
import { Buscar } from '../../ui/buscar.tsx'
import { CampoSeleccion } from '../../ui/campo.tsx'
import type { DepartamentoPreparado } from './tipos.ts'

const FILTROS = ['departamento', 'estado', 'homologacion', 'texto'] as const

/** The filters of the address as the list takes them; what is not one of its values is left out. */
export function consultaDe({ departamento, estado, homologacion, texto }: Filtros) {
  return {
    departamento: departamento && /^\d{2}$/.test(departamento) ? departamento : undefined,
    estado: ESTADOS_PREPARACION.find((e) => e === estado) as EstadoPreparacion | undefined,
    homologacion: HOMOLOGACIONES.find((h) => h === homologacion) as EstadoHomologacion | undefined,
    texto: texto?.slice(0, 80) || undefined,
  }
}

export function FiltrosPreparacion({ departamentos }: { departamentos: readonly DepartamentoPreparado[] }) {
  const [filtros, cambiar] = useFiltros()
  return (
    <search className="pila pila--2 no-imprimir">
      <div className="filtros">
        {departamentos.length > 1 ? (
          <CampoSeleccion
            etiqueta="Departamento"
            value={filtros.departamento ?? ''}
            onChange={(e) => cambiar({ departamento: e.target.value || undefined })}
            opciones={[
              { valor: '', texto: 'Todos' },
              ...departamentos.map((d) => ({ valor: d.codigo, texto: d.nombre })),
            ]}
          />
        ) : null}
        <CampoSeleccion
          etiqueta="Estado del plan"
          value={filtros.estado ?? ''}
          onChange={(e) => cambiar({ estado: e.target.value || undefined })}
          opciones={opciones(ESTADOS_PREPARACION, NOMBRES_ESTADO_PREPARACION)}
        />
        <CampoSeleccion
          etiqueta="Homologación"
          value={filtros.homologacion ?? ''}
          onChange={(e) => cambiar({ homologacion: e.target.value || undefined })}
          opciones={opciones(HOMOLOGACIONES, NOMBRES_HOMOLOGACION)}
        />
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

function opciones<K extends string>(valores: readonly K[], nombres: Readonly<Record<K, string>>) {
  return [{ valor: '', texto: 'Todos' }, ...valores.map((valor) => ({ valor, texto: nombres[valor] }))]
}
