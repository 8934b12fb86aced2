// Filters of the list of metas: each change goes to the address.
import { type FormEvent, useState } from 'react'
import { useFiltros } from '../../app/filtros.ts'
import { Boton } from '../../ui/boton.tsx'
import { CampoSeleccion, CampoTexto } from '../../ui/campo.tsx'
import type { Plan } from './plan.tsx'

const FILTROS = ['linea', 'fuente', 'texto', 'sector', 'vigencia'] as const

export function FiltrosMetas({ plan }: { plan: Plan }) {
  const [filtros, cambiar] = useFiltros()
  const hayFiltros = FILTROS.some((f) => filtros[f])
  return (
    <search className="pila pila--2 no-imprimir">
      <div className="filtros">
        <CampoSeleccion
          etiqueta="Línea"
          value={filtros.linea ?? ''}
          onChange={(e) => cambiar({ linea: e.target.value })}
          opciones={[
            { valor: '', texto: 'Todas' },
            ...plan.lineas.map((l) => ({ valor: l.consecutivo, texto: `${l.consecutivo}. ${l.nombre}` })),
          ]}
        />
        <CampoSeleccion
          etiqueta="Fuente de recursos"
          value={filtros.fuente ?? ''}
          onChange={(e) => cambiar({ fuente: e.target.value })}
          opciones={[{ valor: '', texto: 'Todas' }, ...plan.fuentes.map((f) => ({ valor: f.clave, texto: f.nombre }))]}
        />
        <CampoSeleccion
          etiqueta="Cifras"
          value={filtros.cifras ?? ''}
          onChange={(e) => cambiar({ cifras: e.target.value, pagina: filtros.pagina })}
          opciones={[
            { valor: '', texto: 'Programa físico' },
            { valor: 'pesos', texto: 'Recursos, en pesos' },
          ]}
        />
        {/* The key brings the field back to the address when the address changes by itself. */}
        <BuscarTexto key={filtros.texto ?? ''} texto={filtros.texto ?? ''} onBuscar={(texto) => cambiar({ texto })} />
      </div>
      {hayFiltros ? (
        <p>
          <Boton variante="texto" onClick={() => cambiar(Object.fromEntries(FILTROS.map((f) => [f, undefined])))}>
            Quitar los filtros
          </Boton>
        </p>
      ) : null}
    </search>
  )
}

function BuscarTexto({ texto, onBuscar }: { texto: string; onBuscar: (texto: string) => void }) {
  const [escrito, setEscrito] = useState(texto)
  const enviar = (evento: FormEvent) => {
    evento.preventDefault()
    onBuscar(escrito.trim())
  }
  return (
    <form className="buscar-texto" onSubmit={enviar}>
      <CampoTexto
        etiqueta="Texto o código"
        type="search"
        maxLength={80}
        value={escrito}
        onChange={(e) => setEscrito(e.target.value)}
      />
      <Boton type="submit">Buscar</Boton>
    </form>
  )
}
