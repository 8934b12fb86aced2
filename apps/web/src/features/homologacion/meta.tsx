// One meta: its text as the entity wrote it, and the indicators to choose among, each with its reasons.
import { contar, NOMBRES_SITUACION_META, textoMotivoCandidato } from '@kpt/textos'
import { Link } from '@tanstack/react-router'
import { Boton } from '../../ui/boton.tsx'
import { Chip } from '../../ui/chip.tsx'
import { BuscarEnCatalogo } from '../catalogo/buscar-en-catalogo.tsx'
import { PedirSinEquivalente } from './pedir.tsx'
import type { Candidato, Eleccion, MetaFila } from './tipos.ts'

type Props = {
  readonly entidad: string
  readonly meta: MetaFila
  readonly edita: boolean
  readonly candidatos: readonly Candidato[]
  readonly elegida: Eleccion | null
  readonly onElegir: (eleccion: Eleccion | null) => void
}

export function MetaPorHomologar(props: Props) {
  const { meta, edita, candidatos } = props
  const lista = meta.situacion === 'homologada' ? 'bien' : meta.situacion === 'en_dnp' ? 'reloj' : 'alerta'
  const tono = { bien: 'bien', reloj: 'nota', alerta: 'alerta' } as const
  return (
    <li className="homologacion__meta pila pila--2">
      <h2 className="homologacion__texto">{meta.texto}</h2>
      <p className="tenue">
        <span className="numero">{meta.numero}</span> · {meta.unidad} · {meta.linea}{' '}
        <Chip tono={tono[lista]} icono={lista}>
          {NOMBRES_SITUACION_META[meta.situacion]}
        </Chip>
      </p>
      {meta.indicador ? (
        <p>
          Tiene el indicador <span className="numero">{meta.indicador}</span>:{' '}
          {meta.indicadorNombre ?? 'no está en el Catálogo'}.
        </p>
      ) : null}
      {meta.solicitud ? (
        <p>
          <Link to="/sin-equivalente/$numero" params={{ numero: meta.solicitud.numero }}>
            Ver la solicitud {meta.solicitud.numero}
          </Link>
        </p>
      ) : null}
      <Asignada {...props} />
      {candidatos.length > 0 ? <Opciones {...props} /> : null}
      <ElegidaAparte {...props} />
      {edita && meta.situacion !== 'homologada' ? <Otra {...props} /> : null}
    </li>
  )
}

/** What DNP answered with a code is one click away; the entity has the last word. */
function Asignada({ meta, edita, elegida, onElegir }: Props) {
  const codigo = meta.solicitud?.estado === 'con_codigo' ? meta.solicitud.codigo : null
  if (codigo === null || meta.situacion === 'homologada' || !edita) return null
  const eleccion = { codigo, nombre: 'El que asignó el DNP', producto: codigo.slice(0, 7) }
  return (
    <p className="acciones">
      <span>
        El DNP asignó a esta meta el indicador <strong className="numero">{codigo}</strong>.
      </span>
      {elegida?.codigo === codigo ? null : <Boton onClick={() => onElegir(eleccion)}>Usar ese indicador</Boton>}
    </p>
  )
}

/** What was chosen and is not among the proposals: found in the catalogue, or assigned by DNP. */
function ElegidaAparte({ candidatos, elegida, onElegir }: Props) {
  if (elegida === null || candidatos.some((c) => c.codigo === elegida.codigo)) return null
  return (
    <p role="status" className="acciones">
      <span>
        Eligió <strong>{elegida.nombre}</strong> <span className="numero">{elegida.codigo}</span>
      </span>
      <Boton onClick={() => onElegir(null)}>Quitar</Boton>
    </p>
  )
}

function Opciones({ meta, edita, candidatos, elegida, onElegir }: Props) {
  return (
    <fieldset className="homologacion__opciones">
      <legend>{contar(candidatos.length, 'indicador propuesto', 'indicadores propuestos')} para esta meta</legend>
      {candidatos.map((c) => (
        <label key={c.codigo} className="homologacion__opcion">
          <input
            type="radio"
            name={meta.numero}
            disabled={!edita}
            checked={elegida?.codigo === c.codigo}
            onChange={() => onElegir({ codigo: c.codigo, nombre: c.nombre, producto: c.producto })}
          />
          <span>
            <strong>{c.nombre}</strong> <span className="numero">{c.codigo}</span>
            <span className="bloque tenue">
              Producto: {c.producto}. Se mide en: {c.unidad}.
            </span>
            {c.motivos.map((m) => (
              <span key={m.tipo} className="bloque menor">
                {textoMotivoCandidato(m)}
                {m.tipo === 'otros_planes' && m.entidades.length > 0
                  ? ` Está en el plan de ${m.entidades.join(', ')}.`
                  : ''}
              </span>
            ))}
          </span>
        </label>
      ))}
    </fieldset>
  )
}

function Otra({ entidad, meta, onElegir }: Props) {
  const abierta = meta.solicitud?.estado === 'en_dnp' || meta.solicitud?.estado === 'devuelta'
  return (
    <details className="no-imprimir">
      <summary>Ninguno sirve</summary>
      <div className="pila pila--2">
        <BuscarEnCatalogo
          etiqueta="Buscar otro indicador en el Catálogo"
          onElegir={(e) => onElegir({ codigo: e.indicador, nombre: e.indicadorNombre, producto: e.productoNombre })}
        />
        {abierta ? null : <PedirSinEquivalente entidad={entidad} meta={meta} />}
      </div>
    </details>
  )
}
