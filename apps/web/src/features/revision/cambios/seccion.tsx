// What changed since the version that was returned, beside what was asked and what was replied.
import { contar, formatFecha, formatInstante } from '@kpt/textos'
import { useFiltros } from '../../../app/filtros.ts'
import { Aviso } from '../../../ui/aviso.tsx'
import { CampoSeleccion } from '../../../ui/campo.tsx'
import { Datos } from '../../../ui/datos.tsx'
import { useNombres, useRevision } from '../contexto.ts'
import { versionBase } from '../secciones.ts'
import type { Solicitud } from '../usar-revision.ts'
import { agruparCambios, type CambioMeta, CLASES_CAMBIO, type ClaseCambio, solicitudesEntre } from './agrupar.ts'
import { CambiosMeta } from './cambios-meta.tsx'
import { useDiferencias } from './usar-diferencias.ts'

export function SeccionCambios() {
  const { clave, reporte, version } = useRevision()
  const [filtros] = useFiltros()
  const base = versionBase(filtros, reporte, version)
  const diferencias = useDiferencias(clave, base, version)
  const solicitudes = solicitudesEntre(reporte.solicitudes, base, version)
  return (
    <section className="pila" aria-labelledby="cambios-titulo">
      <h2 id="cambios-titulo">
        Qué cambió de la versión {base} a la {version}
      </h2>
      {version > 2 ? <Comparar base={base} /> : null}
      {solicitudes.map((s) => (
        <LoPedido key={s.ronda} solicitud={s} />
      ))}
      <Datos de={diferencias}>{(d) => <Grupos cambios={agruparCambios(d, solicitudes)} />}</Datos>
    </section>
  )
}

function Comparar({ base }: { base: number }) {
  const { reporte, version } = useRevision()
  const [, cambiar] = useFiltros()
  const previas = reporte.versiones.filter((v) => v.version < version)
  return (
    <CampoSeleccion
      etiqueta="Comparar con"
      value={String(base)}
      onChange={(e) => cambiar({ desde: e.target.value, seccion: 'cambios' })}
      opciones={previas.map((v) => ({
        valor: String(v.version),
        texto: `Versión ${v.version}, del ${formatFecha(v.enviadaEn.slice(0, 10))}`,
      }))}
    />
  )
}

function LoPedido({ solicitud: { ronda, general, motivo, vence, autor, pedidaEn } }: { solicitud: Solicitud }) {
  const { una } = useNombres()
  return (
    <div className="lo-pedido">
      <p>
        <strong>Ronda {ronda}:</strong> {motivo}
      </p>
      <p className="tenue menor">
        La pidió {autor.nombre}, {formatInstante(Date.parse(pedidaEn))}, para responder hasta el {formatFecha(vence)}.
        {general ? ` Es una solicitud sobre todo el reporte: la entidad podía cambiar cualquier ${una}.` : null}
      </p>
    </div>
  )
}

const TITULOS: Record<ClaseCambio, string> = {
  no_pedido: 'Cambió sin que se pidiera',
  pedido: 'Lo que se pidió',
  abierta: 'Lo que la entidad pidió abrir, y se le concedió',
  general: 'Otros cambios, dentro de la solicitud general',
  sin_solicitud: 'Cambios, sin solicitud de por medio',
}

function Grupos({ cambios }: { cambios: readonly CambioMeta[] }) {
  const { una, varias } = useNombres()
  const noPedidos = cambios.filter((c) => c.clase === 'no_pedido').length
  if (cambios.length === 0) return <p>Las dos versiones traen los mismos valores.</p>
  return (
    <>
      {noPedidos > 0 ? (
        <Aviso tono="alerta">
          <p>
            {contar(noPedidos, `${una} cambió`, `${varias} cambiaron`)} sin que la solicitud la nombrara. Está marcada.
          </p>
        </Aviso>
      ) : null}
      {CLASES_CAMBIO.map((clase) => {
        const suyos = cambios.filter((c) => c.clase === clase)
        return suyos.length === 0 ? null : (
          <section key={clase} className="seccion">
            <h3>
              {TITULOS[clase]} <span className="tenue numero">({suyos.length})</span>
            </h3>
            <ul className="cambios">
              {suyos.map((c) => (
                <CambiosMeta key={c.meta} cambio={c} />
              ))}
            </ul>
          </section>
        )
      })}
    </>
  )
}
