// The cortes that are in the hands of the entity, each with its term, what is missing, what was asked, and the next step.
import { contar, formatFecha, nombreDeReporte, PIEZAS_DE_REPORTE } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { consulta } from '../../../api/consulta.ts'
import type { Respuesta } from '../../../api/tipos.ts'
import { ChipReporte } from '../../../app/chips.tsx'
import { nombreClaseCorte, nombreInstrumento } from '../../../app/nombres.ts'
import { EnlaceBoton, type Variante } from '../../../ui/boton.tsx'
import { Definiciones } from '../../../ui/definiciones.tsx'
import { direccionReporte } from '../direccion.ts'
import { FaltaCorte } from '../falta-corte.tsx'
import { plazoDe } from '../plazo.ts'
import { claveDe, type Quien } from './clave.ts'
import type { Corte } from './ordenar.ts'
import './lista.css'

const RUTA = 'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte'
type Solicitud = Respuesta<typeof RUTA>['solicitudes'][number]

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
  const clave = claveDe(entidad, c)
  const { data } = useQuery({ ...consulta(RUTA, { params: clave }), enabled: c.estado === 'en_ajustes' })
  const solicitud = data?.solicitudes.find((s) => s.abierta)
  return (
    <li>
      <div className="en-curso__cabeza">
        <h3>{nombreDeReporte(c)}</h3>
        <ChipReporte estado={c.estado} />
        <span className="tenue">
          {nombreInstrumento(c.instrumento)}, {nombreClaseCorte(c.clase).toLowerCase()}
        </span>
      </div>
      <Definiciones
        lista={[
          solicitud
            ? {
                nombre: 'Responder hasta',
                valor: <Limite corte={{ limite: solicitud.vence, situacion: 'abierta' }} ahora={ahora} />,
              }
            : { nombre: 'Límite', valor: <Limite corte={c} ahora={ahora} /> },
          { nombre: 'Datos hasta', valor: formatFecha(c.fechaDatos) },
          { nombre: 'Qué falta', valor: <FaltaCorte clave={clave} corte={c} correo={quien.correo} /> },
        ]}
      />
      {solicitud ? <LoPedido solicitud={solicitud} instrumento={c.instrumento} /> : null}
      <p>
        <Paso entidad={entidad} corte={c} reporta={quien.reporta} variante={primero ? 'principal' : 'normal'} />
      </p>
    </li>
  )
}

function Limite({ corte, ahora }: { corte: Pick<Corte, 'limite' | 'situacion'>; ahora: number }) {
  const plazo = plazoDe(corte, ahora)
  if (!plazo) return 'El cronograma no lo fija'
  return (
    <>
      {plazo.texto} <span className={plazo.urgente ? 'en-curso__urge' : 'tenue'}>({plazo.queda})</span>
    </>
  )
}

type PropsPedido = { readonly solicitud: Solicitud; readonly instrumento: Corte['instrumento'] }

/** What was asked: who, where and why. */
function LoPedido({ solicitud: { autor, general, metas, motivo }, instrumento }: PropsPedido) {
  const { una, varias } = PIEZAS_DE_REPORTE[instrumento]
  return (
    <p className="en-curso__pedido">
      <strong>
        {autor.nombre} pidió ajustes {general ? 'sobre todo el reporte' : `en ${contar(metas.length, una, varias)}`}:
      </strong>{' '}
      {motivo}
    </p>
  )
}

type PropsPaso = {
  readonly entidad: string
  readonly corte: Corte
  readonly reporta: boolean
  readonly variante: Variante
}

/** Whoever reports goes to the report; whoever looks, to what was sent. */
function Paso({ entidad, corte: c, reporta, variante }: PropsPaso) {
  const aLoEnviado = !reporta && c.version > 0
  return (
    <EnlaceBoton variante={variante} to={direccionReporte(claveDe(entidad, c), aLoEnviado ? 'revision' : undefined)}>
      {reporta ? accionDe(c) : aLoEnviado ? 'Ver lo enviado' : 'Ver el borrador'}
    </EnlaceBoton>
  )
}

function accionDe({ estado, completas }: Corte): string {
  if (estado === 'en_ajustes') return 'Responder los ajustes'
  if (estado === 'enviado') return 'Ver el reporte'
  return completas > 0 ? 'Seguir reportando' : 'Empezar a reportar'
}
