import { DIAS_SIN_NOTICIA } from '@kpt/domain/acceso'
import { fechaEn, sumarDias } from '@kpt/domain/shared'
import { contar, formatFecha } from '@kpt/textos'
import { Chip } from '../../../ui/chip.tsx'
import type { Columna } from '../../../ui/tabla.tsx'
import { ChipEstado, ChipPlazo, ultimoDia } from '../marcas.tsx'
import { QuienPide } from '../quien-pide.tsx'
import type { FilaCola } from '../tipos.ts'
import type { Parte } from './partes.ts'

/** `ahora`: epoch milliseconds of the server. */
export function columnasDe(parte: Parte, ahora: number): Columna<FilaCola>[] {
  if (parte === 'pendientes') return [SOLICITUD, plazo(ahora), QUIEN, OBJECIONES]
  if (parte === 'todas') return [SOLICITUD, ESTADO, plazo(ahora), QUIEN, OBJECIONES]
  return parte === 'cerradas' ? [SOLICITUD, ESTADO, CERRADA, QUIEN] : [SOLICITUD, ESPERA, QUIEN, OBJECIONES]
}

const SOLICITUD: Columna<FilaCola> = {
  clave: 'solicitud',
  titulo: 'Solicitud',
  nombra: true,
  ancho: 'largo',
  celda: (f) => <QuienPide solicitud={f}>{f.clase === 'encargo' ? ', por encargo' : ''}</QuienPide>,
}

function plazo(ahora: number): Columna<FilaCola> {
  return {
    clave: 'plazo',
    titulo: 'Debe responderse',
    ancho: 'medio',
    celda: (f) =>
      f.estado === 'por_verificar' ? (
        <span className="dos-lineas">
          <ChipPlazo vence={f.respuestaAntesDe} ahora={ahora} />
          <br />
          <span className="tenue menor">hasta el {ultimoDia(f.respuestaAntesDe)}</span>
        </span>
      ) : (
        <span className="tenue">No espera a soporte</span>
      ),
  }
}

const ESTADO: Columna<FilaCola> = {
  clave: 'estado',
  titulo: 'Estado',
  celda: (f) => <ChipEstado estado={f.estado} />,
}

const ESPERA: Columna<FilaCola> = {
  clave: 'espera',
  titulo: 'La persona puede hasta',
  ancho: 'medio',
  celda: (f) => formatFecha(sumarDias(fechaEn(Date.parse(f.estadoEn)), DIAS_SIN_NOTICIA)),
}

const CERRADA: Columna<FilaCola> = {
  clave: 'cerrada',
  titulo: 'Desde',
  celda: (f) => formatFecha(fechaEn(Date.parse(f.estadoEn))),
}

const QUIEN: Columna<FilaCola> = {
  clave: 'quien',
  titulo: 'La tiene',
  celda: ({ asignadaA: a }) =>
    a === null ? <span className="tenue">Nadie</span> : a.mia ? <strong>Usted</strong> : a.nombre,
}

const OBJECIONES: Columna<FilaCola> = {
  clave: 'objeciones',
  titulo: 'Objeciones',
  celda: ({ objeciones: n }) =>
    n === 0 ? (
      <span className="tenue">Ninguna</span>
    ) : (
      <Chip tono="alerta" icono="alerta">
        {contar(n, 'objeción', 'objeciones')}
      </Chip>
    ),
}
