// The cortes that are in the hands of the entity, each with its term, what is missing, what was asked, and the next step.
import { contar, formatFecha } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { consulta } from '../../../api/consulta.ts'
import { ChipReporte } from '../../../app/chips.tsx'
import { nombreClaseCorte, nombreInstrumento } from '../../../app/nombres.ts'
import { EnlaceBoton, type Variante } from '../../../ui/boton.tsx'
import { type Definicion, Definiciones } from '../../../ui/definiciones.tsx'
import { direccionReporte } from '../direccion.ts'
import { FaltaCorte } from '../falta-corte.tsx'
import { plazoDe } from '../plazo.ts'
import { claveDe, type Quien } from './clave.ts'
import type { Corte } from './ordenar.ts'
import './lista.css'

type Props = {
  readonly entidad: string
  readonly quien: Quien
  /** Epoch milliseconds of the server. */
  readonly ahora: number
}

export function EnCurso({ cortes, ...props }: Props & { readonly cortes: readonly Corte[] }) {
  return (
    <ul className="en-curso">
      {cortes.map((c, i) => (
        <UnCorte key={`${c.instrumento}-${c.vigencia}-${c.corte}`} corte={c} primero={i === 0} {...props} />
      ))}
    </ul>
  )
}

function UnCorte({ corte: c, primero, entidad, quien, ahora }: Props & { corte: Corte; primero: boolean }) {
  const plazo = plazoDe(c, ahora)
  const hechos: Definicion[] = [
    { nombre: 'Datos hasta', valor: formatFecha(c.fechaDatos) },
    {
      nombre: 'Límite',
      valor: plazo ? (
        <>
          {plazo.texto} <span className={plazo.urgente ? 'en-curso__urge' : 'tenue'}>({plazo.queda})</span>
        </>
      ) : (
        'El cronograma no lo fija'
      ),
    },
    { nombre: 'Qué falta', valor: <FaltaCorte clave={claveDe(entidad, c)} corte={c} correo={quien.correo} /> },
  ]
  return (
    <li>
      <div className="en-curso__cabeza">
        <h3>
          Corte {c.corte} de {c.vigencia}
        </h3>
        <ChipReporte estado={c.estado} />
        <span className="tenue">
          {nombreInstrumento(c.instrumento)}, {nombreClaseCorte(c.clase).toLowerCase()}
        </span>
      </div>
      <Definiciones lista={hechos} />
      {c.estado === 'en_ajustes' ? <LoPedido entidad={entidad} corte={c} /> : null}
      <p>
        <Paso corte={c} entidad={entidad} lider={quien.lider} variante={primero ? 'principal' : 'normal'} />
      </p>
    </li>
  )
}

/** What was asked: who, why, until when, and how much is still to be answered. */
function LoPedido({
  entidad,
  corte: { instrumento, vigencia, corte, ajustesPendientes },
}: {
  entidad: string
  corte: Corte
}) {
  const { data } = useQuery(
    consulta('GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte', {
      params: { entidad, instrumento: instrumento as 'seguimiento', vigencia, corte },
    }),
  )
  const solicitud = data?.solicitudes.find((s) => s.abierta)
  return (
    <div className="en-curso__pedido">
      {solicitud ? (
        <p>
          <strong>{solicitud.autor.nombre} pidió ajustes</strong>
          {solicitud.general ? ' sobre todo el reporte' : ` en ${contar(solicitud.metas.length, 'meta', 'metas')}`},
          para responder hasta el {formatFecha(solicitud.vence)}: {solicitud.motivo}
        </p>
      ) : null}
      <p>
        {ajustesPendientes > 0
          ? `Falta responder en ${contar(ajustesPendientes, 'meta', 'metas')}.`
          : 'Ya está respondido todo lo pedido: falta enviar de nuevo.'}
      </p>
    </div>
  )
}

type PropsPaso = {
  readonly entidad: string
  readonly corte: Corte
  readonly lider: boolean
  readonly variante: Variante
}

function Paso({ entidad, corte: c, lider, variante }: PropsPaso) {
  const clave = claveDe(entidad, c)
  if (!lider)
    return (
      <EnlaceBoton variante={variante} to={direccionReporte(clave, c.version > 0 ? 'revision' : undefined)}>
        {c.version > 0 ? 'Ver lo enviado' : 'Ver el borrador'}
      </EnlaceBoton>
    )
  return (
    <EnlaceBoton variante={variante} to={direccionReporte(clave)}>
      {accionDe(c)}
    </EnlaceBoton>
  )
}

function accionDe({ estado, completas }: Corte): string {
  if (estado === 'en_ajustes') return 'Responder los ajustes'
  if (estado === 'enviado') return 'Ver el reporte'
  return completas > 0 ? 'Seguir reportando' : 'Empezar a reportar'
}
