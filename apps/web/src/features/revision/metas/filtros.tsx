// Filters of the metas under review, kept in the address, each with how many it would show.
import { useFiltros } from '../../../app/filtros.ts'
import { Boton } from '../../../ui/boton.tsx'
import { Buscar } from '../../../ui/buscar.tsx'
import { CampoSeleccion } from '../../../ui/campo.tsx'
import { usePeticion } from '../contexto.ts'
import { type Conjuntos, contarVer, VER, type Ver, verDe } from '../filtrar.ts'
import type { MetaRevisada } from '../meta-revisada.ts'

const FILTROS = ['ver', 'linea', 'texto'] as const

type Props = {
  readonly metas: readonly MetaRevisada[]
  readonly conjuntos: Conjuntos
  /** True when the metas do not fit in one page. */
  readonly hayMas: boolean
}

export function FiltrosRevision({ metas, conjuntos, hayMas }: Props) {
  const [filtros, cambiar] = useFiltros()
  const elegidas = usePeticion((p) => p.metas.length)
  const cuentas = { ...contarVer(metas, conjuntos), seleccionadas: elegidas }
  const ver = verDe(filtros)
  const opciones = (Object.keys(VER) as Ver[]).filter((v) => v === 'todas' || v === ver || cuentas[v] > 0)
  const lineas = new Map(metas.map(({ fila }) => [fila.linea, fila.lineaNombre]))
  return (
    <search className="pila pila--2 no-imprimir">
      <div className="filtros">
        <CampoSeleccion
          etiqueta="Mostrar"
          value={ver}
          onChange={(e) => cambiar({ ver: e.target.value === 'todas' ? undefined : e.target.value })}
          opciones={opciones.map((v) => ({ valor: v, texto: `${VER[v]} (${cuentas[v]})` }))}
        />
        <CampoSeleccion
          etiqueta="Línea"
          value={filtros.linea ?? ''}
          onChange={(e) => cambiar({ linea: e.target.value })}
          opciones={[
            { valor: '', texto: 'Todas' },
            ...[...lineas].map(([valor, nombre]) => ({ valor, texto: `${valor}. ${nombre}` })),
          ]}
        />
        <Buscar etiqueta="Texto o código" texto={filtros.texto ?? ''} onBuscar={(texto) => cambiar({ texto })} />
      </div>
      <div className="acciones">
        {FILTROS.some((f) => filtros[f]) ? (
          <Boton variante="texto" onClick={() => cambiar(Object.fromEntries(FILTROS.map((f) => [f, undefined])))}>
            Quitar los filtros
          </Boton>
        ) : null}
        {hayMas ? (
          <Boton variante="texto" onClick={() => cambiar({ tamano: filtros.tamano === 'todas' ? undefined : 'todas' })}>
            {filtros.tamano === 'todas' ? 'Ver por páginas' : 'Ver todas en una sola página'}
          </Boton>
        ) : null}
      </div>
    </search>
  )
}
