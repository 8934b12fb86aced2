// Filters of the metas of the draft, kept in the address.
import type { Plan } from '@kpt/domain/planes'
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
  const { metas } = usePlan()
  const [, poner] = useFiltros()
  return (
    <>
      <Filtros />
      {filtrada ? (
        <p role="status">
          {visibles === 1 ? 'Se ve' : 'Se ven'} {contar(visibles, 'meta', 'metas')} de {metas.length}.{' '}
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

function Filtros() {
  const { plan } = usePlan()
  const [filtros, poner] = useFiltros()
  const de = (clave: (typeof QUE_FILTRA)[number]) => ({
    value: filtros[clave] ?? '',
    onChange: (e: { target: { value: string } }) => poner({ [clave]: e.target.value || undefined }),
  })
  const { sectores, dependencias } = opcionesDe(plan)
  return (
    <search className="filtros no-imprimir" aria-label="Filtrar las metas">
      <CampoTexto etiqueta="Texto o código" type="search" maxLength={80} {...de('texto')} />
      <CampoSeleccion etiqueta="Mostrar" opciones={MOSTRAR} {...de('ver')} />
      <CampoSeleccion etiqueta="Línea" opciones={[TODAS, ...lineas(plan)]} {...de('linea')} />
      <CampoSeleccion etiqueta="Sector" opciones={sectores} {...de('sector')} />
      {dependencias.length > 0 ? (
        <CampoSeleccion etiqueta="Dependencia" opciones={dependencias} {...de('dependencia')} />
      ) : null}
    </search>
  )
}

const TODAS: Opcion = { valor: '', texto: 'Todas' }
const MOSTRAR: readonly Opcion[] = [
  { valor: '', texto: 'Todas las metas' },
  { valor: 'hallazgos', texto: 'Con hallazgos' },
]

function opcionesDe({ metas, dependencias = [] }: Plan) {
  const sectores = [...new Set(metas.map((m) => m.sector || '-'))].sort()
  const suyas = dependencias.map((d) => ({ valor: d.codigo, texto: d.nombre }))
  return {
    sectores: [
      { valor: '', texto: 'Todos' },
      ...sectores.map((s) => ({ valor: s, texto: s === '-' ? 'Sin sector' : s })),
    ],
    dependencias: suyas.length === 0 ? [] : [TODAS, ...suyas, { valor: '-', texto: 'Sin dependencia' }],
  }
}
