// Every act on a report, newest first: who, when, why; and what comes next.
import { FRASES_ESTADO_REPORTE, formatFecha, formatInstante, nombreRol, RELATO_ACTO } from '@kpt/textos'
import { Desplegable } from '../../ui/desplegable.tsx'
import type { Reporte } from './borrador/entrada.ts'
import type { Clave } from './borrador/red.ts'
import { solicitudesRecientes } from './estado-reporte.ts'
import { formaDe } from './formas.tsx'

type Props = { readonly clave: Clave; readonly reporte: Reporte }

export function Historia({ clave, reporte }: Props) {
  const actos = [...reporte.historia].reverse().sort((a, b) => Date.parse(b.en) - Date.parse(a.en))
  return (
    <section className="pila" aria-label="Historia del reporte">
      <p>
        <strong>Qué sigue:</strong> {FRASES_ESTADO_REPORTE[reporte.estado]}
      </p>
      {actos.length === 0 ? <p>Todavía no hay actos sobre este reporte.</p> : null}
      <ol className="historia">
        {actos.map((s) => (
          <li key={`${s.en} ${s.acto}`}>
            <p>
              <strong>{s.autor.nombre}</strong> {RELATO_ACTO[s.acto]}
              {s.version === null ? '' : `, versión ${s.version}`}.
            </p>
            <p className="tenue menor">
              {nombreRol(s.autor.rol)} · {formatInstante(Date.parse(s.en), true)}
            </p>
            {s.motivo ? <p>Motivo: {s.motivo}</p> : null}
          </li>
        ))}
      </ol>
      <Solicitudes clave={clave} solicitudes={reporte.solicitudes} />
      <Veredictos veredictos={reporte.veredictos} />
    </section>
  )
}

type PropsSolicitudes = { readonly clave: Clave; readonly solicitudes: Reporte['solicitudes'] }

function Solicitudes({ clave, solicitudes }: PropsSolicitudes) {
  const { Lugar } = formaDe(clave)
  if (solicitudes.length === 0) return null
  return (
    <section className="pila pila--2">
      <h2>Ajustes pedidos y sus respuestas</h2>
      {solicitudesRecientes(solicitudes).map((s) => (
        <Desplegable
          key={s.ronda}
          abierto={s.ronda === solicitudes.length}
          titulo={`Ronda ${s.ronda}, sobre la versión ${s.version}: ${s.metas.filter((m) => m.respuesta).length} de ${s.metas.length} respuestas`}
        >
          <p>
            {s.motivo}{' '}
            <span className="tenue">
              {s.autor.nombre}, {formatInstante(Date.parse(s.pedidaEn))} Responder hasta el {formatFecha(s.vence)}.
            </span>
          </p>
          <ol className="historia">
            {s.metas.map((m) => (
              <li key={m.meta}>
                <p>
                  <strong>
                    <Lugar clave={clave} version={s.version} lugar={m.meta} />
                  </strong>
                  {m.motivo ? `: ${m.motivo}` : ''}
                </p>
                {m.respuesta ? (
                  <p>
                    Respuesta: {m.respuesta.texto}{' '}
                    <span className="tenue menor">
                      {m.respuesta.autor.nombre}, {formatInstante(Date.parse(m.respuesta.en))}
                    </span>
                  </p>
                ) : (
                  <p className="tenue">Sin respuesta.</p>
                )}
              </li>
            ))}
          </ol>
        </Desplegable>
      ))}
    </section>
  )
}

const NIVEL = { departamental: 'Veredicto departamental', dnp: 'Veredicto del DNP' } as const

function Veredictos({ veredictos }: { veredictos: Reporte['veredictos'] }) {
  if (veredictos.length === 0) return null
  return (
    <section className="pila pila--2">
      <h2>Veredictos</h2>
      <ol className="historia">
        {veredictos.map((v) => (
          <li key={`${v.nivel} ${v.en}`}>
            <p>
              <strong>{NIVEL[v.nivel]}</strong>, versión {v.version}: {v.observaciones ?? 'sin observaciones'}
            </p>
            <p className="tenue menor">
              {v.autor.nombre}, {nombreRol(v.autor.rol)} · {formatInstante(Date.parse(v.en), true)}
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}
