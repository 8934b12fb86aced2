// Filters of the metas of the draft, kept in the address.
import { contar } from '@kpt/textos'
import { useFiltros } from '../../app/filtros.ts'
import { Boton } from '../../ui/boton.tsx'
import { CampoSeleccion, CampoTexto } from '../../ui/campo.tsx'
import { lineas, type Opcion } from './columnas.ts'
import { QUE_FILTRA } from './filtrar.ts'
import { usePlan } from './usar-edicion.ts'

type Props = {
  readonly visibles: number
  readonly filtrada: boolean
  /** What was typed no longer agrees with the list in sight. */
  readonly cambio: boolean
  readonly onActualizar: () => void
}

export function FiltrosMetas({ visibles, filtrada, cambio, onActualizar }: Props) {
  const { plan, metas } = usePlan()
  const [filtros, poner] = useFiltros()
  const sectores = [...new Set(plan.metas.map((m) => m.sector || '-'))].sort()
  const dependencias = (plan.dependencias ?? []).map((d) => ({ valor: d.codigo, texto: d.nombre }))
  const escoger = (clave: string, etiqueta: string, opciones: readonly Opcion[]) => (
    <CampoSeleccion
      etiqueta={etiqueta}
      value={filtros[clave] ?? ''}
      opciones={opciones}
      onChange={(e) => poner({ [clave]: e.target.value || undefined })}
    />
  )
  return (
    <>
      <search className="filtros no-imprimir" aria-label="Filtrar las metas">
        <CampoTexto
          etiqueta="Texto o código"
          type="search"
          maxLength={80}
          value={filtros.texto ?? ''}
          onChange={(e) => poner({ texto: e.target.value || undefined })}
        />
        {escoger('ver', 'Mostrar', [
          { valor: '', texto: 'Todas las metas' },
          { valor: 'hallazgos', texto: 'Con hallazgos' },
        ])}
        {escoger('linea', 'Línea', [{ valor: '', texto: 'Todas' }, ...lineas(plan)])}
        {escoger('sector', 'Sector', [
          { valor: '', texto: 'Todos' },
          ...sectores.map((s) => ({ valor: s, texto: s === '-' ? 'Sin sector' : s })),
        ])}
        {dependencias.length === 0
          ? null
          : escoger('dependencia', 'Dependencia', [
              { valor: '', texto: 'Todas' },
              ...dependencias,
              { valor: '-', texto: 'Sin dependencia' },
            ])}
      </search>
      {filtrada ? (
        <p role="status">
          Se ven {contar(visibles, 'meta', 'metas')} de {metas.length}.{' '}
          {cambio ? (
            <>
              Lo que escribió cambia esta lista.{' '}
              <Boton variante="texto" onClick={onActualizar}>
                Actualizarla
              </Boton>{' '}
            </>
          ) : null}
          <Boton variante="texto" onClick={() => poner(Object.fromEntries(QUE_FILTRA.map((c) => [c, undefined])))}>
            Ver todas
          </Boton>
        </p>
      ) : null}
    </>
  )
}
