// Filters of the list of entities: each change goes to the address.
import { type Filtros, useFiltros } from '../../app/filtros.ts'
import { Boton } from '../../ui/boton.tsx'
import { Buscar } from '../../ui/buscar.tsx'
import { CampoSeleccion } from '../../ui/campo.tsx'
import { SITUACIONES } from './hechos.ts'
import type { Hecho, Tablero } from './tipos.ts'

const FILTROS = ['departamento', 'hecho', 'version', 'texto'] as const

const VERSIONES = [
  { valor: '', texto: 'Cualquiera' },
  { valor: 'enviada', texto: 'Enviada, validada o no' },
  { valor: 'validada', texto: 'Validada' },
]

/** The filters of the address as the list takes them; what is not one of its values is left out. */
export function consultaDe({ departamento, hecho, version, texto }: Filtros) {
  return {
    departamento: departamento && /^\d{2}$/.test(departamento) ? departamento : undefined,
    hecho: SITUACIONES.find((s) => s.hecho === hecho)?.hecho as Hecho | undefined,
    version: version === 'enviada' || version === 'validada' ? version : undefined,
    texto: texto?.slice(0, 80) || undefined,
  } as const
}

/** What the list holds, in words: for paper, and for whoever arrives from a figure. */
export function fraseFiltros(filtros: Filtros, { departamentos }: Tablero): string {
  const { departamento, hecho, version, texto } = consultaDe(filtros)
  const partes = [
    SITUACIONES.find((s) => s.hecho === hecho)?.nombre,
    version && (version === 'validada' ? 'Con versión validada' : 'Con versión enviada'),
    departamentos.find((d) => d.codigo === departamento)?.nombre,
    texto && `«${texto}»`,
  ]
  return partes.filter(Boolean).join(' · ') || 'Todas las obligadas'
}

export function FiltrosEntidades({ tablero }: { tablero: Tablero }) {
  const [filtros, cambiar] = useFiltros()
  return (
    <search className="pila pila--2 no-imprimir">
      <div className="filtros">
        {tablero.departamentos.length > 1 ? (
          <CampoSeleccion
            etiqueta="Departamento"
            value={filtros.departamento ?? ''}
            onChange={(e) => cambiar({ departamento: e.target.value || undefined })}
            opciones={[
              { valor: '', texto: 'Todos' },
              ...tablero.departamentos.map((d) => ({ valor: d.codigo, texto: d.nombre })),
            ]}
          />
        ) : null}
        <CampoSeleccion
          etiqueta="Cumplimiento"
          value={filtros.hecho ?? ''}
          onChange={(e) => cambiar({ hecho: e.target.value || undefined })}
          opciones={[{ valor: '', texto: 'Todos' }, ...SITUACIONES.map((s) => ({ valor: s.hecho, texto: s.nombre }))]}
        />
        <CampoSeleccion
          etiqueta="Versión"
          value={filtros.version ?? ''}
          onChange={(e) => cambiar({ version: e.target.value || undefined })}
          opciones={VERSIONES}
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
            Quitar los filtros
          </Boton>
        </p>
      ) : null}
    </search>
  )
}
