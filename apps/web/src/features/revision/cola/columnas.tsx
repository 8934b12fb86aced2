// Columns of the queue: each part shows what matters there — how long it waits, until when the entity has, or how it stands.
import { formatFecha } from '@kpt/textos'
import { Link } from '@tanstack/react-router'
import { ChipReporte } from '../../../app/chips.tsx'
import { nombreCompleto } from '../../../app/entidad.ts'
import { nombreInstrumento } from '../../../app/nombres.ts'
import { Chip } from '../../../ui/chip.tsx'
import type { Columna } from '../../../ui/tabla.tsx'
import { ChipPlazo } from '../chip-plazo.tsx'
import { Cuando } from '../cuando.tsx'
import { diasDesde, fraseEspera, vencimientoDe } from '../espera.ts'
import { ElegirFila } from './elegir.tsx'
import { type EstadoCola, type FilaCola, nombreDeFila } from './estado.ts'
import { BotonRiesgo } from './riesgo.tsx'

/** `ahora`: epoch milliseconds of the server. */
export function columnasDe(estado: EstadoCola, ahora: number, eleccion: Eleccion): Columna<FilaCola>[] {
  return [
    elegir(eleccion),
    ...BASE,
    riesgo(eleccion),
    ...(estado === 'por_revisar' ? [espera(ahora), REVISOR] : []),
    ...(estado === 'seleccionados' ? [REVISOR] : []),
    ...(estado === 'por_trasladar' ? [traslado(ahora), REVISOR] : []),
    ...(estado === 'en_ajustes' ? [vence(ahora), REVISOR] : []),
    ...(estado === 'validados' ? [REVISOR] : []),
    ...(estado === 'todos' ? [ESTADO, REVISOR] : []),
  ]
}

export type Eleccion = {
  readonly elegidas: ReadonlySet<string>
  readonly onElegir: (clave: string, si: boolean) => void
  /** The row whose risk is open. */
  readonly abierto: string | null
  readonly onAbrir: (clave: string) => void
}

function elegir({ elegidas, onElegir }: Eleccion): Columna<FilaCola> {
  return {
    clave: 'elegir',
    titulo: <span className="solo-lector">Elegir</span>,
    celda: (f) => {
      const clave = nombreDeFila(f)
      return (
        <ElegirFila
          nombre={`${f.entidad.nombre}, corte ${f.corte} de ${f.vigencia}`}
          elegida={elegidas.has(clave)}
          onCambio={(si) => onElegir(clave, si)}
        />
      )
    },
  }
}

function riesgo({ abierto, onAbrir }: Eleccion): Columna<FilaCola> {
  return {
    clave: 'riesgo',
    titulo: 'Riesgo',
    celda: (f) => {
      const clave = nombreDeFila(f)
      const de = `${f.entidad.nombre}, corte ${f.corte} de ${f.vigencia}`
      const { riesgo, instrumento } = f
      return <BotonRiesgo {...{ riesgo, instrumento, de }} abierto={abierto === clave} onAbrir={() => onAbrir(clave)} />
    },
  }
}

const BASE: Columna<FilaCola>[] = [
  {
    clave: 'entidad',
    titulo: 'Entidad y corte',
    nombra: true,
    ancho: 'largo',
    celda: (f) => (
      <>
        <Link
          className="enlace-fila"
          to="/entidades/$entidad/reportes/$instrumento/$vigencia/$corte/revision"
          params={{
            entidad: f.entidad.codigo,
            instrumento: f.instrumento,
            vigencia: String(f.vigencia),
            corte: String(f.corte),
          }}
        >
          {nombreCompleto(f.entidad)}, corte {f.corte} de {f.vigencia}
        </Link>
        <br />
        <span className="tenue menor">
          {nombreInstrumento(f.instrumento)} · datos hasta el {formatFecha(f.fechaDatos)}
        </span>
      </>
    ),
  },
  {
    clave: 'version',
    titulo: 'Versión',
    celda: (f) => (f.ronda > 0 ? `${f.version} (ronda ${f.ronda})` : String(f.version)),
  },
  { clave: 'enviada', titulo: 'Enviada', celda: (f) => <Cuando en={f.enviadaEn} segundos={false} /> },
  { clave: 'plazo', titulo: 'Primer envío', celda: (f) => <ChipPlazo version={f} /> },
]

const REVISOR: Columna<FilaCola> = {
  clave: 'revisor',
  titulo: 'A cargo de',
  celda: ({ asignado, revisor, metas, miradas }) => (
    <>
      {asignado?.nombre ?? revisor ?? <span className="tenue">Nadie</span>}
      {revisor && asignado && revisor !== asignado.nombre ? (
        <span className="bloque tenue menor">La tomó en revisión {revisor}</span>
      ) : null}
      {metas !== null && miradas > 0 ? (
        <span className="bloque tenue menor numero">
          {miradas} de {metas} metas revisadas
        </span>
      ) : null}
    </>
  ),
}

const ESTADO: Columna<FilaCola> = { clave: 'estado', titulo: 'Estado', celda: (f) => <ChipReporte estado={f.estado} /> }

function espera(ahora: number): Columna<FilaCola> {
  return {
    clave: 'espera',
    titulo: 'Espera',
    numero: true,
    celda: (f) => fraseEspera(diasDesde(f.enviadaEn, ahora)),
  }
}

function vence(ahora: number): Columna<FilaCola> {
  return {
    clave: 'vence',
    titulo: 'Puede responder hasta',
    celda: (f) => (f.vence ? <Vence vence={f.vence} ahora={ahora} /> : 'Sin fecha'),
  }
}

function traslado(ahora: number): Columna<FilaCola> {
  return {
    clave: 'traslado',
    titulo: 'Para trasladar hasta',
    celda: (f) => (f.trasladoVence ? <Vence vence={f.trasladoVence} ahora={ahora} /> : 'Sin fecha'),
  }
}

function Vence({ vence, ahora }: { vence: string; ahora: number }) {
  const { frase, vencido } = vencimientoDe(vence, ahora)
  return (
    <span className="dos-lineas">
      {formatFecha(vence)}
      <br />
      {vencido ? (
        <Chip tono="mal" icono="reloj">
          {frase}
        </Chip>
      ) : (
        <span className="tenue menor">{frase}</span>
      )}
    </span>
  )
}
