// One meta as a card: what it is, its fields one under another, its sources, its notes; and the way to the one before and after.
import { CAMPOS_DINERO } from '@kpt/domain/seguimiento'
import { formatNumero, NOMBRES_CAMPO } from '@kpt/textos'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useEffect, useRef } from 'react'
import { useFiltros } from '../../../app/filtros.ts'
import type { VistaMeta } from '../borrador/vista.ts'
import { idCampo } from '../direccion.ts'
import { Celda } from '../rejilla/celda.tsx'
import { useEdicion } from '../rejilla/contexto.ts'
import { DetalleMeta } from '../rejilla/detalle-meta.tsx'
import { ChipMeta } from '../rejilla/estado-meta.tsx'
import { NombreMeta } from '../rejilla/nombre-meta.tsx'
import { Notas } from '../rejilla/notas.tsx'
import { hayNotas } from '../rejilla/notas-de.ts'
import { Pedido } from '../rejilla/pedido.tsx'
import { useFuentes } from '../rejilla/usar-fuentes.ts'
import { useVista } from '../usar-reporte.ts'
import '../rejilla/rejilla.css'

export function TarjetaMeta({ meta, metas }: { meta: string; metas: readonly string[] }) {
  const { borrador } = useEdicion()
  const vista = useVista(borrador, meta)
  const fuentes = useFuentes(vista)
  const tarjeta = useIrAlCampo(meta)
  if (!vista) return <p>Esa meta no está en este reporte.</p>
  return (
    <section className="tarjeta-meta" aria-label={`Meta ${meta}`} tabIndex={-1} ref={tarjeta}>
      <Pasos meta={meta} metas={metas} />
      <h2 className="tarjeta-meta__nombre">
        <NombreMeta fila={vista.fila} />
      </h2>
      <p>
        <ChipMeta estado={vista.completitud.estado} />
      </p>
      <Pedido meta={meta} libre />
      <Renglon nombre="Ejecutado" programado={programadoDe(vista)}>
        <Celda vista={vista} campo="ejecutado" />
      </Renglon>
      {hayNotas(vista) ? <Notas vista={vista} /> : null}
      {fuentes.claves.map((f) => (
        <Fuente key={f} vista={vista} fuente={f} />
      ))}
      <DetalleMeta vista={vista} fuentes={fuentes} />
      <Pasos meta={meta} metas={metas} abajo />
    </section>
  )
}

function programadoDe({ fila }: VistaMeta): string {
  return fila.programado === null
    ? 'Programado: en blanco'
    : `Programado: ${formatNumero(fila.programado)} ${fila.unidad}`
}

function Fuente({ vista, fuente }: { vista: VistaMeta; fuente: string }) {
  const { nombreFuente } = useEdicion()
  const programado = vista.fila.programadoFuentes[fuente]
  return (
    <fieldset className="tarjeta-meta__fuente">
      <legend>{nombreFuente(fuente)}, pesos</legend>
      <p className="tenue menor numero">
        {programado === undefined ? 'Sin programar' : `Programado: $ ${formatNumero(programado, 0)}`}
      </p>
      {CAMPOS_DINERO.map((campo) => (
        <Renglon key={campo} nombre={NOMBRES_CAMPO[campo]}>
          <Celda vista={vista} campo={campo} fuente={fuente} />
        </Renglon>
      ))}
    </fieldset>
  )
}

function Renglon({ nombre, programado, children }: { nombre: string; programado?: string; children: ReactNode }) {
  return (
    <div className="tarjeta-meta__renglon">
      <p>
        <span aria-hidden="true">{nombre}</span>
        {programado ? <span className="tenue menor numero">{programado}</span> : null}
      </p>
      {children}
    </div>
  )
}

function Pasos({ meta, metas, abajo = false }: { meta: string; metas: readonly string[]; abajo?: boolean }) {
  const lugar = metas.indexOf(meta)
  return (
    <nav className="pasos" aria-label={abajo ? 'Otras metas, al final' : 'Otras metas'}>
      <Paso a={lugar > 0 ? metas[lugar - 1] : undefined} texto="Anterior" />
      <Link
        to="."
        search={({ meta: _, campo: _c, fuente: _f, ...resto }: Record<string, string | undefined>) => resto}
        className="boton boton--normal"
      >
        {lugar < 0 ? 'Ver la lista' : `Lista (${lugar + 1} de ${metas.length})`}
      </Link>
      <Paso a={metas[lugar + 1]} texto="Siguiente" />
    </nav>
  )
}

function Paso({ a, texto }: { a: string | undefined; texto: string }) {
  if (!a) return <span />
  return (
    <Link
      to="."
      search={({ campo: _, fuente: _f, ...previo }: Record<string, string | undefined>) => ({ ...previo, meta: a })}
      resetScroll={false}
      className="boton boton--normal"
    >
      {texto}
    </Link>
  )
}

/** Each meta begins at the top of its card, or at the field that the address names. */
function useIrAlCampo(meta: string) {
  const [{ campo, fuente }] = useFiltros()
  const tarjeta = useRef<HTMLElement>(null)
  useEffect(() => {
    const destino = campo ? document.getElementById(idCampo(meta, campo, fuente)) : null
    if (destino) destino.focus()
    else tarjeta.current?.focus({ preventScroll: true })
    if (!destino) tarjeta.current?.scrollIntoView({ block: 'start' })
  }, [meta, campo, fuente])
  return tarjeta
}
