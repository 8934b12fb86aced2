// Versions of the plan: none is lost, and any of them can come back as a new one.

import { formatFecha, formatInstante, NOMBRE_TIPO_ACTO_SUSTENTO } from '@kpt/textos'
import { useMutation } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { api } from '../../api/cliente.ts'
import { consultas } from '../../app/consultas.ts'
import { EnlaceAuditoria } from '../../app/enlace-auditoria.tsx'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton } from '../../ui/boton.tsx'
import { Chip } from '../../ui/chip.tsx'
import { Dialogo } from '../../ui/dialogo.tsx'
import { type Columna, Tabla } from '../../ui/tabla.tsx'
import { Comparacion } from './comparacion.tsx'
import { NOMBRE_ORIGEN } from './nombres.ts'
import type { Plan, PropsSeccion } from './plan.tsx'

type Version = Plan['versiones'][number]

export function SeccionVersiones({ entidad, plan, filtros }: PropsSeccion) {
  const [elegida, setElegida] = useState<Version | null>(null)
  const vigente = plan.versiones.find((v) => v.vigente)?.version ?? plan.version
  return (
    <section className="pila" aria-labelledby="versiones-titulo">
      <h2 id="versiones-titulo">Versiones del plan</h2>
      <p className="tenue">
        Cada cambio confirmado es una versión. Ninguna se borra: restaurar una crea otra igual a ella.
      </p>
      <Tabla
        titulo="Versiones del plan"
        tituloOculto
        columnas={columnasDe(plan.puedeEditar, setElegida)}
        filas={[...plan.versiones].sort((a, b) => b.version - a.version)}
        clave={(v) => String(v.version)}
      />
      {plan.versiones.length > 1 ? <Comparacion entidad={entidad} plan={plan} filtros={filtros} /> : null}
      <EnlaceAuditoria entidad={entidad} sujeto={`plan/${plan.periodo.desde}`} de="este plan" />
      <Restaurar entidad={entidad} elegida={elegida} contra={vigente} onCerrar={() => setElegida(null)} />
    </section>
  )
}

function columnasDe(puedeEditar: boolean, restaurar: (v: Version) => void): Columna<Version>[] {
  return [
    {
      clave: 'version',
      titulo: 'Versión',
      nombra: true,
      celda: (v) => (
        <Link className="enlace-fila" to="." search={{ version: v.vigente ? undefined : String(v.version) }}>
          Versión&nbsp;{v.version}
        </Link>
      ),
    },
    { clave: 'creada', titulo: 'Creada', celda: (v) => formatInstante(Date.parse(v.creadaEn)) },
    { clave: 'autor', titulo: 'Por', celda: (v) => v.autor.nombre },
    { clave: 'origen', titulo: 'Origen', celda: (v) => NOMBRE_ORIGEN[v.origen] },
    {
      clave: 'sustento',
      titulo: 'Sustento',
      celda: (v) => (v.sustentos.length > 0 ? <Sustentos de={v.sustentos} /> : '—'),
    },
    { clave: 'metas', titulo: 'Metas', numero: true, celda: (v) => v.metas },
    {
      clave: 'huella',
      titulo: 'Huella',
      etiqueta: 'Huella (SHA-256)',
      celda: (v) => <code title={v.sha256}>{v.sha256.slice(0, 12)}…</code>,
    },
    {
      clave: 'acciones',
      titulo: <span className="solo-lector">Acciones</span>,
      celda: (v) =>
        v.vigente ? (
          <Chip tono="bien" icono="bien">
            Vigente
          </Chip>
        ) : puedeEditar ? (
          <Boton aria-label={`Restaurar la versión ${v.version}`} onClick={() => restaurar(v)}>
            Restaurar
          </Boton>
        ) : null,
    },
  ]
}

function Sustentos({ de }: { de: Version['sustentos'] }) {
  return (
    <ul className="lista-puntos">
      {de.map(({ acto, razon }) => (
        <li key={JSON.stringify([acto, razon])}>
          {acto ? `${NOMBRE_TIPO_ACTO_SUSTENTO[acto.tipo]} ${acto.numero} del ${formatFecha(acto.fecha)}` : null}
          {acto && razon ? '. ' : null}
          {razon}
        </li>
      ))}
    </ul>
  )
}

type PropsRestaurar = {
  readonly entidad: string
  readonly elegida: Version | null
  /** Version in force on screen: the server refuses when it is another by now. */
  readonly contra: number
  readonly onCerrar: () => void
}

function Restaurar({ entidad, elegida, contra, onCerrar }: PropsRestaurar) {
  const navegar = useNavigate()
  const restauracion = useMutation({
    mutationFn: (version: number) =>
      api('POST /api/entidades/:entidad/plan/versiones/:version/restauracion', {
        params: { entidad, version },
        cuerpo: { contra },
      }),
    onSuccess: async () => {
      onCerrar()
      await consultas.invalidateQueries()
      await navegar({ to: '.', state: { hecho: 'restaurada' } })
    },
  })
  return (
    <Dialogo
      abierto={elegida !== null}
      titulo={`¿Volver a la versión ${elegida?.version}?`}
      onCerrar={onCerrar}
      acciones={
        <>
          <Boton
            variante="principal"
            ocupado={restauracion.isPending}
            onClick={() => elegida && restauracion.mutate(elegida.version)}
          >
            Sí, restaurarla
          </Boton>
          <Boton onClick={onCerrar}>No, dejar la vigente</Boton>
        </>
      }
    >
      <p>
        La versión {elegida?.version} vuelve como versión {contra + 1} del plan. La {contra} se conserva y también podrá
        restaurarla.
      </p>
      {restauracion.isError ? <Aviso tono="error">{restauracion.error.message}</Aviso> : null}
    </Dialogo>
  )
}
