// Deadlines by instrument: what to do, until when, how it stands, why that date, and what is missing.
import { INSTRUMENTOS } from '@kpt/domain/calendario'
import { diasEntre, fechaEn } from '@kpt/domain/shared'
import {
  contar,
  formatFecha,
  formatInstante,
  NOMBRES_INSTRUMENTO,
  nombrePlazo,
  textoExigibilidad,
  textoJuicio,
  textoPlazo,
} from '@kpt/textos'
import { ChipDe } from '../../app/marca.tsx'
import { leerJuicio, leerPlazo } from '../../app/plazo-leido.ts'
import { EnlaceBoton } from '../../ui/boton.tsx'
import { Chip } from '../../ui/chip.tsx'
import { Desplegable } from '../../ui/desplegable.tsx'
import type { Pendiente } from '../entidad/que-debe.ts'
import { MARCA_PLAZO } from './marca-plazo.ts'
import { pendienteDe } from './pendiente-de.ts'
import type { PlazoPropio } from './plazos.tsx'

type Props = {
  readonly filas: readonly PlazoPropio[]
  readonly pendientes: readonly Pendiente[]
  /** ISO instant of the server. */
  readonly ahora: string
}

export function ListaPlazos({ filas, pendientes, ahora }: Props) {
  return INSTRUMENTOS.map((instrumento) => {
    const suyas = filas.filter((fila) => fila.instrumento === instrumento)
    if (suyas.length === 0) return null
    return (
      <section key={instrumento} className="seccion" aria-labelledby={`de-${instrumento}`}>
        <h2 id={`de-${instrumento}`}>{NOMBRES_INSTRUMENTO[instrumento]}</h2>
        <ol className="plazos">
          {suyas.map((fila) => (
            <li key={`${fila.vigencia}/${fila.actividad}`} className="no-partir">
              <Plazo fila={fila} pendiente={pendienteDe(fila, pendientes)} ahora={ahora} />
            </li>
          ))}
        </ol>
      </section>
    )
  })
}

type PropsPlazo = { readonly fila: PlazoPropio; readonly pendiente: Pendiente | null; readonly ahora: string }

function Plazo({ fila, pendiente, ahora }: PropsPlazo) {
  return (
    <>
      <div className="plazos__cabeza">
        <h3>{nombrePlazo(fila)}</h3>
        <span className="acciones">
          <ChipDe marca={MARCA_PLAZO[fila.estado]} />
          {fila.demostracion ? (
            <Chip tono="alerta" icono="alerta">
              Demostración
            </Chip>
          ) : null}
        </span>
      </div>
      <p>
        <strong>{cuando(fila, ahora)}</strong>
      </p>
      {fila.estado === 'no_exigible' && fila.exigibilidad ? <p>{textoExigibilidad(fila.exigibilidad)}</p> : null}
      {fila.envio ? (
        <p>
          Se recibió el {formatInstante(Date.parse(fila.envio.en))} {textoJuicio(leerJuicio(fila.envio.juicio))}
        </p>
      ) : null}
      {pendiente ? (
        <p className="acciones">
          <span>{pendiente.detalle}</span>
          <EnlaceBoton to={pendiente.a}>{pendiente.accion}</EnlaceBoton>
        </p>
      ) : null}
      <Desplegable titulo="Por qué esta fecha">
        <p>{textoPlazo(leerPlazo(fila.plazo))}</p>
        <p className="tenue">La circular dice: «{fila.texto}»</p>
      </Desplegable>
    </>
  )
}

/** Of what is to come, when; of what is late, that it may still be sent. */
function cuando({ plazo: { limite, explicacion }, estado }: PlazoPropio, ahora: string): string {
  if (limite === null) return 'Ningún acto de este archivo fija su fecha.'
  const dias = diasEntre(fechaEn(Date.parse(ahora)), limite)
  const queda = dias === 0 ? 'es hoy' : dias === 1 ? 'falta 1 día' : `faltan ${contar(dias, 'día', 'días')}`
  if (estado === 'por_abrir' && 'abre' in explicacion)
    return `Abre el ${formatFecha(fechaEn(Date.parse(explicacion.abre)))}. Último día: ${formatFecha(limite)} (${queda}).`
  return dias < 0 ? `El último día fue el ${formatFecha(limite)}.` : `Último día: ${formatFecha(limite)} (${queda}).`
}
